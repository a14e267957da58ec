import { useState } from 'preact/hooks';
import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { shell } from '../../messages/shell.ts';
import { FileInput } from '../../parts/fields/file.tsx';
import { ChoiceField, LongTextField } from '../../parts/fields/simple.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { base64Of } from '../../shell/base64.ts';
import { formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { withLanguage } from '../../shell/router.ts';
import { useKept } from '../../shell/use-kept.ts';
import type { Review } from './review.ts';
import { Answer } from './review-answer.tsx';

const LONGEST = 400_000;
/** Largest file taken, in bytes; the server says the same. */
const LARGEST = 2 * 1024 * 1024;

interface Work {
  readonly text: string;
  readonly relief?: 'parole' | 'commutation';
}

/** A ruling that refused release: which of its reasons the law does not admit, and what to answer. */
export function RefusalPage() {
  const text = useText();
  const language = useLanguage();
  const kept = useKept<Work>('refusal', { text: '' });
  const [review, setReview] = useState<Review>();
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState(false);
  const work = kept.value;
  const tooLong = work.text.length > LONGEST;
  const [big, setBig] = useState(false);
  const ask = async (body: () => Promise<object>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      const answer = await call<Review>('/api/refusal-review', {
        language,
        method: 'POST',
        body: await body(),
      });
      // The text of a file takes the place of the pasted one, so that it can be read, cut and kept.
      if (answer.ruling !== undefined) kept.set({ ...work, text: answer.ruling });
      setReview(answer);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    } finally {
      setWorking(false);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void ask(async () => work);
  };
  const load = (file: File | undefined) => {
    setBig(file !== undefined && file.size > LARGEST);
    if (file === undefined || file.size > LARGEST) return;
    void ask(async () => ({ ...(work.relief && { relief: work.relief }), file: await base64Of(file) }));
  };
  const limit = text(drafting.too_long, { limit: formatNumber(LONGEST, language) });
  return (
    <Page
      title={text(drafting.refusal)}
      crumbs={<a href={withLanguage('/drafting')}>{text(shell.drafting)}</a>}
      lead={text(drafting.refusal_lead)}
    >
      {!kept.safe && <Note kind="error">{text(shell.not_kept)}</Note>}
      <form onSubmit={submit}>
        <div class="field">
          <label class="field-label" for="ruling-file">
            {text(drafting.ruling_file)}
          </label>
          <FileInput id="ruling-file" accept=".pdf,.docx,.txt" describedBy="ruling-file-help" onFile={load} />
          <p id="ruling-file-help" class="field-help">
            {text(drafting.ruling_file_help)}
          </p>
          {big && (
            <p class="field-problem" role="alert">
              {text(drafting.ruling_too_big)}
            </p>
          )}
        </div>
        <LongTextField
          frame={{ id: 'ruling', label: text(drafting.ruling), problem: tooLong ? limit : undefined }}
          value={work.text}
          onChange={(next) => kept.set({ ...work, text: next ?? '' })}
          maxLength={2_000_000}
        />
        <ChoiceField
          frame={{ id: 'relief', label: text(drafting.relief), help: text(drafting.relief_seen) }}
          value={work.relief}
          onChange={(next) =>
            kept.set(
              next === 'parole' || next === 'commutation' ? { ...work, relief: next } : { text: work.text },
            )
          }
          options={[
            { value: 'parole', label: text(drafting.parole) },
            { value: 'commutation', label: text(drafting.commutation) },
          ]}
        />
        <p class="buttons">
          <button
            type="submit"
            class="button button-main"
            disabled={working || tooLong || work.text.trim() === ''}
          >
            {text(drafting.review)}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => confirm(text(forms.start_over_sure)) && kept.forget()}
          >
            {text(forms.start_over)}
          </button>
        </p>
      </form>
      {working && <Progress />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {review !== undefined && !working && <Answer review={review} />}
    </Page>
  );
}
