import { corpus } from '../../messages/corpus.ts';
import { VerificationMark } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import type { InstrumentOut } from './shapes.ts';

/**
 * The mark of the whole where all provisions share it; how many are checked where each has its own, with what
 * the instrument says of it when `long`.
 */
export function InstrumentMark({ instrument, long }: { instrument: InstrumentOut; long?: boolean }) {
  const text = useText();
  const { checked, provisions, verification } = instrument;
  if (checked === (verification.mark === 'checked' ? provisions : 0)) {
    return <VerificationMark verification={verification} {...(long === true && { long })} />;
  }
  return (
    <>
      <span class={`badge ${checked * 2 > provisions ? 'badge-good' : 'badge-warn'}`}>
        {text(corpus.checked_count, { checked: String(checked), total: String(provisions) })}
      </span>
      {long === true && verification.mark === 'unchecked' && verification.why !== undefined && (
        <span class="small quiet">{text(verification.why)}</span>
      )}
    </>
  );
}
