import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { shell } from '../../messages/shell.ts';
import { ProblemNote, Progress } from '../../parts/progress.tsx';
import { type Problem, problemFrom, send } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { saveFile } from '../drafting/download.tsx';
import type { AmendmentRow, AmendmentTable, TableData } from './shapes.ts';
import { TwoLanguages } from './write.tsx';

/** One provision as a DOCX with tracked changes, for whoever works on the text in a word processor. */
export function TrackedButton({ row, table }: { row: AmendmentRow; table: AmendmentTable }) {
  const text = useText();
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const take = async () => {
    setProblem(undefined);
    try {
      const body = { tables: [{ ...table, rows: [row] }], row: row.id };
      const answer = await send('/api/amendments/export/tracked', { language, method: 'POST', body });
      saveFile(await answer.blob(), `${row.id.replace(/[^\p{L}\p{N}]+/gu, '-')}.docx`);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
  };
  return (
    <>
      <button type="button" class="button button-small" onClick={() => void take()}>
        {text(amendments.tracked)}
        <span class="unseen">: {row.element}</span>
      </button>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}

const FORMATS = ['docx', 'pdf', 'csv', 'json', 'akn'] as const;
const EXTENSIONS: Readonly<Record<string, string>> = { akn: 'xml' };

/** The table as a file. */
export function Exports({ data }: { data: TableData }) {
  const text = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<'kk' | 'ru'>();
  const form = chosen ?? data.tables[0]?.language ?? 'kk';
  const [marks, setMarks] = useState(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const take = async (format: (typeof FORMATS)[number]) => {
    setWorking(true);
    setProblem(undefined);
    try {
      const body = { tables: data.tables, underline_and_strike: marks, language: form };
      const answer = await send(`/api/amendments/export/${format}`, { language, method: 'POST', body });
      saveFile(await answer.blob(), `amendments.${EXTENSIONS[format] ?? format}`);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    } finally {
      setWorking(false);
    }
  };
  return (
    <fieldset class="bare-group">
      <legend class="field-label small">{text(amendments.export)}</legend>
      <TwoLanguages value={form} onChange={setChosen} />
      <div class="buttons">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button button-small"
            disabled={working}
            onClick={() => void take(format)}
          >
            {format === 'akn' ? 'Akoma Ntoso' : format.toUpperCase()}
          </button>
        ))}
        <label class="choice small">
          <input
            type="checkbox"
            checked={marks}
            onChange={(event) => setMarks(event.currentTarget.checked)}
          />
          {text(amendments.marks)}
        </label>
      </div>
      {working && <Progress label={text(shell.working)} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </fieldset>
  );
}
