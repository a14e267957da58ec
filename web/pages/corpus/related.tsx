import { corpus, RELATION, STAGE_NAMES, WHOM_NAMES } from '../../messages/corpus.ts';
import { addressLink, ProvisionLink, StatusBadge, VerificationMark } from '../../parts/norm.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { withLanguage } from '../../shell/router.ts';
import type { ContentsEntry, ProvisionOut } from './shapes.ts';

const RELATION_TONES: Readonly<Record<string, string>> = {
  implements: 'badge-good',
  exceeds: 'badge-good',
  'falls-short': 'badge-warn',
  conflicts: 'badge-bad',
  silent: '',
};

/** The standards behind a national norm, or the national norms behind a standard. */
export function Crosswalk({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section class="section" aria-labelledby="crosswalk">
      <h2 id="crosswalk">{text(corpus.crosswalk)}</h2>
      {provision.linked.length === 0 && <p class="quiet">{text(corpus.no_crosswalk)}</p>}
      {provision.linked.map((link) => (
        <div class="crosslink" key={link.address + link.relation}>
          <div class="badges">
            <span class={`badge ${RELATION_TONES[link.relation] ?? ''}`}>
              {text(RELATION[link.relation] ?? corpus.see)}
            </span>
            <span class="small quiet">
              {text(link.side === 'national' ? corpus.crosswalk_national : corpus.crosswalk_standard)}
            </span>
            <ProvisionLink address={link.address} caption={link.caption} known={link.known} />
            {link.heading !== undefined && <span>{text(link.heading)}</span>}
            {link.side === 'standard' && link.status !== undefined && <StatusBadge status={link.status} />}
            {link.verification !== undefined && <VerificationMark verification={link.verification} />}
          </div>
          <p>{text(link.why)}</p>
          <p class="small quiet">
            {link.second_reading === undefined
              ? text(corpus.no_second_reading)
              : text(corpus.second_reading, { date: formatDate(link.second_reading, language) })}
          </p>
        </div>
      ))}
    </section>
  );
}

/** Decisions on the same right; a citation that was printed wrongly shows both forms. */
export function Cases({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const language = useLanguage();
  if (provision.cases.length === 0) return null;
  return (
    <section class="section" aria-labelledby="cases">
      <h2 id="cases">{text(corpus.cases)}</h2>
      {provision.cases.map((decision) => (
        <article class="crosslink" key={decision.id} id={decision.id}>
          <h3>
            <a href={withLanguage(`/cases/${decision.id}`)}>{text(decision.name)}</a>
          </h3>
          <div class="badges">
            <StatusBadge status={decision.status} />
            <VerificationMark verification={decision.verification} />
            {decision.date !== undefined && <span class="small">{formatDate(decision.date, language)}</span>}
          </div>
          <p>{text(decision.holding)}</p>
          {decision.as_verified !== undefined && (
            <p class="small">
              {text(corpus.as_verified)}: {decision.as_verified}
            </p>
          )}
          {decision.correction !== undefined && (
            <p class="small quiet">
              {decision.as_printed !== undefined && `${text(corpus.as_printed)}: ${decision.as_printed}. `}
              {text(decision.correction)}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function Related({ title, list }: { title: string; list: ProvisionOut['see'] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="bare">
        {list.map((one) => (
          <li key={one.address}>
            <ProvisionLink address={one.address} caption={one.caption} known={one.known} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands beside the text: topics, whom and when it concerns, references both ways. */
export function Beside({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  return (
    <aside>
      <section>
        <h2>{text(corpus.topics)}</h2>
        <p class="chips">
          {provision.topics.map((topic) => (
            <a
              class="chip"
              key={topic.id}
              href={withLanguage(`/search?${new URLSearchParams({ q: text(topic.label), topic: topic.id })}`)}
            >
              {text(topic.label)}
            </a>
          ))}
        </p>
      </section>
      <section>
        <h2>{text(corpus.whom)}</h2>
        <p>{provision.whom.map((whom) => text(WHOM_NAMES[whom])).join(', ')}</p>
      </section>
      {provision.stages.length > 0 && (
        <section>
          <h2>{text(corpus.stages)}</h2>
          <p>{provision.stages.map((stage) => text(STAGE_NAMES[stage])).join(', ')}</p>
        </section>
      )}
      {provision.concepts.length > 0 && (
        <section>
          <h2>{text(corpus.concepts)}</h2>
          <p>{provision.concepts.map((concept) => text(concept.label)).join(', ')}</p>
        </section>
      )}
      <Related title={text(corpus.see)} list={provision.see} />
      <Related title={text(corpus.referred)} list={provision.referred_from} />
    </aside>
  );
}

function Neighbour({ entry, name, side }: { entry: ContentsEntry; name: string; side: string }) {
  const text = useText();
  return (
    <a class={side} rel={side} href={addressLink(entry.address)}>
      <small>{name}</small>
      {entry.number}. {text(entry.heading)}
    </a>
  );
}

/** The provisions before and after this one. */
export function Neighbours({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const { previous, next } = provision;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={text(corpus.contents)}>
      {previous !== undefined && <Neighbour entry={previous} name={text(corpus.previous)} side="prev" />}
      {next !== undefined && <Neighbour entry={next} name={text(corpus.next)} side="next" />}
    </nav>
  );
}
