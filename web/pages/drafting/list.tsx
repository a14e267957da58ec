import { drafting, GROUPS } from '../../messages/drafting.ts';
import { shell } from '../../messages/shell.ts';
import { Loaded } from '../../parts/progress.tsx';
import { formatDate, SWITCH, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import { readWork } from '../../shell/work.ts';
import type { DocumentTypeSummary } from './shapes.ts';

type Group = DocumentTypeSummary['group'];

function TypeRow({ type }: { type: DocumentTypeSummary }) {
  const text = useText();
  const language = useLanguage();
  const begun = readWork<unknown>(`draft.${type.id}`) !== undefined;
  const names = SWITCH.filter(({ code }) => type.languages.includes(code)).map(({ name }) => name);
  return (
    <li class="type-row">
      <div>
        <h3>
          <a href={withLanguage(`/drafting/${type.id}`)}>{text(type.title)}</a>
        </h3>
        <p>{text(type.summary)}</p>
        <p class="small quiet">
          {names.join(', ')} · {text(drafting.law, { date: formatDate(type.law_edition, language) })}
        </p>
      </div>
      {begun && <span class="badge badge-accent">{text(drafting.continue)}</span>}
    </li>
  );
}

/** The papers the desk can draft, by kind. */
export function DraftingPage() {
  const text = useText();
  const found = useResource<{ types: readonly DocumentTypeSummary[] }>('/api/document-types');
  const groups = Object.keys(GROUPS) as Group[];
  return (
    <Page
      title={text(drafting.title)}
      lead={text(drafting.lead)}
      actions={
        <a class="button" href={withLanguage('/refusal-review')}>
          {text(shell.refusal)}
        </a>
      }
    >
      <Loaded from={found}>
        {({ types }) =>
          groups
            .map((group) => ({ group, own: types.filter((type) => type.group === group) }))
            .filter(({ own }) => own.length > 0)
            .map(({ group, own }) => (
              <section class="section" key={group}>
                <h2>{text(GROUPS[group])}</h2>
                <ul class="bare sheet instrument-rows">
                  {own.map((type) => (
                    <TypeRow key={type.id} type={type} />
                  ))}
                </ul>
              </section>
            ))
        }
      </Loaded>
    </Page>
  );
}
