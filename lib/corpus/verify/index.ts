export { quantitiesOf } from './quantities.ts';
export { type Verified, verifyInstrument } from './verify.ts';
