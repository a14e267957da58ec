import { corpus } from '../../messages/corpus.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { CorpusTabs } from '../reference/parts.tsx';
import type { CoverageOut } from './shapes.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${Math.floor((100 * part) / whole)} %`;

function Rows({ coverage }: { coverage: CoverageOut }) {
  const text = useText();
  const language = useLanguage();
  const count = (value: number) => <td class="number">{formatNumber(value, language)}</td>;
  return (
    <Scroller label={text(corpus.coverage_title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(corpus.instrument)}</th>
            <th scope="col">{text(corpus.edition)}</th>
            <th scope="col" class="number">
              {text(corpus.provisions)}
            </th>
            <th scope="col" class="number">
              {text(corpus.checked)}
            </th>
            <th scope="col" class="number">
              {text(corpus.unchecked)}
            </th>
            <th scope="col" class="number">
              {text(corpus.share)}
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.instruments.map((entry) => (
            <tr key={`${entry.address}@${entry.edition}`}>
              <th scope="row">
                <a href={addressLink(entry.address)}>{text(entry.short)}</a>
              </th>
              <td>{formatDate(entry.edition, language)}</td>
              {count(entry.provisions)}
              {count(entry.checked)}
              {count(entry.unchecked)}
              <td class="number">{percent(entry.checked, entry.provisions)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {text(corpus.total)}
            </th>
            {count(coverage.provisions)}
            {count(coverage.checked)}
            {count(coverage.unchecked)}
            <td class="number">{percent(coverage.checked, coverage.provisions)}</td>
          </tr>
        </tbody>
      </table>
    </Scroller>
  );
}

/** Per instrument: how many provisions are there, and how many are checked against the official text. */
export function CoveragePage() {
  const text = useText();
  const found = useResource<CoverageOut>('/api/coverage');
  return (
    <Page title={text(corpus.coverage_title)} lead={text(corpus.coverage_lead)} wide>
      <CorpusTabs />
      <Loaded from={found}>{(coverage) => <Rows coverage={coverage} />}</Loaded>
    </Page>
  );
}
