import type { Localized } from '../../../lib/base/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { CheckMark, ProvisionLink } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { writeKept } from '../../shell/kept.ts';
import { useText } from '../../shell/language.ts';
import { navigate, withLanguage } from '../../shell/router.ts';
import { keptReview, type Passage, REVIEW, type Reason, type Review, type Source } from './review.ts';

/** The grounds of a reason in words, each with its mark: the resolution of the highest court is unchecked. */
function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="bare">
      {sources.map(({ address, cited, checked }) => (
        <li key={address}>
          <ProvisionLink address={address} caption={cited} /> <CheckMark checked={checked} />
        </li>
      ))}
    </ul>
  );
}

function Passages({ passages, language }: { passages: readonly Passage[]; language: 'kk' | 'ru' }) {
  return (
    <>
      {passages.map((passage) => (
        <blockquote class="norm" lang={language} key={passage.start}>
          <mark>{passage.text}</mark>
        </blockquote>
      ))}
    </>
  );
}

function Finding({ finding, review }: { finding: Reason; review: Review }) {
  const text = useText();
  const { language } = review;
  const bad = finding.weight === 'inadmissible' && finding.depends === undefined;
  const label = finding.depends === undefined ? drafting[finding.weight] : drafting.to_check_badge;
  return (
    <article class="sheet">
      <div class="badges">
        <span class={`badge ${bad ? 'badge-bad' : 'badge-warn'}`}>{text(label)}</span>
      </div>
      <h3 class="row-title">{text(finding.title)}</h3>
      <p>{text(finding.depends ?? finding.why)}</p>
      <h4>{text(drafting.passages)}</h4>
      <Passages passages={finding.passages} language={language} />
      <h4>{text(drafting.grounds)}</h4>
      <Sources sources={review.sources.filter(({ address }) => finding.ground.includes(address))} />
      <h4>{text(drafting.for_appeal)}</h4>
      <p class="norm" lang={language}>
        {finding.appeal[language]}
      </p>
      <CopyButton value={finding.appeal[language]} label={text(finding.title)} />
    </article>
  );
}

/** Hands the findings to the appeal, which adds them to its reasons. */
function toAppeal(review: Review): void {
  writeKept(REVIEW, keptReview(review));
  navigate(withLanguage('/drafting/refusal-appeal?from=review'));
}

function Found({ review }: { review: Review }) {
  const text = useText();
  if (review.findings.length === 0)
    return (
      <Note kind="info">
        {text(review.outcome === 'granted' ? drafting.granted : drafting.nothing_wrong)}
      </Note>
    );
  return (
    <>
      <h2>{text(drafting.found_reasons)}</h2>
      <p class="buttons">
        <button type="button" class="button" onClick={() => toAppeal(review)}>
          {text(drafting.to_appeal)}
        </button>
      </p>
      <div class="sheets">
        {review.findings.map((finding) => (
          <Finding key={finding.reason} finding={finding} review={review} />
        ))}
      </div>
    </>
  );
}

/** Words of the ruling under one heading; nothing when there are none. */
function Quoted(properties: {
  kind: 'admitted' | 'unread';
  title: Localized;
  help: Localized;
  passages: readonly Passage[];
  language: Review['language'];
}) {
  const text = useText();
  const { kind, title, help, passages, language } = properties;
  if (passages.length === 0) return null;
  return (
    <section class={`section ${kind}`}>
      <h2>{text(title)}</h2>
      <p>{text(help)}</p>
      {passages.map((passage) => (
        <blockquote class="norm" lang={language} key={passage.start}>
          {passage.text}
        </blockquote>
      ))}
    </section>
  );
}

/** What a review found, what it leaves to the reader, and what it cannot judge. */
export function Answer({ review }: { review: Review }) {
  const text = useText();
  return (
    <section class="section" aria-live="polite">
      <Found review={review} />
      {review.to_check.length > 0 && (
        <section class="section to-check">
          <h2>{text(drafting.to_check)}</h2>
          <div class="sheets">
            {review.to_check.map((finding) => (
              <Finding key={finding.reason} finding={finding} review={review} />
            ))}
          </div>
        </section>
      )}
      <Quoted
        kind="admitted"
        title={drafting.admitted}
        help={drafting.admitted_help}
        passages={review.admitted}
        language={review.language}
      />
      <Quoted
        kind="unread"
        title={drafting.unread}
        help={drafting.unread_help}
        passages={review.unread}
        language={review.language}
      />
      <section class="section">
        <h2>{text(drafting.cannot_judge)}</h2>
        <ul>
          {review.cannot_judge.map((line) => (
            <li key={line.en}>{text(line)}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}
