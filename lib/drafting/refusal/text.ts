import type { RulingLanguage } from './model.ts';

export interface Passage {
  /** Offsets in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  i: 'і',
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
};

/** The full stop of an initial: «Сыналов С.С.» ends no clause. */
const INITIAL = /(?<=(?:^|[\s.«(])\p{Lu})\.(?!$)/gu;

/** Letters that look alike and spellings that vary are made one; the length stays, so offsets hold. */
export function fold(text: string): string {
  return text
    .replace(INITIAL, ' ')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[iaeocpx]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[ǝə]/g, 'ә')
    .replace(/[\s\u00A0]/g, ' ');
}

/**
 * Names of the reliefs themselves hold words that elsewhere are signs of a reason («неотбытая часть», «более
 * мягкое»): they are blanked before the signs are looked for.
 */
const NAMES_OF_RELIEF: Readonly<Record<RulingLanguage, RegExp>> = {
  ru: /(смягчени|облегчени)\p{L}* вида( наказания)?|замен\p{L}* (ему |ей |осужденн\p{L}+ )?((неотбыт|не отбыт|оставш)\p{L}+ )?(част\p{L}+ )?(назначенного )?(наказани\p{L}+ )?(в виде )?(лишени\p{L} свободы )?(более мягк\p{L}+( вид\p{L}+)?( наказани\p{L}+)?)?|более мягк\p{L}+( вид\p{L}+)?( наказани\p{L}+)?|от (дальнейшего )?отбывания( оставшейся| неотбытой)?( части)?( наказания)?|минимальной безопасност\p{L}+/gu,
  kk: /жазаны( одан әрі)? жеңілдету\p{L}*|жеңілдікке үміткер|сұралған жеңілдік|(жаза\p{L}* )?(өтелмеген|өтелмей қалған|қалған) бөлігін(?!\p{L})( неғұрлым)?( жеңіл| жұмсақ)?( жаза)?( түр\p{L}*)?|(жазан\p{L}* )?неғұрлым (жеңіл|жұмсақ)( жаза)?( түр\p{L}*)?|(жазаны )?(жұмса(қ|рақ)|жеңіл(ірек|рек)?) (жаза )?түр\p{L}*|шартты түрде мерзімінен бұрын/gu,
};

export const withoutReliefNames = (folded: string, language: RulingLanguage): string =>
  folded.replace(NAMES_OF_RELIEF[language], (name) => ' '.repeat(name.length));

/** Language by letters that only Kazakh has. */
export function languageOfRuling(text: string): RulingLanguage {
  const kazakh = text.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 1;
  return kazakh / letters > 0.03 ? 'kk' : 'ru';
}

/** Common short forms whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(«.])(?:ст|ч|п|пп|г|гг|т|е|руб|тг|тыс|млн|ж|б|тт|мыс|бап|гр|др|№|\p{Lu}|[а-яәғқңөұүһі])\.$/u;
/** The next word begins with a small letter or a Kazakh ending joined by a hyphen: no new sentence. */
const GOES_ON = /^\s+[\p{Ll}]|^-/u;

/** Cuts a text into sentences with their offsets; a list broken by semicolons is cut at each. */
export function sentencesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '')
      passages.push({ start: start + lead, end: start + raw.trimEnd().length, text: raw.trim() });
    start = end;
  };
  for (const match of text.matchAll(/[.!?;](?=\s)|\n\s*\n/g)) {
    const end = match.index + match[0].length;
    const short = match[0] === '.' && SHORT.test(text.slice(Math.max(start, end - 12), end));
    if (short || (match[0] === '.' && GOES_ON.test(text.slice(end, end + 4)))) continue;
    push(end);
  }
  push(text.length);
  return passages;
}
