import { eligibilityRouter } from '../lib/api/eligibility/index.ts';
import { handlerOf } from '../lib/lambda/index.ts';

/** When and on what ground each relief opens; stores nothing. */
export const handler = handlerOf(eligibilityRouter());
