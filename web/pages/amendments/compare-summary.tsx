import { amendments, KINDS } from '../../messages/amendments.ts';
import { Scroller } from '../../parts/scroller.tsx';
import { useText } from '../../shell/language.ts';
import { rowName } from './drafts.ts';
import { placeOf, RelationBadge } from './provision.tsx';
import type { ComparedProvision, SummaryLine } from './shapes.ts';

/** What the API answers for drafts side by side. */
export interface Comparison {
  readonly provisions: readonly ComparedProvision[];
  readonly summary: readonly SummaryLine[];
}

/** A line per row: whose it is, what it changes, how it stands to the others, what comes and goes. */
export function Summary({ provisions, summary, language }: Comparison & { language: string }) {
  const text = useText();
  const places = new Map(
    provisions.flatMap((one) => one.rows.map((row) => [`${row.draft} ${row.row}`, placeOf(one)])),
  );
  return (
    <Scroller label={text(amendments.summary)}>
      <table class="who-changes">
        <caption>{text(amendments.summary)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(amendments.whose)}</th>
            <th scope="col">{text(amendments.label)}</th>
            <th scope="col">{text(amendments.kind)}</th>
            <th scope="col">{text(amendments.relation)}</th>
            <th scope="col">{text(amendments.changes)}</th>
          </tr>
        </thead>
        <tbody>
          {summary.map((line) => (
            <tr key={line.draft + line.row}>
              <th scope="row">
                <a href={`#${places.get(`${line.draft} ${line.row}`)}`}>{rowName(line)}</a>
              </th>
              <td lang={language}>{line.element}</td>
              <td>{line.kinds.map((kind) => text(KINDS[kind])).join(', ')}</td>
              <td>
                <RelationBadge relation={line.relation} />
                {line.with.length > 0 && <div class="small">{line.with.join(', ')}</div>}
              </td>
              <td lang={language}>
                {line.removed !== '' && <del>{shortened(line.removed)}</del>}{' '}
                {line.added !== '' && <ins>{shortened(line.added)}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** A whole new article is not read in a cell of the summary. */
const LONGEST = 320;
const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
