/**
 * Mutants that cannot change an answer, each sort with the reason. `--equal` tries them, and each must survive: one
 * that is killed has no place here.
 */
const EQUAL: readonly (readonly [mutants: RegExp, why: string])[] = [
  [
    /^matching:.* condition becomes false: if \(kept\d* !== void 0\) return|^(?:fraction|law|met|calendar):.* condition becomes false: if \(known\d* !== void 0\) return/,
    'What is remembered is what would be worked out again: without the memory the answer is the same, only later.',
  ],
  [
    /MOST_READ|MOST_DAYS|numbers\.counted\.set\(/,
    'How much is remembered, and whether it is, changes the time and the room taken, never the answer.',
  ],
  [
    /condition becomes true: if \(\w+(?:\.\w+)? !== void 0\) made\.\w+ = /,
    'A part set to undefined is a part left out: an answer leaves the house as JSON, which has no undefined.',
  ],
  [
    /^matching:[\d.]+: 1 becomes 2: const bit = 1 << |^matching:[\d.]+: 2 becomes 3: var NO = -2/,
    'Marks that only have to differ: each value has a bit of its own, and the answer "no" any number below -1.',
  ],
  [
    /^matching:[\d.]+: (?:0 becomes 1: (?:const bit = .*bits\?\.size \?\? 0|const place = places\[index\] \?\? 0|const value = bits\[place\] \?\? 0)|1 becomes 2: .*places\[index\] \?\? -1)/,
    'The fallback of an index that is always inside its list; the compiler cannot know that.',
  ],
  [
    /condition becomes false: if \(oldest\d* === void 0\) throw/,
    'There is always an edition: the list is a constant of the program.',
  ],
  [
    /^law:.* !== becomes ===: RULES\.filter\(\(rule\d*\) => stood\(rule\d*\) !== inForce|^law:.* >= becomes >: if \(passed >= period\(edition\.from\)\)|^decide:.* condition becomes false: if \((?:past\[one\.relief\] === void 0|signature\(former\) === signature\(current\))\) return/,
    'A short way only: where no rule changed, the older law gives the same answer, and the same answer is never the milder one.',
  ],
  [
    /^alerts:.* 0 becomes 1: .*STATUS_AGES\[status\] \?\? 0|^derived:.* 0 becomes 1: .*STATUS_AGES\[status\] \?\? 0|^decide:.* condition becomes false: if \(first === void 0\) return tooLittle/,
    'The fallback for a place of a list, or a key of a table, that is always there; the compiler cannot know that.',
  ],
  [
    /^milder:.*: (?:\* becomes \/|60 becomes 61): return Number\(match\[1\]\) \* 60|^milder:.* 0 becomes 1: return candidate\.max_share === void 0 \? 0/,
    'A scale: sizes are only compared, fractions with fractions and years with years, and no share is below one sixtieth.',
  ],
  [
    /^decide:.* condition becomes false: if \(!\(problem instanceof NeedFact\)\) throw/,
    'Another fault has no field: it is thrown a line later instead, and the case fails all the same.',
  ],
  [
    /^profile:.*: (?:< becomes <=|\d becomes \d): (?:return monthsOf\(term\d*\) < 6 \* |const parts = )/,
    'A sieve before the reading on the six months of a juvenile: more cases pass it, and where both readings agree there is none.',
  ],
  [
    /^profile:.* >= becomes >: if \(typeof age !== "number" \|\| age >= 18\)/,
    'An adult victim of a crime against minors was refused before, and of another crime nobody asks the age.',
  ],
  [
    /^commutation:(?:J4-[1-4]|C3-[a-z-]+): when 1 without sentence$/,
    'Every other sentence is closed before a row is asked for (C1-type, C1-life, J4-type; the check of gaps holds them).',
  ],
  [
    /^parole:RV[123]: when 1 without juvenile$/,
    'After a revoked parole a juvenile’s answer is always a reading in which the general rules apply to an adult, or none was revoked (A12-revoked, A11).',
  ],
  [/^parole:P3: when 1 without terror_grave$/, 'The other value is banned without exception (B2).'],
  [
    /^parole:F9(?:-former)?: without uses_status$/,
    'Part four and part three give the same two thirds here, so that it does not matter whether the status lasts.',
  ],
  [
    /^parole:B4: unless 1 without victim$/,
    'A juvenile and a victim under fourteen are a question (A12-sexual) in which both the ban and its absence are read.',
  ],
];

/** Why a mutant cannot change an answer; `undefined` when it can. */
export function equalityOf(name: string): string | undefined {
  return EQUAL.find(([mutants]) => mutants.test(name))?.[1];
}
