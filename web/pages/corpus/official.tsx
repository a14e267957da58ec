import type { OfficialDiffOut, OfficialOut } from '../../../lib/api/official/index.ts';
import { official } from '../../messages/official.ts';
import { Loaded, Note } from '../../parts/progress.tsx';
import { addressPath } from '../../shell/api.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { useResource } from '../../shell/resource.ts';
import type { ProvisionOut } from './shapes.ts';

/** The words that differ between an older stored edition and the one shown. */
function Changes({ text: shown, from }: { text: OfficialOut; from: string }) {
  const text = useText();
  const query = new URLSearchParams({ from, to: shown.edition, lang: shown.lang });
  const found = useResource<OfficialDiffOut>(`/api/official/${addressPath(shown.address)}/diff?${query}`);
  return (
    <Loaded from={found}>
      {(diff) =>
        diff.equal ? (
          <p class="quiet">{text(official.same)}</p>
        ) : (
          <div class="norm diff" lang={diff.lang}>
            {diff.segments.map((segment, index) => {
              const key = `${index} ${segment.kind}`;
              if (segment.kind === 'same' || segment.kind === 'form')
                return <span key={key}>{segment.new}</span>;
              const Mark = segment.kind === 'deleted' ? 'del' : 'ins';
              return (
                <Mark key={key}>
                  <span class="unseen">{text(official[segment.kind])}: </span>
                  {segment.kind === 'deleted' ? segment.old : segment.new}
                </Mark>
              );
            })}
          </div>
        )
      }
    </Loaded>
  );
}

/** The official wording beside our restatement, where the store holds it; nothing where it does not. */
export function OfficialText({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const language = useLanguage();
  const found = useResource<OfficialOut>(`/api/official/${addressPath(provision.address)}?lang=${language}`);
  const shown = found.data;
  if (shown === undefined || shown.address !== provision.address || shown.plain === undefined) return null;
  const { verification } = provision;
  const against = verification.mark === 'checked' ? verification.edition : provision.edition;
  const newest = shown.editions[0]?.edition ?? shown.edition;
  const day = (date: string) => formatDate(date, language);
  const older = shown.editions.find(({ edition, lang }) => lang === shown.lang && edition < shown.edition);
  return (
    <section class="section" aria-labelledby="official-text">
      <h2 id="official-text">{text(official.title)}</h2>
      {against < newest && (
        <Note kind="warning">{text(official.older, { against: day(against), newest: day(newest) })}</Note>
      )}
      <p class="small quiet">{text(official.edition, { date: day(shown.edition) })}</p>
      <div class="norm" lang={shown.lang}>
        {shown.plain.split('\n').map((paragraph, index) => (
          <p key={`${index} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
        ))}
      </div>
      {older !== undefined && (
        <>
          <h3>{text(official.compare, { from: day(older.edition) })}</h3>
          <Changes text={shown} from={older.edition} />
        </>
      )}
    </section>
  );
}
