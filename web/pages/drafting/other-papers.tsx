import { useState } from 'preact/hooks';
import { drafting } from '../../messages/drafting.ts';
import type { MatterSummary } from '../../parts/matter/shapes.ts';
import { Loaded, Note, ProblemNote } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { useResource } from '../../shell/resource.ts';
import { answersFor } from './same-questions.ts';
import type { DocumentType, DraftData, TypeOut } from './shapes.ts';

/** So many saved papers are offered, the latest first. */
const OFFERED = 12;

interface OtherPapersProperties {
  readonly form: DocumentType;
  readonly data: DraftData;
  /** The matter this paper is saved in. */
  readonly matter: string | undefined;
  readonly onTake: (data: DraftData) => void;
}

function SavedPapers({ form, data, matter, onTake }: OtherPapersProperties) {
  const text = useText();
  const language = useLanguage();
  const saved = useResource<{ matters: readonly MatterSummary[] }>('/api/matters');
  const [problem, setProblem] = useState<Problem>();
  const [taken, setTaken] = useState<number>();
  const take = async (id: string) => {
    setProblem(undefined);
    setTaken(undefined);
    try {
      const other = await call<{ readonly data: DraftData }>(`/api/matters/${encodeURIComponent(id)}`, {
        language,
      });
      const path = `/api/document-types/${encodeURIComponent(other.data.type)}`;
      const asked = (await call<TypeOut>(path, { language })).form;
      const more = answersFor(form, data, asked, other.data.answers);
      const { facts = other.data.facts, eligibility = other.data.eligibility } = data;
      setTaken(Object.keys(more).length);
      onTake({
        ...data,
        answers: { ...data.answers, ...more },
        ...(facts !== undefined && { facts }),
        ...(eligibility !== undefined && { eligibility }),
      });
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
  };
  return (
    <Loaded from={saved}>
      {({ matters }) => {
        const papers = matters.filter(({ kind, id }) => kind === 'draft' && id !== matter).slice(0, OFFERED);
        if (papers.length === 0) return <p class="small">{text(drafting.no_other_papers)}</p>;
        return (
          <>
            <p class="chips">
              {papers.map(({ id, title }) => (
                <button type="button" class="chip" key={id} onClick={() => void take(id)}>
                  {title}
                </button>
              ))}
            </p>
            {taken !== undefined && (
              <Note kind="done" live>
                {text(drafting.answers_taken, { count: taken })}
              </Note>
            )}
            {problem !== undefined && <ProblemNote problem={problem} />}
          </>
        );
      }}
    </Loaded>
  );
}

/**
 * What another saved paper already says is taken over, so that it is not typed twice; no answer is overwritten.
 * The list of matters is asked for only where this is unfolded.
 */
export function OtherPapers(properties: OtherPapersProperties) {
  const text = useText();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details class="other-papers" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{text(drafting.other_papers)}</summary>
      <p class="small quiet">{text(drafting.other_papers_help)}</p>
      {unfolded && <SavedPapers {...properties} />}
    </details>
  );
}
