import { diffTexts } from '../../amendments/diff/index.ts';
import { type OfficialUnit, unitText } from '../../corpus/index.ts';
import type { FoundOfficial } from './find.ts';
import type { OfficialDiffOut, OfficialOut, OfficialUnitOut } from './shapes.ts';

function presentUnit(address: string, unit: OfficialUnit): OfficialUnitOut {
  const { number, label, heading, text, tail, parts, notes, repealed, anchor } = unit;
  return {
    address,
    number,
    label,
    ...(heading !== undefined && { heading }),
    text,
    ...(tail !== undefined && { tail }),
    parts: parts.map((part) => presentUnit(`${address}/${part.number}`, part)),
    notes,
    ...(repealed === true && { repealed }),
    ...(anchor !== undefined && { anchor }),
  };
}

/** The official text of a provision with the editions held. */
export function presentOfficial({ address, text, unit, article, held }: FoundOfficial): OfficialOut {
  const { instrument, edition, lang, title, source } = text;
  const newest = held.find((one) => one.lang === lang)?.edition;
  return {
    official: true,
    address,
    instrument,
    edition,
    lang,
    title,
    source,
    newest: edition === newest,
    editions: held.map((one) => ({ edition: one.edition, lang: one.lang })),
    notes: [...(unit === undefined ? text.notes : (article?.notes ?? []))],
    ...(unit === undefined
      ? {
          contents: text.articles.map((one) => ({
            address: `${instrument}/${one.number}`,
            label: one.label,
            ...(one.heading !== undefined && { heading: one.heading }),
            ...(one.repealed === true && { repealed: true as const }),
          })),
        }
      : { unit: presentUnit(address, unit), plain: unitText(unit) }),
  };
}

/** The words that differ between two editions of a provision. */
export function presentDiff(from: FoundOfficial, to: FoundOfficial): OfficialDiffOut {
  const words = (found: FoundOfficial): string => (found.unit === undefined ? '' : unitText(found.unit));
  const diff = diffTexts(words(from), words(to));
  return {
    address: to.address,
    lang: to.text.lang,
    from: from.text.edition,
    to: to.text.edition,
    equal: diff.inserted.length === 0 && diff.deleted.length === 0,
    segments: diff.segments.map((segment) => ({ kind: segment.kind, old: segment.old, new: segment.new })),
    inserted: [...diff.inserted_runs],
    deleted: [...diff.deleted_runs],
  };
}
