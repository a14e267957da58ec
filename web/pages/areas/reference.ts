export { CasesPage } from '../reference/cases.tsx';
export { ContradictionsPage } from '../reference/contradictions.tsx';
export { DecisionPage } from '../reference/decision.tsx';
export { PracticePage } from '../reference/practice.tsx';
export { RecommendationsPage } from '../reference/recommendations.tsx';
export { RightsPage } from '../reference/rights.tsx';
export { StatisticsPage } from '../reference/statistics.tsx';
