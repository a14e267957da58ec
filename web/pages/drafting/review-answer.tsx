import { useState } from 'preact/hooks';
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

/** Of what is to be checked, the reasons that the lawyer takes over. */
interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly set: (reason: string, on: boolean) => void;
}

function Take({ reason, title, choice }: { reason: string; title: Localized; choice: Choice }) {
  const text = useText();
  return (
    <label class="choice">
      <input
        type="checkbox"
        aria-label={`${text(drafting.take_to_check)}: ${text(title)}`}
        checked={choice.chosen.has(reason)}
        onChange={(event) => choice.set(reason, event.currentTarget.checked)}
      />
      <span>{text(drafting.take_to_check)}</span>
    </label>
  );
}

function Finding(properties: { finding: Reason; review: Review; choice?: Choice }) {
  const { finding, review, choice } = properties;
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
      {choice && <Take reason={finding.reason} title={finding.title} choice={choice} />}
    </article>
  );
}

/** Hands the findings and what was chosen to the appeal, which adds them to its reasons. */
function ToAppeal({ review, chosen }: { review: Review; chosen: ReadonlySet<string> }) {
  const text = useText();
  const kept = keptReview(review, chosen);
  if (kept.reasons.length === 0) return null;
  const go = (): void => {
    writeKept(REVIEW, kept);
    navigate(withLanguage('/drafting/refusal-appeal?from=review'));
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={go}>
        {text(drafting.to_appeal)}
      </button>
    </p>
  );
}

function Found({ review, chosen }: { review: Review; chosen: ReadonlySet<string> }) {
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
      <ToAppeal review={review} chosen={chosen} />
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

/** What may be a reason: the lawyer reads it, and takes it over with its mark or leaves it. */
function ToCheck({ review, choice }: { review: Review; choice: Choice }) {
  const text = useText();
  if (review.to_check.length === 0) return null;
  return (
    <section class="section to-check">
      <h2>{text(drafting.to_check)}</h2>
      <p>{text(drafting.to_check_help)}</p>
      <div class="sheets">
        {review.to_check.map((finding) => (
          <Finding key={finding.reason} finding={finding} review={review} choice={choice} />
        ))}
      </div>
      {choice.chosen.size > 0 && <ToAppeal review={review} chosen={choice.chosen} />}
    </section>
  );
}

/** What a review found, what it leaves to the reader, and what it cannot judge. */
export function Answer({ review }: { review: Review }) {
  const text = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const set = (reason: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, reason] : [...chosen].filter((one) => one !== reason)));
  return (
    <section class="section" aria-live="polite">
      <Found review={review} chosen={chosen} />
      <ToCheck review={review} choice={{ chosen, set }} />
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
