import type {
  AnswerChange,
  BriefAnswer,
  EditionChanges,
  RuleChange,
  RuleSide,
} from '../../../lib/eligibility/index.ts';
import { editionWords as words } from '../../messages/edition-changes.ts';
import { eligibility, RELIEF_NAMES, STATUS_NAMES, shareName } from '../../messages/eligibility.ts';
import { CitedLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { useResource } from '../../shell/resource.ts';
import { Clauses } from './clauses.tsx';

const TONES = { stricter: 'badge-bad', milder: 'badge-good', open: 'badge-warn' } as const;

function Answer({ answer }: { answer: BriefAnswer }) {
  const text = useText();
  const one = ({ status, fraction }: Pick<BriefAnswer, 'status' | 'fraction'>): string =>
    [text(STATUS_NAMES[status]), fraction].filter((part) => part !== null).join(' ');
  return (
    <>
      {one(answer)}
      {answer.readings.length > 0 && (
        <ul>
          {answer.readings.map((reading) => (
            <li key={one(reading)}>{one(reading)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function AnswerRow({ change }: { change: AnswerChange }) {
  const text = useText();
  return (
    <tr>
      <th scope="row">
        {text(RELIEF_NAMES[change.relief])}{' '}
        <span class={`badge ${TONES[change.direction]}`}>{text(words[change.direction])}</span>
      </th>
      <td>
        <Answer answer={change.before} />
      </td>
      <td>
        <Answer answer={change.after} />
      </td>
      <td>
        <ul>
          {change.who.map((all) => (
            <li key={JSON.stringify(all)}>
              <Clauses all={all} />
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Answer answer={change.older_crime} />
      </td>
    </tr>
  );
}

function Answers({ changes }: { changes: readonly AnswerChange[] }) {
  const text = useText();
  return (
    <Scroller label={text(words.whose)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(eligibility.relief)}</th>
            <th scope="col">{text(eligibility.before)}</th>
            <th scope="col">{text(eligibility.after_change)}</th>
            <th scope="col">{text(words.who)}</th>
            <th scope="col">{text(words.older)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <AnswerRow key={JSON.stringify([change.relief, change.before, change.after])} change={change} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Side({ side }: { side: RuleSide | null }) {
  const text = useText();
  const language = useLanguage();
  if (side === null) return <>{text(eligibility.none)}</>;
  return (
    <>
      {side.fraction === null
        ? side.status !== null && text(STATUS_NAMES[side.status])
        : shareName(side.fraction, language)}{' '}
      {side.when.map((all, index) => (
        <span key={JSON.stringify(all)}>
          {index > 0 && ` ${text(words.or)} `}
          <Clauses all={all} />
        </span>
      ))}
      {side.unless.map((all) => (
        <span key={JSON.stringify(all)}>
          {' '}
          ({text(words.unless)} <Clauses all={all} />)
        </span>
      ))}
    </>
  );
}

function RuleLine({ rule }: { rule: RuleChange }) {
  const text = useText();
  const side = rule.after ?? rule.before;
  if (side === null) return null;
  return (
    <tr>
      <td>{text(words[rule.change])}</td>
      <td>{text(side.text)}</td>
      <td>
        <CitedLink ground={side.ground} cited={side.ground_cited} />
      </td>
      <td>
        <Side side={rule.before} />
      </td>
      <td>
        <Side side={rule.after} />
      </td>
    </tr>
  );
}

function Rules({ changes }: { changes: EditionChanges }) {
  const text = useText();
  return (
    <>
      <Scroller label={text(words.rules)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(words.change)}</th>
              <th scope="col">{text(eligibility.rule)}</th>
              <th scope="col">{text(eligibility.ground)}</th>
              <th scope="col">{text(eligibility.before)}</th>
              <th scope="col">{text(eligibility.after_change)}</th>
            </tr>
          </thead>
          <tbody>
            {changes.rules.map((rule) => (
              <RuleLine key={rule.after?.id ?? rule.before?.id} rule={rule} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <ul>
        {changes.notes.map((note) => (
          <li key={note.ground}>
            {text(note.text)} <CitedLink ground={note.ground} cited={note.ground_cited} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the newest edition changed against the one before it, and for whom. */
export function EditionChangesSection() {
  const text = useText();
  const language = useLanguage();
  const found = useResource<EditionChanges>('/api/eligibility/editions');
  const day = (date: string): string => formatDate(date, language);
  return (
    <Loaded from={found}>
      {(changes) => (
        <section class="section">
          <h2>{text(words.title)}</h2>
          <p>
            {text(words.lead, { from: day(changes.from), to: day(changes.to), count: `${changes.tried}` })}
          </p>
          <details class="section">
            <summary>
              {text(words.whose)} ({changes.answers.length})
            </summary>
            <Answers changes={changes.answers} />
          </details>
          <details class="section">
            <summary>
              {text(words.rules)} ({changes.rules.length})
            </summary>
            <Rules changes={changes} />
          </details>
        </section>
      )}
    </Loaded>
  );
}
