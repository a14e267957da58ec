import type { ComponentChildren } from 'preact';
import type { Localized } from '../../../lib/base/index.ts';
import type { ReliefName, ReliefResult } from '../../../lib/eligibility/index.ts';
import { eligibility, RELIEF_NAMES, STATUS_NAMES, STATUS_TONES } from '../../messages/eligibility.ts';
import { Icon } from '../../parts/icons.tsx';
import { CitedLinks } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import { factName, type QuestionList } from './facts.ts';
import { GroundedList } from './grounded.tsx';
import { Changes, Dates, Forms, Numbers, Reading } from './relief-parts.tsx';

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
      <Part title={eligibility.ground} shown={result.grounds.length > 0}>
        <CitedLinks grounds={result.grounds} />
      </Part>
      <Part title={eligibility.review} shown={review.length > 0}>
        <GroundedList lines={review} />
      </Part>
      <Part title={eligibility.needs} shown={result.needs_facts.length > 0}>
        <p>{result.needs_facts.map((fact) => text(factName(fact, questions))).join(' · ')}</p>
      </Part>
      <Part title={eligibility.readings} shown={candidates.length > 0}>
        <ul>
          {candidates.map((candidate) => (
            <Reading key={JSON.stringify(candidate)} candidate={candidate} />
          ))}
        </ul>
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
      <Numbers result={result} />
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
