import type { Finding } from '../../../lib/base/index.ts';
import type { Assessment } from '../../../lib/eligibility/index.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { CitedLink } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { factName, type QuestionList, valueName } from './facts.ts';
import { GroundedList } from './relief.tsx';

/** What is wrong or doubtful in the facts, with the question it concerns. */
export function Findings({ findings, questions }: { findings: readonly Finding[]; questions: QuestionList }) {
  const text = useText();
  return (
    <>
      {findings.map((finding) => (
        <Note key={finding.rule_id + finding.place} kind={finding.severity}>
          <p>
            {finding.place !== undefined && finding.place !== '' && (
              <strong>{text(factName(finding.place, questions))}: </strong>
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
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What follows the reliefs: clocks, control after release, how time is counted, what was assumed. */
export function Lists({ assessment, questions }: { assessment: Assessment; questions: QuestionList }) {
  const text = useText();
  return (
    <>
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
      {assessment.assumed.length > 0 && (
        <details class="section">
          <summary>{text(eligibility.assumed)}</summary>
          <ul>
            {assessment.assumed.map(({ fact, value }) => (
              <li key={fact}>
                {text(factName(fact, questions))} <strong>{text(valueName(fact, value, questions))}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
