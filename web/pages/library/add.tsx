import { useState } from 'preact/hooks';
import { FILE_TOO_LARGE, type Localized, MAX_FILE_BYTES } from '../../../lib/base/index.ts';
import { forms } from '../../messages/forms.ts';
import { library } from '../../messages/library.ts';
import { FileInput } from '../../parts/fields/file.tsx';
import { DateField } from '../../parts/fields/simple.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { SWITCH, useLanguage, useText } from '../../shell/language.ts';
import type { InstrumentOut } from '../corpus/shapes.ts';

type Kind = 'document' | 'official';

/** What both ways of adding answer, as far as the page shows it. */
interface Added {
  readonly title: string;
  readonly passages?: number;
  readonly articles?: number;
  readonly findings?: readonly { readonly rule_id: string; readonly message: Localized }[];
}

/** A name the store takes, made of the file's own: `Report 2025.pdf` gives `report-2025`. */
export function nameOf(file: string): string {
  const bare = file.replace(/\.[^.]*$/, '').toLowerCase();
  const name = bare.replace(/[^a-z0-9._]+/g, '-').replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return name.slice(0, 64) || 'document';
}

function DocumentFields({ name, onName }: { name: string; onName: (name: string) => void }) {
  const text = useText();
  return (
    <div class="field">
      <label class="field-label" for="document-name">
        {text(library.name)}
      </label>
      <p class="field-help" id="document-name-help">
        {text(library.name_help)}
      </p>
      <input
        id="document-name"
        type="text"
        name="id"
        required
        maxLength={64}
        value={name}
        aria-describedby="document-name-help"
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}

function OfficialFields({ acts }: { acts: readonly InstrumentOut[] }) {
  const text = useText();
  const language = useLanguage();
  const [edition, setEdition] = useState<string>();
  return (
    <>
      <div class="field">
        <label class="field-label" for="official-act">
          {text(library.instrument)}
        </label>
        <select id="official-act" name="instrument" required defaultValue="">
          <option value="">{text(forms.choose)}</option>
          {acts.map((act) => (
            <option key={act.address} value={act.address}>
              {text(act.short)} ({act.address})
            </option>
          ))}
        </select>
      </div>
      <DateField
        frame={{ id: 'official-edition', label: text(library.edition_date) }}
        name="edition"
        value={edition}
        onChange={setEdition}
      />
      <div class="field">
        <label class="field-label" for="official-language">
          {text(library.language)}
        </label>
        <select id="official-language" name="language" required defaultValue={language}>
          {SWITCH.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** What was read, with what the reader of the file noticed. */
function Done({ added }: { added: Added }) {
  const text = useText();
  const { passages, articles, findings = [] } = added;
  return (
    <Note kind="done" title={text(library.added, { title: added.title })} live>
      <p>
        {passages !== undefined && text(library.passages, { count: passages })}
        {articles !== undefined && text(library.articles, { count: articles })}
      </p>
      {findings.length > 0 && (
        <details>
          <summary>{text(library.noticed)}</summary>
          <ul>
            {findings.map((finding) => (
              <li key={finding.rule_id + text(finding.message)}>{text(finding.message)}</li>
            ))}
          </ul>
        </details>
      )}
    </Note>
  );
}

/** Reads a file into the store of this machine; nothing is kept of a file that cannot be read. */
export function AddFile({ acts, onAdded }: { acts: readonly InstrumentOut[]; onAdded: () => void }) {
  const text = useText();
  const language = useLanguage();
  const [kind, setKind] = useState<Kind>('document');
  const [name, setName] = useState('');
  const [round, setRound] = useState(0);
  const [working, setWorking] = useState(false);
  const [added, setAdded] = useState<Added>();
  const [problem, setProblem] = useState<Problem>();
  const submit = async (form: HTMLFormElement) => {
    setAdded(undefined);
    setProblem(undefined);
    if ((form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]?.size ?? 0) > MAX_FILE_BYTES) {
      setProblem({ status: 413, title: text(FILE_TOO_LARGE), issues: [] });
      return;
    }
    setWorking(true);
    const path = kind === 'official' ? '/api/official' : '/api/library';
    try {
      setAdded(await call<Added>(path, { language, method: 'POST', body: new FormData(form) }));
      form.reset();
      setName('');
      setRound(round + 1);
      onAdded();
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
    setWorking(false);
  };
  return (
    <section class="section" aria-labelledby="add-file">
      <h2 id="add-file">{text(library.add)}</h2>
      <form
        class="sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <fieldset class="field">
          <legend class="field-label">{text(library.what)}</legend>
          <div class="choices">
            {(['document', 'official'] as const).map((one) => (
              <label class="choice" key={one}>
                <input type="radio" checked={kind === one} onChange={() => setKind(one)} />
                {text(one === 'document' ? library.as_document : library.as_official)}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label class="field-label" for="library-file">
            {text(library.file)}
          </label>
          <p class="field-help" id="library-file-help">
            {text(library.file_help)}
          </p>
          <FileInput
            id="library-file"
            name="file"
            required
            accept=".pdf,.docx,.html,.htm,.md,.txt,.json"
            describedBy="library-file-help"
            onFile={(file) => setName(nameOf(file?.name ?? ''))}
          />
        </div>
        {kind === 'document' ? (
          <DocumentFields name={name} onName={setName} />
        ) : (
          <OfficialFields key={round} acts={acts} />
        )}
        <button type="submit" class="button button-main" disabled={working}>
          {text(library.go)}
        </button>
        {working && <Progress label={text(library.reading)} />}
        {problem !== undefined && <ProblemNote problem={problem} />}
        {added !== undefined && <Done added={added} />}
      </form>
    </section>
  );
}
