import type { ComponentChildren } from 'preact';
import type { Localized } from '../../../lib/base/index.ts';
import type { Assessment, Candidate, ReliefName, ReliefResult } from '../../../lib/eligibility/index.ts';
import { eligibility, RELIEF_NAMES, STATUS_NAMES, STATUS_TONES } from '../../messages/eligibility.ts';
import { Icon } from '../../parts/icons.tsx';
import { CitedLink, citedName } from '../../parts/norm.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { factName, type QuestionList } from './facts.ts';

type GroundedText = Assessment['convention'][number];

/** Statements of law, each with the provision it rests on. */
export function GroundedList({ lines }: { lines: readonly GroundedText[] }) {
  const text = useText();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.rule_id + line.ground}>
          {text(line.text)} <CitedLink ground={line.ground} cited={line.ground_cited} />
        </li>
      ))}
    </ul>
  );
}

function Part(properties: { title: Localized; shown: boolean; children: ComponentChildren }) {
  const text = useText();
  if (!properties.shown) return null;
  return (
    <section class="relief-part">
      <h3>{text(properties.title)}</h3>
      {properties.children}
    </section>
  );
}

function Dates({ result }: { result: ReliefResult }) {
  const text = useText();
  const language = useLanguage();
  const { earliest, earliest_safe: safe, fraction, eligible_on_as_of: come } = result;
  return (
    <dl class="relief-dates">
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
          <dd>{fraction}</dd>
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

function Reading({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li>
      <span class={`badge ${STATUS_TONES[candidate.status]}`}>{text(STATUS_NAMES[candidate.status])}</span>{' '}
      {citedName(candidate.provision, language)}
      {candidate.fraction !== null && `: ${candidate.fraction}`}
      {candidate.earliest !== null && `, ${formatDate(candidate.earliest, language)}`}
      {candidate.note !== undefined && <p class="small">{text(candidate.note)}</p>}
    </li>
  );
}

function Forms({ forms }: { forms: NonNullable<ReliefResult['forms']> }) {
  const text = useText();
  const open = [
    ...(forms.restriction_of_liberty ? [text(eligibility.restriction)] : []),
    ...(forms.fine === true ? [text(eligibility.fine)] : []),
    ...(forms.fine === 'needs_review'
      ? [`${text(eligibility.fine)} (${text(STATUS_NAMES.needs_review)})`]
      : []),
  ];
  return <p>{open.length === 0 ? text(eligibility.none) : open.join(', ')}</p>;
}

function Changes({ result }: { result: ReliefResult }) {
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

interface ReliefProperties {
  readonly name: ReliefName;
  readonly result: ReliefResult;
  readonly questions: QuestionList;
  /** Address of the desk for this relief's paper, when there is one. */
  readonly draft: string | undefined;
}

/** One relief: status, dates, ground, what blocks and what would open it, with the arithmetic and the papers. */
export function ReliefCard({ name, result, questions, draft }: ReliefProperties) {
  const text = useText();
  const idle = result.status === 'not_applicable';
  const review = result.review ?? [];
  const candidates = result.candidates ?? [];
  return (
    <article class={idle ? 'sheet relief relief-idle' : `sheet relief relief-${result.status}`} id={name}>
      <header class="relief-head">
        <h2>{text(RELIEF_NAMES[name])}</h2>
        <span class={`badge relief-badge ${STATUS_TONES[result.status]}`}>
          {text(STATUS_NAMES[result.status])}
        </span>
      </header>
      <Dates result={result} />
      <Part title={eligibility.ground} shown={result.ground.length > 0}>
        <p class="badges">
          {result.ground.map((address, index) => (
            <CitedLink key={address} ground={address} cited={result.ground_cited[index] ?? address} />
          ))}
        </p>
      </Part>
      <Part title={eligibility.review} shown={review.length > 0}>
        <GroundedList lines={review} />
      </Part>
      <Part title={eligibility.readings} shown={candidates.length > 0}>
        <ul>
          {candidates.map((candidate) => (
            <Reading
              key={candidate.provision + candidate.status + candidate.fraction}
              candidate={candidate}
            />
          ))}
        </ul>
      </Part>
      <Part title={eligibility.needs} shown={result.needs_facts.length > 0}>
        <p>{result.needs_facts.map((fact) => text(factName(fact, questions))).join('; ')}</p>
      </Part>
      <Part title={eligibility.blocks} shown={result.blocks.length > 0}>
        <GroundedList lines={result.blocks} />
      </Part>
      <Part title={eligibility.changes} shown={result.what_would_change.length > 0}>
        <Changes result={result} />
      </Part>
      {result.forms !== undefined && (
        <Part title={eligibility.forms} shown>
          <Forms forms={result.forms} />
        </Part>
      )}
      {result.arithmetic.length > 0 && (
        <details class="relief-part" open={!idle}>
          <summary>{text(eligibility.arithmetic)}</summary>
          <ol>
            {result.arithmetic.map((step) => (
              <li key={step.en}>{text(step)}</li>
            ))}
          </ol>
        </details>
      )}
      {result.rules.length > 0 && (
        <details class="relief-part">
          <summary>{text(eligibility.rules)}</summary>
          <GroundedList lines={result.rules} />
        </details>
      )}
      {result.documents.length > 0 && !idle && (
        <details class="relief-part">
          <summary>{text(eligibility.documents)}</summary>
          <GroundedList lines={result.documents} />
        </details>
      )}
      {draft !== undefined && !idle && (
        <p class="buttons relief-part">
          <a class="button button-main" href={draft}>
            <Icon name="file" />
            {text(eligibility.draft)}
          </a>
        </p>
      )}
    </article>
  );
}
