import type { Language } from '../../../lib/base/index.ts';
import { corpus, UNIT } from '../../messages/corpus.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { SWITCH, useText } from '../../shell/language.ts';
import type { ProvisionOut } from './shapes.ts';

/** Where the unit's name stands: «72-бап», «статья 72», "article 72". */
const WITH_NUMBER: Readonly<Record<Language, (unit: string, number: string) => string>> = {
  kk: (unit, number) => `${number}-${unit}`,
  ru: (unit, number) => `${unit} ${number}`,
  en: (unit, number) => `${unit} ${number}`,
};

/** The title line of a provision in one language: short name, unit and number, and the numbers of parts below. */
export function captionOf(provision: ProvisionOut, language: Language): string {
  const numbers = [...provision.within.map((above) => above.number), provision.number];
  const unit = UNIT[provision.instrument.unit]?.[language] ?? '';
  const whole = WITH_NUMBER[language](unit, numbers[0] ?? '');
  const below = numbers.slice(1).map((number) => `(${number})`);
  return `${provision.instrument.short[language]}, ${whole}${below.join('')}`;
}

/** The citation in the form of each language, and the address of the page, each to copy. */
export function CitePanel({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const link = `${location.origin}/${provision.address}`;
  return (
    <section class="sheet" aria-labelledby="cite">
      <h2 id="cite">{text(corpus.cite)}</h2>
      {SWITCH.map(({ code, name }) => {
        const citation = captionOf(provision, code);
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
