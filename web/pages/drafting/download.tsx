import { useState } from 'preact/hooks';
import { drafting } from '../../messages/drafting.ts';
import { Icon } from '../../parts/icons.tsx';
import { ProblemNote, Progress } from '../../parts/progress.tsx';
import { type Problem, problemFrom, send } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { saveFile } from '../../shell/save-file.ts';
import { type DraftData, draftRequest } from './shapes.ts';

export { saveFile };

const FORMATS = ['docx', 'pdf', 'package'] as const;
type Format = (typeof FORMATS)[number];
const EXTENSIONS: Readonly<Record<Format, string>> = { docx: 'docx', pdf: 'pdf', package: 'zip' };

/** The finished paper as a file. The file's name says the type and language, never a person. */
export function Downloads({ type, data }: { type: string; data: DraftData }) {
  const text = useText();
  const language = useLanguage();
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const take = async (format: Format) => {
    setWorking(true);
    setDone(false);
    setProblem(undefined);
    try {
      const path = `/api/drafts/${encodeURIComponent(type)}/${format}`;
      const answer = await send(path, { language, method: 'POST', body: draftRequest(data) });
      saveFile(await answer.blob(), `${type}.${data.language}.${EXTENSIONS[format]}`);
      setDone(true);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    } finally {
      setWorking(false);
    }
  };
  const names: Readonly<Record<Format, string>> = {
    docx: 'DOCX',
    pdf: 'PDF',
    package: text(drafting.package),
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form */}
      <div class="buttons" role="group" aria-label={text(drafting.download)}>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class={format === 'package' ? 'button' : 'button button-main'}
            // Not `disabled`: that would throw the focus of who works with the keyboard back to the page's start.
            aria-disabled={working}
            onClick={() => !working && void take(format)}
          >
            <Icon name="down" />
            {names[format]}
          </button>
        ))}
      </div>
      {working && <Progress label={text(drafting.downloading)} />}
      <p class="small quiet" role="status">
        {done && text(drafting.downloaded)}
      </p>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}
