import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { ProblemNote } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import type { AmendmentRow } from './shapes.ts';

const CELLS = ['label', 'current', 'proposed', 'rationale'] as const;
type Cell = (typeof CELLS)[number];

interface Placed {
  readonly line: number;
  readonly cell: Cell;
}

interface BoundaryProperties {
  readonly row: AmendmentRow;
  /** The text the row was read from. */
  readonly source: string;
  readonly language: string;
  readonly onChange: (row: AmendmentRow) => void;
}

function placedLines(row: AmendmentRow): Placed[] {
  const placed = CELLS.flatMap((cell) =>
    (row.segments?.[cell] ?? []).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => ({ line: first + at, cell })),
    ),
  );
  return placed.sort((one, other) => one.line - other.line);
}

/** The lines a row was read from, each with the cell it is in; a person confirms or moves the boundaries. */
export function Boundaries({ row, source, language, onChange }: BoundaryProperties) {
  const text = useText();
  const reader = useLanguage();
  const [placed, setPlaced] = useState(() => placedLines(row));
  const [problem, setProblem] = useState<Problem>();
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const confirmCells = async () => {
    const segments = Object.fromEntries(
      CELLS.map((cell) => [cell, placed.filter((one) => one.cell === cell).map(({ line }) => [line, line])]),
    );
    try {
      const body = { text: source, row, segments };
      const answer = await call<{ row: AmendmentRow }>('/api/amendments/recut', {
        language: reader,
        method: 'POST',
        body,
      });
      onChange(answer.row);
    } catch (cause) {
      setProblem(problemFrom(cause, reader));
    }
  };
  return (
    <details>
      <summary>{text(amendments.boundaries)}</summary>
      <ol class="cell-lines">
        {placed.map(({ line, cell }, at) => (
          <li key={at} class={`cell-${cell}`}>
            <select
              aria-label={`${text(amendments.line)} ${line}`}
              value={cell}
              onChange={(event) => {
                const chosen = event.currentTarget.value as Cell;
                setPlaced(placed.map((one, place) => (place === at ? { line, cell: chosen } : one)));
              }}
            >
              {CELLS.map((one) => (
                <option key={one} value={one}>
                  {text(amendments[one])}
                </option>
              ))}
            </select>
            <span lang={language}>{lines[line - 1]}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="button button-small" onClick={() => void confirmCells()}>
        {text(amendments.confirm)}
      </button>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </details>
  );
}
