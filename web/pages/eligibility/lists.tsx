import type { Finding, Localized } from '../../../lib/base/index.ts';
import type { Assessment } from '../../../lib/eligibility/index.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { CitedLink } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { factName, type QuestionList, valueName } from './facts.ts';
import { GroundedList, MarkLegend, RuleMark } from './grounded.tsx';

/** What is wrong or doubtful in the facts, with the question it concerns. */
export function Findings({ findings, questions }: { findings: readonly Finding[]; questions: QuestionList }) {
  const text = useText();
  return (
    <>
      {findings.map((finding) => (
        <Note key={finding.rule_id + finding.place} kind={finding.severity}>
          <p>
            {finding.place !== undefined && finding.place !== '' && (
              <strong>{text(factName(finding.place, questions)).replace(/[^?]$/, '$&:')} </strong>
            )}
            {text(finding.message)}
          </p>
        </Note>
      ))}
    </>
  );
}

/** Edition, rule set and day: what the answer stands on. */
export function ResultLine({ assessment }: { assessment: Assessment }) {
  const text = useText();
  const language = useLanguage();
  return (
    <p class="result-line">
      {assessment.as_of !== null && (
        <span>{text(eligibility.on_day, { date: formatDate(assessment.as_of, language) })}</span>
      )}
      <span>{text(eligibility.by_law, { edition: formatDate(assessment.edition, language) })}</span>
      <span>{text(eligibility.rule_set, { version: assessment.rule_set })}</span>
    </p>
  );
}

/** The last day of the term and its length. */
export function Term({ assessment }: { assessment: Assessment }) {
  const text = useText();
  const language = useLanguage();
  if (assessment.term === undefined) return null;
  return (
    <dl class="relief-dates">
      <div>
        <dt>{text(eligibility.last_day)}</dt>
        <dd>
          {formatDate(assessment.term.last_day, language)}
          <small>
            {text(eligibility.total_days, { count: formatNumber(assessment.term.total_days, language) })}
          </small>
        </dd>
      </div>
    </dl>
  );
}

function Clocks({ assessment }: { assessment: Assessment }) {
  const text = useText();
  const language = useLanguage();
  if (assessment.clocks.length === 0) return null;
  return (
    <section class="section">
      <h2>{text(eligibility.clocks)}</h2>
      <ul>
        {assessment.clocks.map((clock) => (
          <li key={clock.rule_id}>
            <strong>{formatDate(clock.date, language)}</strong> (
            {text(clock.meaning === 'last_day' ? eligibility.last_day_for : eligibility.first_day_for)}):{' '}
            {text(clock.text)} <CitedLink ground={clock.ground} cited={clock.ground_cited} />
            <RuleMark mark={clock.verification} />
            {clock.extended_to !== undefined && (
              <p class="small">
                {text(eligibility.extended, { date: formatDate(clock.extended_to, language) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each penalty: when it may be lifted early and when the person counts as having none. */
function Penalties({ assessment }: { assessment: Assessment }) {
  const text = useText();
  const language = useLanguage();
  if (assessment.discipline.length === 0) return null;
  const day = (date: string | null) => (date === null ? text(eligibility.none) : formatDate(date, language));
  return (
    <section class="section">
      <h2>{text(eligibility.penalties)}</h2>
      <Scroller label={text(eligibility.penalties)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(eligibility.imposed)}</th>
              <th scope="col">{text(eligibility.early_lifting)}</th>
              <th scope="col">{text(eligibility.expires)}</th>
              <th scope="col">{text(eligibility.clean_from)}</th>
            </tr>
          </thead>
          <tbody>
            {assessment.discipline.map((penalty) => (
              <tr key={JSON.stringify(penalty)}>
                <th scope="row">{formatDate(penalty.imposed, language)}</th>
                <td>{day(penalty.early_lifting_from)}</td>
                <td>{day(penalty.expires_last_day)}</td>
                <td>
                  <strong>{day(penalty.clean_from)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <p class="badges">
        <CitedLink ground="kz/penal-enforcement-code/129/3" cited="PEC 129(3)" />
        <CitedLink ground="kz/penal-enforcement-code/132/10" cited="PEC 132(10)" />
      </p>
    </section>
  );
}

interface StatedProperties {
  readonly title: Localized;
  readonly facts: Assessment['assumed'];
  readonly questions: QuestionList;
}

/** Facts nobody stated: worked out from others, or taken as in the ordinary case. */
function Stated({ title, facts, questions }: StatedProperties) {
  const text = useText();
  if (facts.length === 0) return null;
  return (
    <details class="section">
      <summary>{text(title)}</summary>
      <ul>
        {facts.map(({ fact, value }) => (
          <li key={fact}>
            {text(factName(fact, questions))} <strong>{text(valueName(fact, value, questions))}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What follows the reliefs: clocks, control after release, how time is counted, what was assumed. */
export function Lists({ assessment, questions }: { assessment: Assessment; questions: QuestionList }) {
  const text = useText();
  return (
    <>
      <Penalties assessment={assessment} />
      <Clocks assessment={assessment} />
      {assessment.after_release.length > 0 && (
        <section class="section">
          <h2>{text(eligibility.after)}</h2>
          <GroundedList lines={assessment.after_release} />
        </section>
      )}
      <section class="section">
        <h2>{text(eligibility.convention)}</h2>
        <GroundedList lines={assessment.convention} />
      </section>
      <Stated title={eligibility.derived} facts={assessment.derived} questions={questions} />
      <Stated title={eligibility.assumed} facts={assessment.assumed} questions={questions} />
      <MarkLegend />
    </>
  );
}
