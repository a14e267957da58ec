export { CoveragePage } from '../corpus/coverage.tsx';
export { InstrumentPage } from '../corpus/instrument.tsx';
export { InstrumentsPage } from '../corpus/instruments.tsx';
export { ProvisionPage } from '../corpus/provision.tsx';
