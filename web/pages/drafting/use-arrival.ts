import { useEffect } from 'preact/hooks';
import type { MatterWork } from '../../parts/matter/use-matter.ts';
import { readKept, writeKept } from '../../shell/kept.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { CALCULATION, type KeptCalculation } from './calculation.tsx';
import { type KeptReview, REVIEW, withReview } from './review.ts';
import type { DraftData } from './shapes.ts';

/** A calculation as a draft holds it. */
export function taken(kept: KeptCalculation): Pick<DraftData, 'facts' | 'eligibility'> {
  return { facts: { ...kept.facts }, eligibility: { ...kept.assessment } };
}

/** Coming from the release dates (`?from=calculation`), the paper takes the calculation over once. */
export function useCalculationOnArrival(work: MatterWork<DraftData>): void {
  const place = usePlace();
  const asked = place.query.get('from') === 'calculation' && !work.loading;
  useEffect(() => {
    if (!asked) return;
    const kept = readKept<KeptCalculation>(CALCULATION);
    if (kept !== undefined) work.set({ ...work.data, ...taken(kept) });
    navigate(withQuery(place, { from: undefined }), { replace: true });
  });
}

/** Coming from the review of a refusal (`?from=review`), the appeal takes its findings over once. */
export function useReviewOnArrival(work: MatterWork<DraftData>): void {
  const place = usePlace();
  const asked = place.query.get('from') === 'review' && !work.loading;
  useEffect(() => {
    if (!asked) return;
    const kept = readKept<KeptReview>(REVIEW);
    if (kept !== undefined) work.set(withReview(work.data, kept));
    writeKept(REVIEW, undefined);
    navigate(withQuery(place, { from: undefined }), { replace: true });
  });
}
