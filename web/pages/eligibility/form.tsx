import { batch } from '../../messages/batch.ts';
import { FACT_GROUPS } from '../../messages/case-form.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { forms } from '../../messages/forms.ts';
import { matters } from '../../messages/matters.ts';
import { shell } from '../../messages/shell.ts';
import { DateField } from '../../parts/fields/simple.tsx';
import { SavePanel } from '../../parts/matter/save.tsx';
import type { MatterWork } from '../../parts/matter/use-matter.ts';
import { Loaded, Note, Progress } from '../../parts/progress.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { navigate, usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { FactField } from './fact.tsx';
import { askedQuestions, type CaseData, type Form, factName, type QuestionList, today } from './facts.ts';
import { CaseTabs } from './tabs.tsx';
import { useCase, useQuestions } from './use-case.ts';

/** Groups that few cases need; they stay folded until something in them is answered. */
const FOLDED = new Set(['history', 'steps']);

interface FormProperties {
  readonly questions: QuestionList;
  readonly work: MatterWork<CaseData>;
}

function Fields({ questions, work }: FormProperties) {
  const { data } = work;
  const change = (fact: string, value: unknown) => {
    const { [fact]: _old, ...rest } = data.facts;
    work.set({ ...data, facts: value === undefined ? rest : { ...rest, [fact]: value } });
  };
  return questions.map((question) => (
    <FactField
      key={question.fact}
      question={question}
      value={data.facts[question.fact]}
      onChange={(value) => change(question.fact, value)}
    />
  ));
}

/** Questions for few: the heading says how many, and they open when asked for or when one was answered. */
function Folded({ title, questions, work }: FormProperties & { title: string }) {
  const answered = questions.some((question) => work.data.facts[question.fact] !== undefined);
  return (
    <details class="form-rare" open={answered}>
      <summary>
        {title} <span class="quiet">({questions.length})</span>
      </summary>
      <Fields questions={questions} work={work} />
    </details>
  );
}

function Group({ group, questions, work }: FormProperties & { group: string }) {
  const text = useText();
  const asked = questions.filter((question) => question.group === group);
  if (asked.length === 0) return null;
  const title = text(FACT_GROUPS[group] ?? eligibility.facts);
  if (FOLDED.has(group))
    return (
      <section class="form-section">
        <Folded title={title} questions={asked} work={work} />
      </section>
    );
  const rare = asked.filter((question) => question.rare);
  return (
    <section class="form-section" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{title}</h2>
      <Fields questions={asked.filter((question) => !question.rare)} work={work} />
      {rare.length > 0 && <Folded title={text(eligibility.rare)} questions={rare} work={work} />}
    </section>
  );
}

function CaseForm({ form, work }: { form: Form; work: FormProperties['work'] }) {
  const text = useText();
  const place = usePlace();
  const { data } = work;
  const submit = (event: Event) => {
    event.preventDefault();
    navigate(withQuery({ ...place, path: '/eligibility/result' }, {}));
  };
  // The kind of sentence decides what else is asked: until something is answered it stands alone.
  const begun = Object.keys(data.facts).length > 0;
  const open = begun ? askedQuestions(form, data) : form.questions.slice(0, 1);
  const groups = [...new Set(open.map((question) => question.group))];
  return (
    <form onSubmit={submit} noValidate>
      {groups.map((group) => (
        <Group key={group} group={group} questions={open} work={work} />
      ))}
      {!begun && <p class="quiet">{text(eligibility.more_follow)}</p>}
      <section class="form-section">
        <DateField
          frame={{
            id: 'as-of',
            label: text(eligibility.as_of),
            help: text(eligibility.as_of_why),
            required: true,
          }}
          value={data.as_of}
          onChange={(value) => work.set({ ...data, as_of: value ?? today() })}
        />
        <p class="buttons">
          <button type="submit" class="button button-main">
            {text(eligibility.calculate)}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => confirm(text(forms.start_over_sure)) && work.startOver()}
          >
            {text(forms.start_over)}
          </button>
        </p>
      </section>
    </form>
  );
}

/** The facts of a sentence: asks only what the answer depends on, and says why. */
export function FactsPage() {
  const text = useText();
  const language = useLanguage();
  const work = useCase();
  const found = useQuestions();
  return (
    <Page
      title={text(eligibility.title)}
      lead={text(eligibility.lead)}
      actions={
        <>
          <a class="button" href={withLanguage('/eligibility/batch')}>
            {text(batch.open)}
          </a>
          <a class="button" href={withLanguage('/rules')}>
            {text(shell.rules)}
          </a>
        </>
      }
    >
      <Loaded from={found}>
        {(form) =>
          work.loading ? (
            <Progress />
          ) : (
            <>
              {work.restored && (
                <Note kind="info" live>
                  {text(work.version === 0 ? forms.restored : matters.restored)}
                </Note>
              )}
              <div class="desk-line">
                <SavePanel
                  work={work}
                  suggested={`${text(eligibility.save_name)}, ${formatDate(today(), language)}`}
                  nameOf={(path) => text(factName(path.replace(/^facts\./, ''), form.questions))}
                />
              </div>
              <CaseTabs />
              <CaseForm form={form} work={work} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
