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

type OfficialUnit = NonNullable<OfficialOut['unit']>;

/** The official text of a provision, where the store holds it. */
export function useOfficial(provision: ProvisionOut): OfficialOut | undefined {
  const language = useLanguage();
  const { data } = useResource<OfficialOut>(
    `/api/official/${addressPath(provision.address)}?lang=${language}`,
  );
  return data?.address === provision.address && data.unit !== undefined ? data : undefined;
}

function Paragraphs({ text }: { text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <>
      {text.split('\n').map((paragraph, index) => (
        <p key={`${index} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
      ))}
    </>
  );
}

/** The publisher's words with his numbers; parts nest as printed. */
function Words({ unit }: { unit: OfficialUnit }) {
  return (
    <>
      <Paragraphs text={unit.text} />
      {unit.parts.length > 0 && (
        <ol class="norm-parts">
          {unit.parts.map((part) => (
            <li key={part.address}>
              <span class="part-number">{part.label}</span>
              <div>
                <Words unit={part} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Paragraphs text={unit.tail} />
    </>
  );
}

/** Notes of the unit and of everything in it, each once. */
function notesOf(unit: OfficialUnit): readonly string[] {
  return [...new Set([...unit.notes.map((note) => note.text), ...unit.parts.flatMap(notesOf)])];
}

/** What the publisher says of the text, kept apart from it. */
function Notes({ shown, unit }: { shown: OfficialOut; unit: OfficialUnit }) {
  const text = useText();
  const notes = [...new Set([...notesOf(unit), ...shown.notes.map((note) => note.text)])];
  if (notes.length === 0) return null;
  return (
    <details class="small">
      <summary>{text(official.notes)}</summary>
      <div lang={shown.lang}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </details>
  );
}

/** The official wording of a provision, with a warning when the restatement follows an older edition. */
export function OfficialText({ provision, shown }: { provision: ProvisionOut; shown: OfficialOut }) {
  const text = useText();
  const language = useLanguage();
  const { unit } = shown;
  const { verification } = provision;
  const against = verification.mark === 'checked' ? verification.edition : provision.edition;
  const newest = shown.editions[0]?.edition ?? shown.edition;
  const day = (date: string) => formatDate(date, language);
  const older = shown.editions.find(({ edition, lang }) => lang === shown.lang && edition < shown.edition);
  return (
    <section aria-labelledby="official-text">
      <h2 id="official-text">{text(official.title)}</h2>
      {against < newest && (
        <Note kind="warning">{text(official.older, { against: day(against), newest: day(newest) })}</Note>
      )}
      <p class="small quiet">
        {text(official.edition, { date: day(shown.edition) })}, {text(official.language[shown.lang])}
        {shown.lang !== language && `. ${text(official.other_language)}`}
      </p>
      {unit !== undefined && (
        <>
          <div class="norm" lang={shown.lang}>
            {unit.heading !== undefined && <p class="official-heading">{unit.heading}</p>}
            <Words unit={unit} />
          </div>
          <Notes shown={shown} unit={unit} />
        </>
      )}
      {older !== undefined && (
        <>
          <h3>{text(official.compare, { from: day(older.edition) })}</h3>
          <Changes text={shown} from={older.edition} />
        </>
      )}
    </section>
  );
}
