import type { ComponentChildren } from 'preact';
import type { Language } from '../../../lib/base/index.ts';
import type { Comparison, ReliefResult } from '../../../lib/eligibility/index.ts';
import {
  eligibility,
  FIELD_NAMES,
  RELIEF_NAMES,
  STATUS_NAMES,
  shareName,
} from '../../messages/eligibility.ts';
import { forms } from '../../messages/forms.ts';
import { CitedLinks } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';

type Value = string | boolean | null;

/** Competing readings in words: `discretionary|1/2|2025-03-20;…`. */
function readingsOf(value: string, text: ReturnType<typeof useText>, language: Language): string[] {
  return value.split(';').map((reading) => {
    const [status = '', fraction = '', earliest = ''] = reading.split('|');
    const name = text(STATUS_NAMES[status as keyof typeof STATUS_NAMES] ?? eligibility.none);
    const day = earliest === '' ? '' : formatDate(earliest, language);
    return [name, fraction === '' ? '' : shareName(fraction, language), day]
      .filter((part) => part !== '')
      .join(', ');
  });
}

/** The grounds of one side, cited in the language of the page. */
function Grounds({ relief }: { relief: ReliefResult }) {
  const text = useText();
  return relief.grounds.length === 0 ? text(eligibility.none) : <CitedLinks grounds={relief.grounds} />;
}

/** What moves between two answers, as a table. */
export function Differences({ comparison }: { comparison: Comparison }) {
  const text = useText();
  const language = useLanguage();
  const shown = (field: string, value: Value): ComponentChildren => {
    if (value === null || value === '') return text(eligibility.none);
    if (typeof value === 'boolean') return text(value ? forms.yes : forms.no);
    if (field === 'status') return text(STATUS_NAMES[value as keyof typeof STATUS_NAMES] ?? eligibility.none);
    if (field === 'readings')
      return readingsOf(value, text, language).map((reading, place) => <div key={place}>{reading}</div>);
    return formatDate(value, language);
  };
  if (comparison.differences.length === 0) return <Note kind="info">{text(eligibility.nothing_moves)}</Note>;
  return (
    <Scroller label={text(eligibility.compare)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(eligibility.relief)}</th>
            <th scope="col">{text(eligibility.what)}</th>
            <th scope="col">{text(eligibility.before)}</th>
            <th scope="col">{text(eligibility.after_change)}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.differences.map((difference) => (
            <tr key={difference.relief + difference.field}>
              <th scope="row">{text(RELIEF_NAMES[difference.relief])}</th>
              <td>{text(FIELD_NAMES[difference.field] ?? eligibility.what)}</td>
              {difference.field === 'ground' ? (
                <>
                  <td>
                    <Grounds relief={comparison.before[difference.relief]} />
                  </td>
                  <td>
                    <Grounds relief={comparison.after[difference.relief]} />
                  </td>
                </>
              ) : (
                <>
                  <td>{shown(difference.field, difference.from)}</td>
                  <td>
                    <strong>{shown(difference.field, difference.to)}</strong>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
