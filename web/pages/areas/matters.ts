export { MattersPage } from '../matters/list.tsx';
export { MatterPage } from '../matters/matter.tsx';
