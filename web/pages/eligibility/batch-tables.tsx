import { useId, useState } from 'preact/hooks';
import type { BadRow, BriefRow, ReliefName } from '../../../lib/eligibility/index.ts';
import { batch } from '../../messages/batch.ts';
import { RELIEF_NAMES, STATUS_NAMES, STATUS_TONES } from '../../messages/eligibility.ts';
import { CitedLink } from '../../parts/norm.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';

/** Rows shown at once; a phone cannot draw ten thousand. */
const PAGE = 100;
const COLUMNS = ['parole', 'commutation'] as const;
const ALL = Object.keys(RELIEF_NAMES) as ReliefName[];

function ReliefCell({ row, relief }: { row: BriefRow; relief: ReliefName }) {
  const text = useText();
  const language = useLanguage();
  const { status, earliest, ground, ground_cited } = row[relief];
  return (
    <td>
      <span class={`badge ${STATUS_TONES[status]}`}>{text(STATUS_NAMES[status])}</span>{' '}
      {earliest === null ? (
        <span class="quiet">{text(batch.none)}</span>
      ) : (
        <time dateTime={earliest}>{formatDate(earliest, language)}</time>
      )}
      <div class="small badges">
        {ground.map((address, index) => (
          <CitedLink key={address} ground={address} cited={ground_cited[index] ?? address} />
        ))}
      </div>
    </td>
  );
}

/** Shows a list a piece at a time. */
function usePiece<T>(list: readonly T[]) {
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const rest = Math.min(PAGE, list.length - shown);
  const more = rest > 0 && (
    <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
      {text(batch.more, { count: rest })}
    </button>
  );
  return { piece: list.slice(0, shown), more };
}

/** The cases that were worked out, the nearest date first. */
export function GoodRows({ rows }: { rows: readonly BriefRow[] }) {
  const text = useText();
  const language = useLanguage();
  const { piece, more } = usePiece(rows);
  return (
    <section class="section">
      <h2>{text(batch.results)}</h2>
      <Scroller label={text(batch.results)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(batch.id)}</th>
              {COLUMNS.map((relief) => (
                <th scope="col" key={relief}>
                  {text(RELIEF_NAMES[relief])}
                </th>
              ))}
              <th scope="col">{text(batch.last_day)}</th>
            </tr>
          </thead>
          <tbody>
            {piece.map((row) => (
              <tr key={row.row}>
                <th scope="row">{row.id}</th>
                {COLUMNS.map((relief) => (
                  <ReliefCell key={relief} row={row} relief={relief} />
                ))}
                <td>{row.last_day === null ? '' : formatDate(row.last_day, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {more}
    </section>
  );
}

/** The rows that could not be worked out, each with what is wrong in it. */
export function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const text = useText();
  const { piece, more } = usePiece(rows);
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <h2>{text(batch.bad)}</h2>
      <Scroller label={text(batch.bad)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(batch.row)}</th>
              <th scope="col">{text(batch.id)}</th>
              <th scope="col">{text(batch.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {piece.map((row) => (
              <tr key={row.row}>
                <td>{row.row}</td>
                <th scope="row">{row.id}</th>
                <td>
                  {row.findings.map((finding) => (
                    <p key={finding.rule_id + (finding.place ?? '')}>
                      <strong>{text(finding.field)}</strong> {text(finding.message)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {more}
    </section>
  );
}

/** `2026-11-20` and 30 -> `2026-12-20`. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Rights that open within the next days, the nearest first. */
export function Soon({ rows, from }: { rows: readonly BriefRow[]; from: string }) {
  const text = useText();
  const language = useLanguage();
  const [days, setDays] = useState(30);
  const id = useId();
  const until = dayAfter(from, days);
  const coming = rows
    .flatMap((row) => ALL.map((relief) => ({ id: row.id, relief, date: row[relief].earliest ?? '' })))
    .filter(({ date }) => date >= from && date <= until)
    .sort((left, right) => left.date.localeCompare(right.date));
  const { piece, more } = usePiece(coming);
  return (
    <section class="section">
      <h2>{text(batch.soon)}</h2>
      <label class="field" for={id}>
        <span class="field-label">{text(batch.days)}</span>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={1}
          max={3650}
          value={days}
          onInput={({ currentTarget: { valueAsNumber: wanted } }) => {
            if (wanted >= 1 && wanted <= 3650) setDays(Math.floor(wanted));
          }}
        />
      </label>
      {coming.length === 0 && <p role="status">{text(batch.none_soon)}</p>}
      <ul>
        {piece.map((one) => (
          <li key={one.id + one.relief}>
            <time dateTime={one.date}>{formatDate(one.date, language)}</time>: {one.id},{' '}
            {text(RELIEF_NAMES[one.relief])}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
