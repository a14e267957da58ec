import { matters } from '../../messages/matters.ts';
import { useText } from '../../shell/language.ts';
import { Note } from '../progress.tsx';
import { Scroller } from '../scroller.tsx';
import { differences } from './differences.ts';
import type { MatterWork } from './use-matter.ts';

/** Both versions of a matter that two windows saved, and the choice between them. */
export function ConflictPanel<T>({
  work,
  nameOf,
}: {
  work: MatterWork<T>;
  nameOf?: (path: string) => string;
}) {
  const text = useText();
  if (work.conflict === undefined) return null;
  const { current } = work.conflict;
  const list = current === null ? [] : differences(work.data, current.data);
  const shown = (value: string | undefined) => value ?? <span class="quiet">{text(matters.empty)}</span>;
  return (
    <Note kind="warning" live title={text(current === null ? matters.conflict_gone : matters.conflict_title)}>
      <p>{text(matters.conflict_text)}</p>
      {current !== null && list.length === 0 && <p>{text(matters.same)}</p>}
      {list.length > 0 && (
        <Scroller label={text(matters.conflict_title)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text(matters.field)}</th>
                <th scope="col">{text(matters.mine)}</th>
                <th scope="col">{text(matters.theirs, { version: current?.version ?? 0 })}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((difference) => (
                <tr key={difference.path}>
                  <th scope="row">{nameOf?.(difference.path) ?? difference.path}</th>
                  <td>{shown(difference.mine)}</td>
                  <td>{shown(difference.theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      <p class="buttons conflict-buttons">
        {current !== null && (
          <>
            <button type="button" class="button button-main" onClick={() => void work.resolve('mine')}>
              {text(matters.keep_mine)}
            </button>
            <button type="button" class="button" onClick={() => void work.resolve('theirs')}>
              {text(matters.keep_theirs)}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => void work.resolve('both')}>
          {text(matters.keep_both)}
        </button>
      </p>
    </Note>
  );
}
