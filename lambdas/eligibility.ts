import { eligibilityRouter } from '../lib/api/eligibility/index.ts';
import { handlerOf } from '../lib/lambda/index.ts';

/** The calculator: pure, holds no data and keeps none. */
export const handler = handlerOf(eligibilityRouter());
