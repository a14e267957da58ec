import { useState } from 'preact/hooks';
import type { ComparedTheme } from '../../../lib/amendments/index.ts';
import { amendments } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import { FileInput } from '../../parts/fields/file.tsx';
import { Loaded, ProblemNote } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { base64Of } from '../../shell/base64.ts';
import { useKept } from '../../shell/kept.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useAnswer } from '../eligibility/use-case.ts';
import { RelationBadge } from './provision.tsx';
import { TableTabs } from './screen.tsx';

interface Paper {
  readonly name: string;
  readonly text: string;
}
interface Papers {
  readonly papers: readonly Paper[];
}
const NONE: Papers = { papers: [] };

/** Adds a paper from a file or from pasted text; its name may be typed. */
function AddPaper({ onAdd }: { onAdd: (paper: Paper) => void }) {
  const text = useText();
  const language = useLanguage();
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: Event) => {
    event.preventDefault();
    setProblem(undefined);
    try {
      const read =
        file === undefined
          ? pasted
          : (
              await call<{ text: string }>('/api/amendments/text', {
                language,
                method: 'POST',
                body: { name: file.name, file: await base64Of(file) },
              })
            ).text;
      onAdd({ name: name.trim() || file?.name || text(amendments.paper), text: read });
      setName('');
      setPasted('');
      setFile(undefined);
      if (event.target instanceof HTMLFormElement) event.target.reset();
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
  };
  return (
    <form onSubmit={submit} class="importer">
      <div class="field">
        <label class="field-label" for="paper-name">
          {text(amendments.paper_name)}
        </label>
        <input id="paper-name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label class="field-label" for="paper-file">
          {text(amendments.file)}
        </label>
        <FileInput id="paper-file" accept=".docx,.pdf,.html,.htm,.txt,.md" onFile={setFile} />
      </div>
      <div class="field">
        <label class="field-label" for="paper-text">
          {text(amendments.paper_text)}
        </label>
        <textarea
          id="paper-text"
          rows={4}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-main" disabled={file === undefined && pasted.trim() === ''}>
        {text(amendments.add_paper)}
      </button>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </form>
  );
}

/** Which paper speaks of which theme, and how often. */
function Overview({ themes, names }: { themes: readonly ComparedTheme[]; names: readonly string[] }) {
  const text = useText();
  return (
    <Scroller label={text(amendments.themes_summary)}>
      <table>
        <caption>{text(amendments.themes_summary)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(amendments.theme)}</th>
            {names.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, label, sources }) => (
            <tr key={theme}>
              <th scope="row">
                <a href={`#theme-${theme}`}>{text(label)}</a>
              </th>
              {names.map((name) => (
                <td key={name}>{sources.find(({ source }) => source === name)?.items.length ?? '—'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Theme({ theme, names }: { theme: ComparedTheme; names: readonly string[] }) {
  const text = useText();
  return (
    <article class="sheet compared" id={`theme-${theme.theme}`}>
      <div class="badges">
        <RelationBadge relation={theme.relation === 'only_here' ? 'only_here' : 'spoken_of'} />
      </div>
      <h2 class="row-title">{text(theme.label)}</h2>
      <div class="side-by-side">
        {names.map((name) => {
          const own = theme.sources.find(({ source }) => source === name)?.items ?? [];
          return (
            <section key={name}>
              <h3>{name}</h3>
              {own.length === 0 && <p class="quiet">{text(amendments.silent)}</p>}
              {own.map((item) => (
                <p class="norm" key={item.id} lang={/[әғқңөұүһі]/iu.test(item.text) ? 'kk' : 'ru'}>
                  {item.text}
                </p>
              ))}
            </section>
          );
        })}
      </div>
    </article>
  );
}

/** Policy papers (тұжырымдама, концепция) side by side, theme by theme. */
export function ThemesPage() {
  const text = useText();
  const kept = useKept<Papers>('amendments-papers', NONE);
  const { papers } = kept.value;
  const names = papers.map(({ name }) => name);
  const found = useAnswer<{ themes: readonly ComparedTheme[] }>(
    '/api/amendments/themes',
    papers.length === 0 ? undefined : { documents: papers },
  );
  return (
    <Page wide title={text(amendments.themes)} lead={text(amendments.themes_lead)}>
      <TableTabs />
      {papers.length > 0 && (
        <ul class="chips">
          {papers.map(({ name }, place) => (
            <li key={name} class="badge">
              {name}{' '}
              <button
                type="button"
                class="button button-small"
                onClick={() => kept.set({ papers: papers.filter((_, index) => index !== place) })}
              >
                {text(forms.remove)}
                <span class="unseen">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details open={papers.length < 2}>
        <summary>{text(amendments.add_paper)}</summary>
        <AddPaper
          onAdd={(paper) => {
            let name = paper.name;
            for (let next = 2; names.includes(name); next++) name = `${paper.name} (${next})`;
            kept.set({ papers: [...papers, { ...paper, name }] });
          }}
        />
      </details>
      {papers.length > 0 && (
        <Loaded from={found}>
          {({ themes }) => (
            <div class="sheets section">
              <Overview themes={themes} names={names} />
              {themes.map((theme) => (
                <Theme key={theme.theme} theme={theme} names={names} />
              ))}
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}
