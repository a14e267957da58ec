import type { Clause } from '../../../lib/eligibility/index.ts';
import { editionWords } from '../../messages/edition-changes.ts';
import { useText } from '../../shell/language.ts';

/** Conditions in words: each question with the answers that fit; none fit everyone. */
export function Clauses({ all }: { all: readonly Clause[] }) {
  const text = useText();
  if (all.length === 0) return <>{text(editionWords.everyone)}</>;
  return (
    <>
      {all.map(({ fact, label, values }, index) => (
        <span key={fact}>
          {index > 0 && '; '}
          {text(label)} <strong>{values.map((value) => text(value)).join(' / ')}</strong>
        </span>
      ))}
    </>
  );
}
