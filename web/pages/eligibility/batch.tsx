import { useState } from 'preact/hooks';
import type { BadRow, BriefRow } from '../../../lib/eligibility/index.ts';
import { batch } from '../../messages/batch.ts';
import { shell } from '../../messages/shell.ts';
import { FileInput } from '../../parts/fields/file.tsx';
import { DateField } from '../../parts/fields/simple.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { type Problem, problemFrom, send } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { withLanguage } from '../../shell/router.ts';
import { saveFile } from '../../shell/save-file.ts';
import { Columns } from './batch-columns.tsx';
import { BadRows, GoodRows, Soon } from './batch-tables.tsx';
import { today } from './facts.ts';

interface BatchOut {
  readonly good: readonly BriefRow[];
  readonly bad: readonly BadRow[];
  readonly unread: readonly string[];
}
type Format = 'json' | 'xlsx' | 'ics';

const LARGEST = 7_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Sends the file as it is; the file name, which may name a person, stays here. */
function useBatch() {
  const language = useLanguage();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const ask = async (file: File, asOf: string, format: Format): Promise<Response | undefined> => {
    setWorking(true);
    setProblem(undefined);
    try {
      const query = new URLSearchParams({ as_of: asOf, format });
      const type = /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv';
      return await send(`/api/eligibility/batch?${query}`, {
        language,
        method: 'POST',
        body: file,
        headers: { 'Content-Type': type },
      });
    } catch (cause) {
      setProblem(problemFrom(cause, language));
      return undefined;
    } finally {
      setWorking(false);
    }
  };
  return { working, problem, ask };
}

type Asking = ReturnType<typeof useBatch>;

/** The results as files, and the lists. */
function Results({
  result,
  file,
  asOf,
  asking,
}: {
  result: BatchOut;
  file: File;
  asOf: string;
  asking: Asking;
}) {
  const text = useText();
  const take = async (format: 'xlsx' | 'ics') => {
    const answer = await asking.ask(file, asOf, format);
    if (answer !== undefined) saveFile(await answer.blob(), `tarazy-${asOf}.${format}`);
  };
  return (
    <>
      <p class="result-line" role="status">
        {text(batch.counts, { good: result.good.length, bad: result.bad.length })}
      </p>
      {result.unread.length > 0 && (
        <Note kind="warning" title={text(batch.unread)}>
          <p>{result.unread.join('; ')}</p>
          <p>{text(batch.unread_help)}</p>
        </Note>
      )}
      <Note kind="info">
        <p>{text(batch.not_kept)}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form */}
        <div class="buttons" role="group" aria-label={text(batch.download)}>
          <button type="button" class="button" disabled={asking.working} onClick={() => void take('xlsx')}>
            <Icon name="down" />
            XLSX
          </button>
          <button type="button" class="button" disabled={asking.working} onClick={() => void take('ics')}>
            <Icon name="down" />
            {text(batch.calendar)}
          </button>
        </div>
      </Note>
      {result.good.length > 0 && <Soon rows={result.good} from={asOf} />}
      {result.good.length > 0 && <GoodRows rows={result.good} />}
      <BadRows rows={result.bad} />
    </>
  );
}

/** The dates of many cases at once. Nothing of it is kept in the browser. */
export function BatchPage() {
  const text = useText();
  const asking = useBatch();
  const [file, setFile] = useState<File>();
  const [asOf, setAsOf] = useState(today);
  const [complaint, setComplaint] = useState<string>();
  const [done, setDone] = useState<{ result: BatchOut; file: File; asOf: string }>();
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = file === undefined ? batch.no_file : file.size > LARGEST ? batch.too_big : undefined;
    setComplaint(wrong && text(wrong));
    if (file === undefined || wrong !== undefined) return;
    setDone(undefined);
    const answer = await asking.ask(file, asOf, 'json');
    if (answer !== undefined) setDone({ result: (await answer.json()) as BatchOut, file, asOf });
  };
  return (
    <Page
      title={text(batch.title)}
      lead={text(batch.lead)}
      crumbs={<a href={withLanguage('/eligibility')}>{text(shell.eligibility)}</a>}
    >
      <form class="section" onSubmit={(event) => void submit(event)} noValidate>
        <div class="field">
          <label class="field-label" for="batch-file">
            {text(batch.file)}
          </label>
          <FileInput
            id="batch-file"
            accept=".csv,.tsv,.txt,.xlsx,text/csv"
            describedBy="batch-file-help"
            onFile={setFile}
          />
          <p id="batch-file-help" class="field-help">
            {text(batch.file_help)}
          </p>
          <Columns />
        </div>
        <DateField
          frame={{ id: 'batch-as-of', label: text(batch.as_of) }}
          value={asOf}
          onChange={(day) => setAsOf(day ?? today())}
        />
        <p class="buttons">
          <button type="submit" class="button button-main" disabled={asking.working}>
            {text(batch.go)}
          </button>
        </p>
        {complaint !== undefined && <Note kind="error" live title={complaint} />}
      </form>
      {asking.working && <Progress label={text(batch.working)} />}
      {asking.problem !== undefined && <ProblemNote problem={asking.problem} />}
      {done !== undefined && <Results {...done} asking={asking} />}
    </Page>
  );
}
