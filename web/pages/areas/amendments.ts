export { CompareTablesPage } from '../amendments/compare.tsx';
export { AmendmentsPage, DirectionsPage, TableChecksPage, TablePage } from '../amendments/pages.tsx';
export { PrintTablePage } from '../amendments/print.tsx';
export { ThemesPage } from '../amendments/themes.tsx';
