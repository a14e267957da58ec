export { BatchPage } from '../eligibility/batch.tsx';
export { EditionsPage, WhatIfPage } from '../eligibility/compare.tsx';
export { FactsPage } from '../eligibility/form.tsx';
export { ResultPage } from '../eligibility/result.tsx';
export { RulesPage } from '../eligibility/rules.tsx';
