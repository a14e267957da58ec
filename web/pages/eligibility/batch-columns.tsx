import type { TableColumn } from '../../../lib/eligibility/index.ts';
import { batch } from '../../messages/batch.ts';
import { Scroller } from '../../parts/scroller.tsx';
import { useLanguage, useText } from '../../shell/language.ts';
import { useResource } from '../../shell/resource.ts';
import { saveFile } from '../../shell/save-file.ts';

/** The empty table to fill in, and what may be written under each of its headings. */
export function Columns() {
  const text = useText();
  const language = useLanguage();
  const { data } = useResource<{ readonly columns: readonly TableColumn[] }>(
    '/api/eligibility/batch/columns',
  );
  if (data === undefined) return null;
  // A byte order mark makes spreadsheets read the file as UTF-8.
  const headings = `\uFEFF${data.columns.map(({ heading }) => heading[language]).join(';')}\r\n`;
  return (
    <>
      <button
        type="button"
        class="button button-small"
        onClick={() => saveFile(new Blob([headings], { type: 'text/csv' }), 'tarazy.csv')}
      >
        {text(batch.template)}
      </button>
      <details class="field-why">
        <summary>{text(batch.columns)}</summary>
        <p>{text(batch.columns_help)}</p>
        <Scroller label={text(batch.columns)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text(batch.column)}</th>
                <th scope="col">{text(batch.allowed)}</th>
              </tr>
            </thead>
            <tbody>
              {data.columns.map(({ name, heading, allowed }) => (
                <tr key={name}>
                  <th scope="row">{heading[language]}</th>
                  <td>{name === 'id' ? text(batch.own_mark) : allowed[language].join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </details>
    </>
  );
}
