import type { Language } from '../../../lib/base/index.ts';
import { drafting } from '../../messages/drafting.ts';
import type { MatterWork } from '../../parts/matter/use-matter.ts';
import { Progress } from '../../parts/progress.tsx';
import { SWITCH, useText } from '../../shell/language.ts';
import { usePlace, withQuery } from '../../shell/router.ts';
import type { DraftData, TypeOut } from './shapes.ts';
import type { Preview } from './use-preview.ts';

/** What the left column shows. */
export const VIEWS = ['form', 'checks', 'preview'] as const;
export type View = (typeof VIEWS)[number];

/** The tabs of the desk, with the count of open findings. */
export function Views({ view, preview }: { view: View; preview: Preview }) {
  const text = useText();
  const place = usePlace();
  const count = preview.result?.findings.filter((finding) => finding.overruled === undefined).length;
  const name = (one: View) =>
    one === 'checks' && count !== undefined ? text(drafting.checks_count, { count }) : text(drafting[one]);
  return (
    <nav class="tabs" aria-label={text(drafting.title)}>
      {VIEWS.map((one) => (
        <a
          key={one}
          href={withQuery(place, { view: one === 'form' ? undefined : one })}
          aria-current={one === view ? 'true' : undefined}
        >
          {name(one)}
        </a>
      ))}
    </nav>
  );
}

/** The language of the paper, apart from that of the page. */
export function LanguageChoice({ type, work }: { type: TypeOut; work: MatterWork<DraftData> }) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons with a name, not fields of a form
    <div class="chips" role="group" aria-label={text(drafting.languages)}>
      <span class="small quiet">{text(drafting.languages)}:</span>
      {SWITCH.filter(({ code }) => type.form.languages.includes(code)).map(({ code, name }) => (
        <button
          type="button"
          class="chip"
          key={code}
          lang={code}
          aria-pressed={work.data.language === code}
          onClick={() => work.set({ ...work.data, language: code })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The paper as it will be printed. The HTML is the server's own rendering, escaped there. */
export function Paper({ preview, language }: { preview: Preview; language: Language }) {
  if (preview.result === undefined) return preview.problem === undefined ? <Progress /> : null;
  return (
    <article
      class={preview.working ? 'paper paper-old' : 'paper'}
      lang={language}
      dangerouslySetInnerHTML={{ __html: preview.result.html }}
    />
  );
}
