import { BODY_NAMES, corpus, RELATION } from '../../messages/corpus.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { CorpusTabs, ListActions } from '../reference/parts.tsx';
import { BODIES, type CoverageOut } from './shapes.ts';

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
        {BODIES.map((body) => (
          <tbody key={body}>
            <tr>
              <th scope="rowgroup" colSpan={6} class="table-group">
                {text(BODY_NAMES[body] ?? corpus.instrument)}
              </th>
            </tr>
            {coverage.instruments
              .filter((entry) => entry.address.startsWith(`${body}/`))
              .map((entry) => (
                <tr key={`${entry.address}@${entry.edition}`}>
                  <th scope="row">
                    <a href={addressLink(entry.address)}>{text(entry.short)}</a>
                  </th>
                  <td class="unbroken">{formatDate(entry.edition, language)}</td>
                  {count(entry.provisions)}
                  {count(entry.checked)}
                  {count(entry.unchecked)}
                  <td class="number">{percent(entry.checked, entry.provisions)}</td>
                </tr>
              ))}
          </tbody>
        ))}
        <tbody>
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

/** How many links the crosswalk has of each relation, how many were judged twice, and all of them as a file. */
function CrosswalkCount({ coverage }: { coverage: CoverageOut }) {
  const text = useText();
  const language = useLanguage();
  const total = (of: 'links' | 'read_twice') => coverage.crosswalk.reduce((sum, one) => sum + one[of], 0);
  const row = (name: string, links: number, twice: number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td class="number">{formatNumber(links, language)}</td>
      <td class="number">{formatNumber(twice, language)}</td>
    </tr>
  );
  return (
    <section class="section">
      <h2>{text(corpus.crosswalk)}</h2>
      <ListActions base="/api" kind="crosswalk" />
      <Scroller label={text(corpus.crosswalk)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(corpus.relation)}</th>
              <th scope="col" class="number">
                {text(corpus.links)}
              </th>
              <th scope="col" class="number">
                {text(corpus.read_twice)}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.crosswalk.map((one) =>
              row(text(RELATION[one.relation] ?? corpus.see), one.links, one.read_twice),
            )}
            {row(text(corpus.total), total('links'), total('read_twice'))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

/** Per instrument: how many provisions are there, and how many are checked against the official text. */
export function CoveragePage() {
  const text = useText();
  const found = useResource<CoverageOut>('/api/coverage');
  return (
    <Page title={text(corpus.coverage_title)} lead={text(corpus.coverage_lead)} wide>
      <CorpusTabs />
      <Loaded from={found}>
        {(coverage) => (
          <>
            <Rows coverage={coverage} />
            <CrosswalkCount coverage={coverage} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
