import { useEffect, useState } from 'preact/hooks';
import type { Assessment, ReliefName } from '../../../lib/eligibility/index.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { shell } from '../../messages/shell.ts';
import { Icon } from '../../parts/icons.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { readKept, writeKept } from '../../shell/kept.ts';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { CALCULATION, type KeptCalculation } from '../drafting/calculation.tsx';
import type { CaseData, Form } from './facts.ts';
import { Given } from './given.tsx';
import { GroundedList } from './grounded.tsx';
import { Findings, Lists, ResultLine, Term } from './lists.tsx';
import { ReliefCard } from './relief.tsx';
import { CaseTabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';
import { useAssessment, useCase, useQuestions } from './use-case.ts';

const RELIEFS: readonly ReliefName[] = ['parole', 'commutation', 'term_reduction', 'deferral', 'illness'];

/** The paper a relief is asked for with. */
const PAPERS: Readonly<Record<ReliefName, string>> = {
  parole: 'parole-petition',
  commutation: 'commutation-petition',
  term_reduction: 'commutation-petition',
  deferral: 'deferral-petition',
  illness: 'illness-petition',
};

interface AnswerProperties {
  readonly assessment: Assessment;
  readonly data: CaseData;
  readonly form: Form;
}

/** Reliefs that are open or doubtful come first; the rest keep their order. */
function inOrder(assessment: Assessment): readonly ReliefName[] {
  const idle = (name: ReliefName) => (assessment[name].status === 'not_applicable' ? 1 : 0);
  return [...RELIEFS].sort((left, right) => idle(left) - idle(right));
}

function Answer({ assessment, data, form }: AnswerProperties) {
  const { questions } = form;
  const text = useText();
  const papers = useResource<{ types: readonly { id: string }[] }>('/api/document-types').data?.types ?? [];
  const desk = (name: ReliefName): string | undefined => {
    const paper = papers.find(({ id }) => id === PAPERS[name]);
    return paper === undefined ? undefined : withLanguage(`/drafting/${paper.id}?from=calculation`);
  };
  // Read once: the effect below overwrites it, and the mark must outlive the next drawing.
  const [stale] = useState(() => readKept<KeptCalculation>(CALCULATION)?.assessment.rule_set);
  useEffect(() => {
    writeKept(CALCULATION, { facts: data.facts, assessment });
  }, [assessment, data.facts]);
  const broken = assessment.findings.some((finding) => finding.severity === 'error');
  return (
    <>
      <ResultLine assessment={assessment} />
      {stale !== undefined && stale !== assessment.rule_set && (
        <Note kind="warning">{text(eligibility.stale)}</Note>
      )}
      <Findings findings={assessment.findings} questions={questions} />
      {assessment.alerts.length > 0 && (
        <Note kind="warning" title={text(eligibility.alerts)}>
          <GroundedList lines={assessment.alerts} />
        </Note>
      )}
      {!broken && (
        <>
          <Term assessment={assessment} />
          <div class="sheets">
            {inOrder(assessment).map((name) => (
              <ReliefCard
                key={name}
                name={name}
                result={assessment[name]}
                questions={questions}
                draft={desk(name)}
              />
            ))}
          </div>
          <Timeline assessment={assessment} />
          <Given data={data} form={form} />
          <Lists assessment={assessment} questions={questions} />
        </>
      )}
    </>
  );
}

function Calculated({ data, form }: { data: CaseData; form: Form }) {
  const found = useAssessment(data, form);
  return (
    <Loaded from={found}>{(assessment) => <Answer assessment={assessment} data={data} form={form} />}</Loaded>
  );
}

/** The answer: reliefs with dates, grounds and arithmetic, the course of the sentence, and what follows. */
export function ResultPage() {
  const text = useText();
  const place = usePlace();
  const work = useCase();
  const found = useQuestions();
  const empty = !work.loading && Object.keys(work.data.facts).length === 0;
  const facts = withQuery({ ...place, path: '/eligibility' }, {});
  return (
    <Page
      title={text(eligibility.result)}
      crumbs={<a href={facts}>{text(eligibility.title)}</a>}
      actions={
        <>
          <a class="button" href={facts}>
            {text(eligibility.back_to_facts)}
          </a>
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {text(shell.print)}
          </button>
        </>
      }
    >
      <CaseTabs />
      {empty ? (
        <Note kind="info" title={text(eligibility.not_given)}>
          <p>{text(eligibility.not_given_text)}</p>
        </Note>
      ) : (
        <Loaded from={found}>{(form) => !work.loading && <Calculated data={work.data} form={form} />}</Loaded>
      )}
    </Page>
  );
}
