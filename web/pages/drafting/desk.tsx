import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { matters } from '../../messages/matters.ts';
import { shell } from '../../messages/shell.ts';
import { Icon } from '../../parts/icons.tsx';
import { SavePanel } from '../../parts/matter/save.tsx';
import { type MatterWork, useMatter } from '../../parts/matter/use-matter.ts';
import { Loaded, Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { usePlace, withLanguage } from '../../shell/router.ts';
import { CalculationNote } from './calculation.tsx';
import { Checks } from './checks.tsx';
import { LanguageChoice, Paper, VIEWS, Views } from './desk-parts.tsx';
import { Downloads } from './download.tsx';
import { DraftForm } from './form.tsx';
import { OtherPapers } from './other-papers.tsx';
import type { DraftData, TypeOut } from './shapes.ts';
import { taken, useCalculationOnArrival, useReviewOnArrival } from './use-arrival.ts';
import { type Preview, usePreview } from './use-preview.ts';

interface DeskProperties {
  readonly type: TypeOut;
  readonly work: MatterWork<DraftData>;
  readonly preview: Preview;
}

/** Sentences of the server about single answers, by question. */
function problemsOf(preview: Preview): Readonly<Record<string, string>> {
  const issues = preview.problem?.issues ?? [];
  return Object.fromEntries(
    issues.map(({ path, message }) => [path.replace(/^answers\./, '').split('.')[0] ?? '', message]),
  );
}

function Desk({ type, work, preview }: DeskProperties) {
  const text = useText();
  const place = usePlace();
  const asked = place.query.get('view');
  const view = VIEWS.find((one) => one === asked) ?? 'form';
  const { data } = work;
  const change = (part: Partial<DraftData>) => work.set({ ...data, ...part });
  return (
    <div class="desk" data-view={view}>
      <div class="desk-form">
        <Views view={view} preview={preview} />
        {work.restored && (
          <Note kind="info" live>
            {text(work.version === 0 ? forms.restored : matters.restored)}
          </Note>
        )}
        {preview.problem !== undefined && !preview.working && <ProblemNote problem={preview.problem} />}
        {view === 'form' && (
          <>
            <CalculationNote data={data} onTake={(kept) => change(taken(kept))} />
            <OtherPapers form={type.form} data={data} matter={work.id} onTake={work.set} />
            <DraftForm
              type={type}
              answers={data.answers}
              onChange={(answers) => change({ answers })}
              prefilled={preview.result?.prefilled ?? {}}
              problems={problemsOf(preview)}
            />
          </>
        )}
        {view === 'checks' && preview.result !== undefined && (
          <Checks findings={preview.result.findings} data={data} onChange={change} />
        )}
      </div>
      <aside class="desk-paper" aria-label={text(drafting.preview)}>
        <LanguageChoice type={type} work={work} />
        <Downloads type={type.form.id} data={data} />
        <Paper preview={preview} language={data.language} />
      </aside>
    </div>
  );
}

function WithType({ type }: { type: TypeOut }) {
  const text = useText();
  const language = useLanguage();
  const { form } = type;
  const initial: DraftData = {
    type: form.id,
    language: form.languages.includes(language) ? language : (form.languages[0] ?? 'kk'),
    answers: {},
    overrides: [],
    law_edition: form.law_edition,
  };
  const work = useMatter<DraftData>({ name: `draft.${form.id}`, kind: 'draft', initial });
  const preview = usePreview(form.id, work.loading ? undefined : work.data);
  useCalculationOnArrival(work);
  useReviewOnArrival(work);
  const example = type.examples.example?.[work.data.language];
  const fill = () => {
    if (example === undefined) return;
    if (Object.keys(work.data.answers).length > 0 && !confirm(text(drafting.example_sure))) return;
    work.set({ ...work.data, answers: example });
  };
  const nameOf = (path: string) => {
    const id = path.replace(/^answers\./, '').split('.')[0];
    const question = form.sections.flatMap((section) => section.questions).find((one) => one.id === id);
    return question === undefined ? path : text(question.label);
  };
  if (work.loading) return <Progress />;
  return (
    <>
      <div class="desk-line">
        <div class="buttons">
          {example !== undefined && (
            <button type="button" class="button button-small" onClick={fill}>
              {text(drafting.example)}
            </button>
          )}
          <button
            type="button"
            class="button button-small"
            onClick={() => confirm(text(forms.start_over_sure)) && work.startOver()}
          >
            {text(forms.start_over)}
          </button>
          <button type="button" class="button button-small" onClick={() => print()}>
            <Icon name="print" />
            {text(shell.print)}
          </button>
        </div>
        <SavePanel work={work} suggested={text(form.title)} nameOf={nameOf} />
      </div>
      <Desk type={type} work={work} preview={preview} />
    </>
  );
}

/** The desk for one kind of paper: questions, checks, the paper beside them, files, and the matter it is saved in. */
export function DeskPage({ type }: { type: string }) {
  const text = useText();
  const language = useLanguage();
  const found = useResource<TypeOut>(`/api/document-types/${encodeURIComponent(type)}`);
  const form = found.data?.form;
  return (
    <Page
      wide
      title={form === undefined ? text(drafting.title) : text(form.title)}
      crumbs={<a href={withLanguage('/drafting')}>{text(shell.drafting)}</a>}
      lead={
        form !== undefined && (
          <>
            <p>{text(form.summary)}</p>
            <p class="small">{text(drafting.law, { date: formatDate(form.law_edition, language) })}</p>
          </>
        )
      }
    >
      <Loaded from={found}>{(data) => <WithType key={data.form.id} type={data} />}</Loaded>
    </Page>
  );
}
