import { shortCitation } from '../../../lib/citation/index.ts';
import type { Candidate, ReliefResult } from '../../../lib/eligibility/index.ts';
import { eligibility, STATUS_NAMES, STATUS_TONES, shareName } from '../../messages/eligibility.ts';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Clauses } from './clauses.tsx';

/** The dates and shares of a relief, large. */
export function Dates({ result }: { result: ReliefResult }) {
  const text = useText();
  const language = useLanguage();
  const { earliest, earliest_safe: safe, fraction, eligible_on_as_of: come } = result;
  return (
    <dl class="relief-dates">
      <Range result={result} />
      {earliest !== null && (
        <div>
          <dt>{text(eligibility.earliest)}</dt>
          <dd>
            <time dateTime={earliest}>{formatDate(earliest, language)}</time>
            {come !== null && <small>{text(come ? eligibility.come : eligibility.not_come)}</small>}
          </dd>
        </div>
      )}
      {safe !== null && safe !== earliest && (
        <div>
          <dt>{text(eligibility.safe)}</dt>
          <dd>
            <time dateTime={safe}>{formatDate(safe, language)}</time>
            <small>{text(eligibility.safe_why)}</small>
          </dd>
        </div>
      )}
      {fraction !== null && (
        <div>
          <dt>{text(eligibility.fraction)}</dt>
          <dd>{shareName(fraction, language)}</dd>
        </div>
      )}
      {result.max_share !== undefined && (
        <div>
          <dt>{text(eligibility.max_share)}</dt>
          <dd>{result.max_share}</dd>
        </div>
      )}
      {result.reapply?.earliest != null && (
        <div>
          <dt>{text(eligibility.reapply)}</dt>
          <dd>{formatDate(result.reapply.earliest, language)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Between which days the right arises, where unknown answers or open questions lead to several. */
function Range({ result: { earliest, candidates = [] } }: { result: ReliefResult }) {
  const text = useText();
  const language = useLanguage();
  const days = candidates
    .flatMap((one) => [one.earliest, one.earliest_safe ?? null])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (earliest !== null || first === undefined || last === undefined || first === last) return null;
  return (
    <div>
      <dt>{text(eligibility.range)}</dt>
      <dd>
        <time dateTime={first}>{formatDate(first, language)}</time>
        {' – '}
        <time dateTime={last}>{formatDate(last, language)}</time>
      </dd>
    </div>
  );
}

/** One of the competing readings. */
export function Reading({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li>
      <span class={`badge ${STATUS_TONES[candidate.status]}`}>{text(STATUS_NAMES[candidate.status])}</span>{' '}
      {shortCitation(candidate.provision, language)}
      {candidate.fraction !== null && `: ${shareName(candidate.fraction, language)}`}
      {candidate.earliest !== null && `, ${formatDate(candidate.earliest, language)}`}
      {candidate.assuming !== undefined && (
        <p class="small">
          {text(eligibility.assuming)}: <Clauses all={candidate.assuming} />
        </p>
      )}
      {candidate.note !== undefined && <p class="small">{text(candidate.note)}</p>}
      {candidate.arithmetic?.map((step) => (
        <p key={step.en} class="small">
          {text(step)}
        </p>
      ))}
    </li>
  );
}

/** By what the sentence may be replaced. */
export function Forms({ forms }: { forms: NonNullable<ReliefResult['forms']> }) {
  const text = useText();
  const named = (form: Parameters<typeof text>[0], open: boolean | 'needs_review'): string[] => {
    if (open === 'needs_review') return [`${text(form)} (${text(STATUS_NAMES.needs_review)})`];
    return open ? [text(form)] : [];
  };
  const open = [
    ...named(eligibility.restriction, forms.restriction_of_liberty),
    ...named(eligibility.fine, forms.fine),
  ];
  return <p>{open.length === 0 ? text(eligibility.none) : open.join(', ')}</p>;
}

/** What would change the answer, and to what. */
export function Changes({ result }: { result: ReliefResult }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ul>
      {result.what_would_change.map((change) => (
        <li key={change.fact + String(change.to)}>
          {text(change.text)} →{' '}
          <span class={`badge ${STATUS_TONES[change.status]}`}>{text(STATUS_NAMES[change.status])}</span>
          {change.earliest !== null && ` ${formatDate(change.earliest, language)}`}
        </li>
      ))}
    </ul>
  );
}

/** What the rest comes to: a fine or restriction of liberty, a cut of the term, the end of a deferral. */
export function Numbers({ result }: { result: ReliefResult }) {
  const text = useText();
  const language = useLanguage();
  const { conversion, max_reduction_days: cut, earliest_new_last_day: end } = result;
  const number = (value: number | string): string =>
    typeof value === 'number' ? formatNumber(value, language) : value;
  const lines = [
    ...(conversion === undefined
      ? []
      : [
          text(eligibility.remaining, { days: number(conversion.remaining_days) }),
          ...(result.forms !== undefined && result.forms.restriction_of_liberty !== false
            ? [text(eligibility.as_restriction, { days: number(conversion.restriction_days) })]
            : []),
          ...(result.forms?.fine === false || result.forms === undefined
            ? []
            : [fineLine(conversion, text, number)]),
          ...(conversion.note === undefined ? [] : [text(conversion.note)]),
        ]),
    ...(cut === undefined || end === undefined
      ? []
      : [text(eligibility.cut, { days: number(cut), date: formatDate(end, language) })]),
    ...(result.until == null
      ? []
      : [text(eligibility.deferred_until, { date: formatDate(result.until, language) })]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="relief-part">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function fineLine(
  conversion: NonNullable<ReliefResult['conversion']>,
  text: ReturnType<typeof useText>,
  number: (value: number | string) => string,
): string {
  const index = number(conversion.fine_mci);
  return conversion.fine_kzt === null
    ? text(eligibility.as_fine, { index })
    : text(eligibility.as_fine_tenge, { index, tenge: number(conversion.fine_kzt) });
}
