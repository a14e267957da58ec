export { CompareTablesPage } from '../amendments/compare.tsx';
export { AmendmentsPage, DirectionsPage, TableChecksPage, TablePage } from '../amendments/pages.tsx';
