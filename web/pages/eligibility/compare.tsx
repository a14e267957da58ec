import { useState } from 'preact/hooks';
import type { Comparison, RuleTable } from '../../../lib/eligibility/index.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { Loaded, Note } from '../../parts/progress.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { Differences } from './differences.tsx';
import { FactField } from './fact.tsx';
import { askedQuestions, type CaseData, type Form } from './facts.ts';
import { CaseTabs } from './tabs.tsx';
import { caseRequest, useAnswer, useCase, useQuestions } from './use-case.ts';

type Side = ReturnType<typeof caseRequest>;

function Compared({ before, after }: { before: Side; after: Side }) {
  const found = useAnswer<Comparison>('/api/eligibility/compare', { before, after });
  return (
    <div aria-live="polite">
      <Loaded from={found}>{(comparison) => <Differences comparison={comparison} />}</Loaded>
    </div>
  );
}

interface CaseProperties {
  readonly data: CaseData;
  readonly form: Form;
}

function WhatIf({ data, form }: CaseProperties) {
  const text = useText();
  const asked = askedQuestions(form, data);
  const [fact, setFact] = useState(
    asked.find((question) => question.fact === 'damage')?.fact ?? asked[0]?.fact ?? '',
  );
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({});
  const question = asked.find((one) => one.fact === fact);
  const value = values[fact];
  const after = { ...data, facts: { ...data.facts, [fact]: value } };
  return (
    <>
      <div class="field">
        <label class="field-label" for="what-if-fact">
          {text(eligibility.fact)}
        </label>
        <select id="what-if-fact" value={fact} onChange={(event) => setFact(event.currentTarget.value)}>
          {asked.map((one) => (
            <option key={one.fact} value={one.fact}>
              {text(one.label)}
            </option>
          ))}
        </select>
      </div>
      {question !== undefined && (
        <FactField
          key={fact}
          question={question}
          id="what-if-value"
          value={value ?? data.facts[fact]}
          onChange={(next) => setValues({ ...values, [fact]: next })}
        />
      )}
      {value !== undefined && <Compared before={caseRequest(data, form)} after={caseRequest(after, form)} />}
    </>
  );
}

function Editions({ data, form }: CaseProperties) {
  const text = useText();
  const language = useLanguage();
  const table = useResource<RuleTable>('/api/eligibility/rules');
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  return (
    <Loaded from={table}>
      {({ editions }) => {
        const before = chosen.before ?? editions[0]?.id ?? '';
        const after = chosen.after ?? editions.at(-1)?.id ?? '';
        const select = (side: 'before' | 'after', value: string) => (
          <div class="field">
            <label class="field-label" for={`edition-${side}`}>
              {text(side === 'before' ? eligibility.before : eligibility.after_change)}
            </label>
            <select
              id={`edition-${side}`}
              value={value}
              onChange={(event) => setChosen({ ...chosen, [side]: event.currentTarget.value })}
            >
              {editions.map((edition) => (
                <option key={edition.id} value={edition.id}>
                  {formatDate(edition.id, language)}
                </option>
              ))}
            </select>
          </div>
        );
        return (
          <>
            <div class="side-fields">
              {select('before', before)}
              {select('after', after)}
            </div>
            <Compared
              before={caseRequest({ ...data, edition: before }, form)}
              after={caseRequest({ ...data, edition: after }, form)}
            />
          </>
        );
      }}
    </Loaded>
  );
}

function ComparePage({ mode }: { mode: 'what_if' | 'editions' }) {
  const text = useText();
  const work = useCase();
  const found = useQuestions();
  const empty = !work.loading && Object.keys(work.data.facts).length === 0;
  const Body = mode === 'what_if' ? WhatIf : Editions;
  return (
    <Page
      title={text(eligibility[mode])}
      lead={text(mode === 'what_if' ? eligibility.what_if_lead : eligibility.editions_lead)}
    >
      <CaseTabs />
      {empty ? (
        <Note kind="info" title={text(eligibility.not_given)}>
          <p>{text(eligibility.not_given_text)}</p>
        </Note>
      ) : (
        <Loaded from={found}>{(form) => !work.loading && <Body data={work.data} form={form} />}</Loaded>
      )}
    </Page>
  );
}

/** Changes one fact and shows what moves. */
export const WhatIfPage = () => <ComparePage mode="what_if" />;

/** The same facts under two editions of the law. */
export const EditionsPage = () => <ComparePage mode="editions" />;
