export { MattersPage } from '../matters/list.tsx';
export { MatterPage } from '../matters/matter.tsx';
export { SignedInPage } from '../matters/signed-in.tsx';
