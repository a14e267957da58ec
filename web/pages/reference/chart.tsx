import type { TableOut } from '../../../lib/api/reference/index.ts';
import { reference } from '../../messages/reference.ts';
import { formatNumber, useLanguage, useText } from '../../shell/language.ts';

const ROW = 22;
const WIDTH = 640;
const LEFT = 8;

/**
 * Bars of the columns a table names for its chart. The table beneath holds the same figures, so that the drawing
 * is one picture to those who do not see it. All bars are of one table, hence of one series.
 */
export function Bars({ table }: { table: TableOut }) {
  const text = useText();
  const language = useLanguage();
  const columns = table.columns.filter(({ id }) => table.chart.includes(id));
  const bars = table.rows.flatMap((row) =>
    columns.map((column, at) => ({
      key: `${row.line} ${row.label.en} ${column.id}`,
      first: at === 0,
      tone: at,
      label: `${at === 0 ? `${text(row.label)}: ` : ''}${text(column.label)}`,
      value: row.values[column.id] ?? 0,
    })),
  );
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const height = bars.length * ROW * 2;
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={text(reference.chart_of, { title: text(table.title) })}
    >
      {bars.map((bar, at) => (
        <g key={bar.key} transform={`translate(0 ${at * ROW * 2})`}>
          <text x={LEFT} y={ROW - 6} class={bar.first ? 'bar-label strong' : 'bar-label'}>
            {bar.label}
          </text>
          <rect
            class={`bar bar-${bar.tone % 4}`}
            x={LEFT}
            y={ROW}
            width={Math.max(1, ((WIDTH - 120) * bar.value) / most)}
            height={ROW - 8}
          />
          <text
            x={LEFT + Math.max(1, ((WIDTH - 120) * bar.value) / most) + 6}
            y={ROW * 2 - 10}
            class="bar-value"
          >
            {formatNumber(bar.value, language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
