export { DeskPage } from '../drafting/desk.tsx';
export { DraftingPage } from '../drafting/list.tsx';
export { RefusalPage } from '../drafting/refusal.tsx';
