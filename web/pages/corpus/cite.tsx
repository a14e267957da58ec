import { corpus } from '../../messages/corpus.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { SWITCH, useText } from '../../shell/language.ts';
import type { ProvisionOut } from './shapes.ts';

/** The citation in the form of each language, and the address of the page, each to copy. */
export function CitePanel({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const link = `${location.origin}/${provision.address}`;
  return (
    <section class="sheet" aria-labelledby="cite">
      <h2 id="cite">{text(corpus.cite)}</h2>
      {SWITCH.map(({ code, name }) => {
        const citation = provision.citation[code];
        return (
          <div class="citation-row" key={code}>
            <span lang={code}>{citation}</span>
            <CopyButton value={citation} label={name} />
          </div>
        );
      })}
      <div class="citation-row">
        <span class="address">{link}</span>
        <CopyButton value={link} label={text(corpus.link)} />
      </div>
    </section>
  );
}
