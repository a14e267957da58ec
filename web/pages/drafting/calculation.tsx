import type { Assessment, Facts } from '../../../lib/eligibility/index.ts';
import { drafting } from '../../messages/drafting.ts';
import { Note } from '../../parts/progress.tsx';
import { readKept } from '../../shell/kept.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { withLanguage } from '../../shell/router.ts';
import type { DraftData } from './shapes.ts';

/** The last calculation made in this browser, kept by the eligibility page. */
export interface KeptCalculation {
  readonly facts: Facts;
  readonly assessment: Assessment;
}

export const CALCULATION = 'calculation';

/** Whether a calculation of the release date feeds this paper, and how to bring one in. */
export function CalculationNote({
  data,
  onTake,
}: {
  data: DraftData;
  onTake: (taken: KeptCalculation) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const kept = readKept<KeptCalculation>(CALCULATION);
  const asOf = data.eligibility?.as_of;
  if (data.eligibility !== undefined) {
    const date = typeof asOf === 'string' ? formatDate(asOf, language) : '…';
    return <Note kind="done">{text(drafting.calculation_taken, { date })}</Note>;
  }
  return (
    <Note kind="info">
      <p>{text(drafting.no_calculation)}</p>
      <p class="buttons">
        {kept !== undefined && (
          <button type="button" class="button button-small" onClick={() => onTake(kept)}>
            {text(drafting.take_calculation)}
          </button>
        )}
        <a class="button button-small" href={withLanguage('/eligibility')}>
          {text(drafting.calculate)}
        </a>
      </p>
    </Note>
  );
}
