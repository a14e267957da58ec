import { amendments, KINDS, MATCHED, RELATIONS } from '../../messages/amendments.ts';
import { addressLink } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import { Segments } from './diff.tsx';
import { ownId, rowName } from './drafts.ts';
import { actAndElement } from './label.ts';
import type { ComparedProvision } from './shapes.ts';

const TONES: Readonly<Record<string, string>> = {
  same_change: 'badge-good',
  compatible: 'badge-accent',
  collides: 'badge-bad',
  only_here: '',
};

/** How rows stand to each other, in words and in colour. */
export function RelationBadge({ relation }: { relation: string }) {
  const text = useText();
  return (
    <span class={`badge ${TONES[relation] ?? ''}`}>{text(RELATIONS[relation] ?? amendments.compare)}</span>
  );
}

/** Where a provision stands on the page. */
export const placeOf = (provision: ComparedProvision): string =>
  `p-${provision.rows[0]?.row ?? ''}`.replace(/[^\p{L}\p{N}]+/gu, '-');

interface ProvisionProperties {
  readonly provision: ComparedProvision;
  readonly language: string;
  /** Unchanged text far from an edit is left out. */
  readonly brief: boolean;
  readonly picks: readonly string[];
  readonly onPick: (key: string) => void;
}

/** The law and every draft of it side by side; on a narrow screen one under the other. */
export function Provision({ provision, language, brief, picks, onPick }: ProvisionProperties) {
  const text = useText();
  const { rows, law, pairs } = provision;
  return (
    <article class="sheet compared" id={placeOf(provision)}>
      <div class="badges">
        <RelationBadge relation={provision.relation} />
        {provision.matched_by !== 'alone' && (
          <span class="small quiet">{text(MATCHED[provision.matched_by] ?? amendments.compare)}</span>
        )}
        {provision.address !== null && (
          <a class="address" href={addressLink(provision.address)}>
            {provision.address}
          </a>
        )}
      </div>
      <h2 class="row-title" lang={language}>
        {actAndElement(provision.act, provision.element, language)}
      </h2>
      {rows.length > 2 && <Pairs pairs={pairs} />}
      {law.map((quoted, index) => (
        <div class="side-by-side" key={quoted}>
          <section class="of-law">
            <h3>
              {text(amendments.law)}
              {law.length > 1 && ` (${text(amendments.quotation, { number: index + 1 })})`}
            </h3>
            <p class="norm rationale" lang={language}>
              {quoted}
            </p>
          </section>
          {rows
            .filter((row) => row.quotation === index)
            .map((row) => {
              const key = `${row.draft}\n${ownId(row)}`;
              return (
                <section key={key}>
                  <h3>
                    <label class="choice">
                      <input type="checkbox" checked={picks.includes(key)} onChange={() => onPick(key)} />
                      {rowName(row)}
                    </label>
                  </h3>
                  <p class="small quiet">
                    <span lang={language}>{row.element}</span>:{' '}
                    {row.kinds.map((kind) => text(KINDS[kind])).join(', ')}
                  </p>
                  <Segments segments={row.segments} language={language} brief={brief} />
                </section>
              );
            })}
        </div>
      ))}
    </article>
  );
}

/** Which rows collide, which make the same change, which go together: a line for each. */
function Pairs({ pairs }: Pick<ComparedProvision, 'pairs'>) {
  const relations = [...new Set(pairs.map(({ relation }) => relation))];
  return (
    <ul class="pairs small">
      {relations.map((relation) => (
        <li key={relation}>
          <RelationBadge relation={relation} />{' '}
          {pairs
            .filter((pair) => pair.relation === relation)
            .map(({ rows: [one, other] }) => `${one} × ${other}`)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
