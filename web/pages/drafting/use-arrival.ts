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

/** Coming from another page (`?from=…`), the paper takes over once what that page keeps; the mark leaves the address. */
function useArrival(from: string, work: MatterWork<DraftData>, take: () => void): void {
  const place = usePlace();
  const asked = place.query.get('from') === from && !work.loading;
  useEffect(() => {
    if (!asked) return;
    take();
    navigate(withQuery(place, { from: undefined }), { replace: true });
  });
}

/** From the release dates the paper takes the calculation over. */
export function useCalculationOnArrival(work: MatterWork<DraftData>): void {
  useArrival('calculation', work, () => {
    const kept = readKept<KeptCalculation>(CALCULATION);
    if (kept !== undefined) work.set({ ...work.data, ...taken(kept) });
  });
}

/** From the review of a refusal the appeal takes its findings over; they are kept no longer. */
export function useReviewOnArrival(work: MatterWork<DraftData>): void {
  useArrival('review', work, () => {
    const kept = readKept<KeptReview>(REVIEW);
    if (kept !== undefined) work.set(withReview(work.data, kept));
    writeKept(REVIEW, undefined);
  });
}
