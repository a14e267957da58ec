import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { ByTheHundred } from '../../parts/by-the-hundred.tsx';
import { FileInput } from '../../parts/fields/file.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { base64Of } from '../../shell/base64.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import type { Imported } from './shapes.ts';

/** Base64 adds a third; the server takes ten megabytes. */
const LARGEST = 7 * 1024 * 1024;

interface ImporterProperties {
  /** Tells the fields of two importers on one page apart. */
  readonly id: string;
  /** With the text it was read from, when a person may still move its lines, and the name of the file. */
  readonly onImported: (imported: Imported, source?: string, name?: string) => void;
}

/** Reads a table from a file or from pasted text. The table is kept by the caller. */
export function Importer({ id, onImported }: ImporterProperties) {
  const text = useText();
  const language = useLanguage();
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<Imported>();
  const big = file !== undefined && file.size > LARGEST;
  const submit = async (event: Event) => {
    event.preventDefault();
    setWorking(true);
    setProblem(undefined);
    try {
      const plain =
        file === undefined ? pasted : /\.(txt|md)$/i.test(file.name) ? await file.text() : undefined;
      const body =
        plain === undefined && file !== undefined ? { file: await base64Of(file) } : { text: plain };
      const imported = await call<Imported>('/api/amendments/import', { language, method: 'POST', body });
      setAnswer(imported);
      if (imported.tables.length > 0) onImported(imported, plain, file?.name);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    } finally {
      setWorking(false);
    }
  };
  const rows = answer?.tables.reduce((sum, table) => sum + table.rows.length, 0) ?? 0;
  return (
    <form onSubmit={submit} class="importer">
      <div class="field">
        <label class="field-label" for={`${id}-file`}>
          {text(amendments.file)}
        </label>
        <FileInput id={`${id}-file`} accept=".docx,.pdf,.html,.htm,.txt,.md,.json,.csv" onFile={setFile} />
      </div>
      <div class="field">
        <label class="field-label" for={`${id}-text`}>
          {text(amendments.paste)}
        </label>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <button
        type="submit"
        class="button button-main"
        disabled={working || big || (file === undefined && pasted.trim() === '')}
      >
        {text(amendments.import)}
      </button>
      {big && <p class="field-problem">{text(amendments.too_big)}</p>}
      {working && <Progress label={text(amendments.importing)} />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {answer !== undefined && !working && (
        <>
          {rows > 0 && (
            <Note kind="done" live>
              {text(amendments.imported, { rows })}
            </Note>
          )}
          <Findings findings={answer.findings} />
        </>
      )}
    </form>
  );
}

/** Findings with their places, as the server words them. */
export function Findings({ findings }: { findings: Imported['findings'] }) {
  const text = useText();
  return (
    <ByTheHundred items={findings}>
      {(finding) => (
        <Note key={finding.rule_id + finding.place + finding.actual} kind={finding.severity}>
          <p>
            {finding.place !== undefined && <strong>{finding.place}: </strong>}
            {text(finding.message)}
          </p>
          {finding.note !== undefined && <p class="small">{text(finding.note)}</p>}
          {finding.actual !== undefined && (
            <p class="small">
              «{finding.actual}»{finding.expected !== undefined && ` → «${finding.expected}»`}
            </p>
          )}
          <code class="small quiet">{finding.rule_id}</code>
        </Note>
      )}
    </ByTheHundred>
  );
}
