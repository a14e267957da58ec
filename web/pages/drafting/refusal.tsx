import { useState } from 'preact/hooks';
import type { Localized } from '../../../lib/base/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { forms } from '../../messages/forms.ts';
import { shell } from '../../messages/shell.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { ChoiceField, LongTextField } from '../../parts/fields/simple.tsx';
import { Grounds } from '../../parts/norm.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { withLanguage } from '../../shell/router.ts';
import { useKept } from '../../shell/use-kept.ts';

const LONGEST = 400_000;

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What `/api/refusal-review` answers. */
interface Review {
  readonly language: 'kk' | 'ru';
  readonly relief: 'parole' | 'commutation' | 'unknown';
  readonly findings: readonly {
    readonly reason: string;
    readonly title: Localized;
    readonly weight: 'inadmissible' | 'contested';
    readonly why: Localized;
    readonly ground: readonly string[];
    readonly appeal: Localized;
    readonly passages: readonly Passage[];
  }[];
  readonly cannot_judge: readonly Localized[];
}

interface Work {
  readonly text: string;
  readonly relief?: 'parole' | 'commutation';
}

function Finding({ finding, language }: { finding: Review['findings'][number]; language: 'kk' | 'ru' }) {
  const text = useText();
  const bad = finding.weight === 'inadmissible';
  return (
    <article class="sheet">
      <div class="badges">
        <span class={`badge ${bad ? 'badge-bad' : 'badge-warn'}`}>{text(drafting[finding.weight])}</span>
        <Grounds addresses={finding.ground} />
      </div>
      <h3 class="row-title">{text(finding.title)}</h3>
      <p>{text(finding.why)}</p>
      <h4>{text(drafting.passages)}</h4>
      {finding.passages.map((passage) => (
        <blockquote class="norm" lang={language} key={passage.start}>
          <mark>{passage.text}</mark>
        </blockquote>
      ))}
      <h4>{text(drafting.for_appeal)}</h4>
      <p class="norm" lang={language}>
        {finding.appeal[language]}
      </p>
      <CopyButton value={finding.appeal[language]} label={text(finding.title)} />
    </article>
  );
}

function Answer({ review }: { review: Review }) {
  const text = useText();
  return (
    <section class="section" aria-live="polite">
      {review.findings.length === 0 && <Note kind="info">{text(drafting.nothing_wrong)}</Note>}
      <div class="sheets">
        {review.findings.map((finding) => (
          <Finding key={finding.reason} finding={finding} language={review.language} />
        ))}
      </div>
      {review.cannot_judge.length > 0 && (
        <section class="section">
          <h2>{text(drafting.cannot_judge)}</h2>
          <ul>
            {review.cannot_judge.map((line) => (
              <li key={line.en}>{text(line)}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
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
  const submit = async (event: Event) => {
    event.preventDefault();
    setWorking(true);
    setProblem(undefined);
    try {
      setReview(await call<Review>('/api/refusal-review', { language, method: 'POST', body: work }));
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    } finally {
      setWorking(false);
    }
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
