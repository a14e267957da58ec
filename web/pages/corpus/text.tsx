import type { Language } from '../../../lib/base/index.ts';
import { corpus, partName } from '../../messages/corpus.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Unbroken } from '../../parts/unbroken.tsx';
import { SWITCH, useText } from '../../shell/language.ts';
import type { ProvisionOut } from './shapes.ts';

type PartOut = ProvisionOut['parts'][number];

/** Parts below a provision, each numbered and linked to its own address. */
function Parts({ parts, language }: { parts: readonly PartOut[]; language: Language }) {
  if (parts.length === 0) return null;
  return (
    <ol class="norm-parts">
      {parts.map((part) => (
        <li key={part.address} id={part.address}>
          <a class="part-number" href={addressLink(part.address)}>
            {partName(part.number, language)}
          </a>
          <p>
            <Unbroken text={part.text[language]} />
          </p>
          <Parts parts={part.parts} language={language} />
        </li>
      ))}
    </ol>
  );
}

/** The restatement in one language. */
export function NormText({ provision, language }: { provision: ProvisionOut; language: Language }) {
  return (
    <div class="norm" lang={language}>
      {provision.text !== undefined && (
        <p>
          <Unbroken text={provision.text[language]} />
        </p>
      )}
      <Parts parts={provision.parts} language={language} />
    </div>
  );
}

/** The three languages beside each other. */
export function SideBySide({ provision }: { provision: ProvisionOut }) {
  return (
    <div class="norm-columns">
      {SWITCH.map(({ code, name }) => (
        <section key={code} lang={code} aria-label={name}>
          <h2>{provision.heading[code]}</h2>
          <NormText provision={provision} language={code} />
        </section>
      ))}
    </div>
  );
}

/** Says that what is above is a restatement, and where the official text is. */
export function RestatementNote({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const url = provision.instrument.official_url;
  return (
    <p class="restatement">
      {text(corpus.restatement)}{' '}
      {url !== undefined && (
        <a href={url} rel="noreferrer" target="_blank">
          {text(corpus.official)}
        </a>
      )}
    </p>
  );
}
