import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { addressLink } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import { Boundaries } from './boundaries.tsx';
import { Diff } from './diff.tsx';
import { TrackedButton } from './export.tsx';
import { actAndElement } from './label.ts';
import type { AmendmentRow, AmendmentTable } from './shapes.ts';
import { Outcome, RowTools, type Writing } from './write.tsx';

const SURE = 0.6;
const CELLS = ['current', 'proposed', 'rationale'] as const;

interface RowProperties {
  readonly row: AmendmentRow;
  readonly table: AmendmentTable;
  readonly source?: string | undefined;
  readonly writing: Writing;
  /** The changed row; nothing when it is removed. */
  readonly onChange: (row?: AmendmentRow) => void;
}

function Editor({ row, table, onChange }: RowProperties) {
  const text = useText();
  return (
    <div class="row-editor">
      {CELLS.map((cell) => (
        <div class="field" key={cell}>
          <label class="field-label" for={`${row.id}-${cell}`}>
            {text(amendments[cell])}
          </label>
          <textarea
            id={`${row.id}-${cell}`}
            lang={table.language}
            rows={8}
            value={row[cell]}
            onInput={(event) => onChange({ ...row, [cell]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}

/** One row: what it amends, what changes word by word, and why; its cells can be edited. */
export function Row(properties: RowProperties) {
  const text = useText();
  const { row, table, source, writing, onChange } = properties;
  const { language } = table;
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const { confidence } = row;
  const unsure = confidence !== undefined && Math.min(...Object.values(confidence)) < SURE;
  return (
    <details class="sheet amendment-row" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="row-number">
          {row.number === null ? row.id : text(amendments.row, { number: row.number })}
        </span>{' '}
        <strong lang={language}>{actAndElement(row.act, row.element, language)}</strong>{' '}
        {row.variant !== null && (
          <span class="badge">{text(amendments.variant, { number: row.variant })}</span>
        )}{' '}
        {unsure && <span class="badge badge-warn">{text(amendments.unsure)}</span>}
      </summary>
      {open && (
        <>
          {row.address !== undefined && (
            <p>
              <a class="address" href={addressLink(row.address)}>
                {row.address}
              </a>
            </p>
          )}
          <h3>{text(amendments.changes)}</h3>
          <Diff current={row.current} proposed={row.proposed} language={language} />
          {!editing && row.rationale !== '' && (
            <>
              <h3>{text(amendments.rationale)}</h3>
              <p class="norm rationale" lang={language}>
                {row.rationale}
              </p>
            </>
          )}
          {editing && (
            <>
              <Editor {...properties} />
              <RowTools row={row} table={table} writing={writing} onRemove={() => onChange()} />
            </>
          )}
          {source !== undefined && row.segments !== undefined && (
            <Boundaries
              key={JSON.stringify(row.segments)}
              row={row}
              source={source}
              language={language}
              onChange={onChange}
            />
          )}
          <Outcome row={row} table={table} />
          <p class="buttons">
            <button type="button" class="button button-small" onClick={() => setEditing(!editing)}>
              {text(editing ? amendments.done : amendments.edit)}
              <span class="unseen">: {row.element}</span>
            </button>{' '}
            <TrackedButton row={row} table={table} />
          </p>
        </>
      )}
    </details>
  );
}
