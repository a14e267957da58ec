import type { Language, Localized } from '../../lib/base/index.ts';
import { shortCitation, shortOfAddress } from '../../lib/citation/index.ts';
import type { Status, Verification } from '../../lib/corpus/index.ts';
import { COMPARED } from '../messages/compared.ts';
import { corpus, STATUS } from '../messages/corpus.ts';
import { formatDate, useLanguage, useText } from '../shell/language.ts';
import { withLanguage } from '../shell/router.ts';
import { Icon } from './icons.tsx';

const TONES: Readonly<Record<Status, string>> = {
  binding: 'badge-accent',
  'in-force': 'badge-accent',
  'soft-law': '',
  'not-binding': '',
  ceased: 'badge-bad',
  proposal: 'badge-warn',
  secondary: '',
};

/** What the norm is to Kazakhstan. */
export function StatusBadge({ status }: { status: Status }) {
  const text = useText();
  return <span class={`badge ${TONES[status]}`}>{text(STATUS[status])}</span>;
}

/** Whether a restatement was compared with the official text. */
export function CheckMark({ checked }: { checked: boolean }) {
  const text = useText();
  return (
    <span class={`badge ${checked ? 'badge-good' : 'badge-warn'}`}>
      <Icon name={checked ? 'check' : 'question'} />
      {text(checked ? corpus.checked : corpus.unchecked)}
    </span>
  );
}

/** The same mark of a provision; the long form says against what. */
export function VerificationMark({ verification, long }: { verification: Verification; long?: boolean }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <CheckMark checked={verification.mark === 'checked'} />
      {long === true && <span class="small quiet">{verificationText(verification, text, language)}</span>}
    </>
  );
}

function verificationText(
  verification: Verification,
  text: ReturnType<typeof useText>,
  language: Language,
): string {
  if (verification.mark === 'unchecked') return text(verification.why ?? corpus.unchecked_why);
  const compared = COMPARED[verification.against];
  return text(corpus.checked_against, {
    against: compared === undefined ? verification.against : text(compared),
    edition: formatDate(verification.edition, language),
    date: formatDate(verification.date, language),
  });
}

/** The page of an address. */
export const addressLink = (address: string): string => withLanguage(`/${address}`);

/** A provision by its name, with its address beneath the pointer; one the corpus lacks is not a link. */
export function ProvisionLink(properties: { address: string; caption: Localized; known?: boolean }) {
  const text = useText();
  if (properties.known === false) return <span title={properties.address}>{text(properties.caption)}</span>;
  return (
    <a href={addressLink(properties.address)} title={properties.address}>
      {text(properties.caption)}
    </a>
  );
}

/** Provisions a statement rests on, each cited in short in the language of the page and linked to its page. */
export function Grounds({ addresses }: { addresses: readonly string[] }) {
  const language = useLanguage();
  return (
    <>
      {addresses.map((address, index) => (
        <span key={address}>
          {index > 0 && ', '}
          <a class="address" href={addressLink(address)} title={address}>
            {shortOfAddress(address, language)}
          </a>
        </span>
      ))}
    </>
  );
}

/** A provision by its short citation, linked to its page. */
export function CitedLink({ ground, cited }: { ground: string; cited: string }) {
  const language = useLanguage();
  return (
    <a class="ground" href={addressLink(ground)} title={ground}>
      {shortCitation(cited, language)}
    </a>
  );
}

/** Provisions by their short citations, in a row. */
export function CitedLinks(properties: {
  grounds: readonly { readonly ground: string; readonly ground_cited: string }[];
}) {
  return (
    <span class="badges">
      {properties.grounds.map(({ ground, ground_cited }) => (
        <CitedLink key={ground_cited} ground={ground} cited={ground_cited} />
      ))}
    </span>
  );
}
