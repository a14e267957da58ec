import { useState } from 'preact/hooks';
import { amendments, SOURCES } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import type { MatterWork } from '../../parts/matter/use-matter.ts';
import { Loaded, Note, ProblemNote } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { CitationsField } from '../drafting/citations.tsx';
import { useAnswer } from '../eligibility/use-case.ts';
import type { AmendmentRow, AmendmentTable, TableData, WriteStep, Written } from './shapes.ts';

export interface Writing {
  readonly step: (step: WriteStep, table?: AmendmentTable, language?: string) => Promise<boolean>;
  readonly problem: Problem | undefined;
  readonly written: Written | undefined;
}

/** Steps of writing, carried out by the server on the open table. */
export function useWriting(work: MatterWork<TableData>): Writing {
  const reader = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const [written, setWritten] = useState<Written>();
  const step: Writing['step'] = async (wanted, table, language) => {
    setProblem(undefined);
    try {
      const body = { table, language, step: wanted };
      const answer = await call<Written>('/api/amendments/write', { language: reader, method: 'POST', body });
      const { tables } = work.data;
      const next =
        table === undefined ? [answer.table] : tables.map((one) => (one === table ? answer.table : one));
      work.set({ ...work.data, tables: next });
      setWritten(answer);
      return true;
    } catch (cause) {
      setProblem(problemFrom(cause, reader));
      return false;
    }
  };
  return { step, problem, written };
}

/** Kazakh or Russian, for what is written in one of the two. */
export function TwoLanguages(properties: { value: string; onChange: (code: 'kk' | 'ru') => void }) {
  const text = useText();
  return (
    <fieldset class="chips bare-group" aria-label={text(amendments.language)}>
      {(['kk', 'ru'] as const).map((code) => (
        <button
          type="button"
          class="chip"
          key={code}
          lang={code}
          aria-pressed={properties.value === code}
          onClick={() => properties.onChange(code)}
        >
          {code === 'kk' ? 'Қазақша' : 'Русский'}
        </button>
      ))}
    </fieldset>
  );
}

/** Takes up a provision: a row with its number, heading and text in force; tells whence the text comes. */
export function TakeUp(properties: {
  writing: Writing;
  table?: AmendmentTable | undefined;
  onTaken?: () => void;
}) {
  const text = useText();
  const { writing, table, onTaken } = properties;
  const [language, setLanguage] = useState<'kk' | 'ru'>('kk');
  const { written, problem } = writing;
  const source = written?.source;
  return (
    <>
      {table === undefined && <TwoLanguages value={language} onChange={setLanguage} />}
      <CitationsField
        frame={{ id: 'take-up', label: text(amendments.take_up), help: text(amendments.take_up_help) }}
        value={[]}
        onChange={([address] = []) => {
          if (address !== undefined)
            void writing.step({ do: 'provision', address }, table, language).then((ok) => ok && onTaken?.());
        }}
      />
      {problem !== undefined && <ProblemNote problem={problem} />}
      {source !== undefined && (
        <Note kind={source === 'restatement' || source === 'none' ? 'warning' : 'done'} live>
          {written?.row}: {text(SOURCES[source], { date: written?.edition ?? '' })}
        </Note>
      )}
    </>
  );
}

interface ToolProperties {
  readonly row: AmendmentRow;
  readonly table: AmendmentTable;
  readonly writing: Writing;
}

/** What the program writes of a row: its directions and the text as amended. */
export function Outcome({ row, table }: Omit<ToolProperties, 'writing'>) {
  const text = useText();
  const variant = row.variant ?? undefined;
  const found = useAnswer<{ text: string; acts: readonly { rows: readonly { consolidated: string }[] }[] }>(
    '/api/amendments/directions',
    { table: { ...table, rows: [row] }, language: table.language, variant },
  );
  return (
    <Loaded from={found}>
      {(answer) => (
        <>
          <h3>{text(amendments.directions)}</h3>
          <p class="norm rationale" lang={table.language}>
            {answer.text}
          </p>
          <details>
            <summary>{text(amendments.consolidated)}</summary>
            <p class="norm rationale" lang={table.language}>
              {answer.acts[0]?.rows[0]?.consolidated}
            </p>
          </details>
        </>
      )}
    </Loaded>
  );
}

/** Variant, position, citation and removal, for a row being edited. */
export function RowTools({ row, table, writing, onRemove }: ToolProperties & { onRemove: () => void }) {
  const text = useText();
  return (
    <>
      <p class="buttons">
        {(['variant', 'position'] as const).map((kind) => (
          <button
            type="button"
            class="button button-small"
            key={kind}
            onClick={() => void writing.step({ do: kind, row: row.id }, table)}
          >
            {text(kind === 'variant' ? amendments.add_variant : amendments.add_position)}
          </button>
        ))}
        <button type="button" class="button button-small" onClick={onRemove}>
          {text(forms.remove)}
          <span class="unseen">: {row.element}</span>
        </button>
      </p>
      <CitationsField
        frame={{ id: `${row.id}-cite`, label: text(amendments.add_citation) }}
        value={[]}
        onChange={([address] = []) => {
          if (address !== undefined) void writing.step({ do: 'citation', row: row.id, address }, table);
        }}
      />
      {writing.problem !== undefined && <ProblemNote problem={writing.problem} />}
    </>
  );
}
