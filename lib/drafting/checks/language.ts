import type { Finding } from '../../base/index.ts';
import { type Check, type CheckContext, eachText, withLabel } from './context.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const LETTERS = /\p{Script=Cyrillic}/gu;
/** Small Russian words that no Kazakh text holds. */
const RUSSIAN_WORDS = /(?<!\p{L})(и|что|не|на|по|был[аио]?|его|её|которы[йе]|также|для|из|о|об)(?!\p{L})/giu;
/** Below this many letters a text says too little about its language. */
const ENOUGH = 40;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True when a longer text is clearly in another language than the paper. */
export function inOtherLanguage(text: string, language: CheckContext['language']): boolean {
  const letters = count(text, LETTERS);
  if (language === 'en') return letters > text.length / 2 && letters >= ENOUGH;
  if (letters < ENOUGH) return false;
  const kazakh = count(text, KAZAKH_LETTERS) / letters;
  if (language === 'kk') return kazakh < 0.02 && count(text, RUSSIAN_WORDS) >= 2;
  return kazakh > 0.06;
}

/** ok: a Kazakh paper with Kazakh answers. Not ok: conduct told in Russian in a Kazakh petition. */
export const mixedLanguages: Check = (context) =>
  eachText(context)
    .filter(({ question, text }) => question.kind !== 'person' && inOtherLanguage(text, context.language))
    .map(({ place, question }) => ({
      rule_id: 'drafting/mixed-languages',
      severity: 'warning' as const,
      place,
      message: withLabel(question.label, {
        kk: (label) => `«${label}» жауабы басқа тілде жазылғанға ұқсайды: құжаттың тіліне аударыңыз.`,
        ru: (label) => `Ответ «${label}», по-видимому, на другом языке: переведите его на язык документа.`,
        en: (label) => `The answer “${label}” seems to be in another language: translate it.`,
      }),
    }));

/** Spellings of one term that should not stand side by side in one paper. */
const RIVALS: readonly (readonly [RegExp, RegExp])[] = [
  [/қасақана бұз/iu, /қаскөйлікпен бұз/iu],
  [/мінездеме/iu, /сипаттама/iu],
  [/замен\p{L}* неотбыт/iu, /коммутаци/iu],
];

/** ok: one word for one thing. Not ok: «қасақана бұзу» beside «қаскөйлікпен бұзу». */
export const rivalTerms: Check = (context) => {
  const all = eachText(context)
    .map(({ text }) => text)
    .join('\n');
  const mixed = RIVALS.some(([one, other]) => one.test(all) && other.test(all));
  if (!mixed) return [];
  return [
    {
      rule_id: 'drafting/terms-mixed',
      severity: 'info',
      message: {
        kk: 'Бір ұғым екі түрлі атпен жазылған: кодекстегі терминді біркелкі қолданыңыз.',
        ru: 'Одно понятие названо по-разному: везде пишите термин кодекса.',
        en: 'One thing has two names here: keep to the term of the code.',
      },
    } satisfies Finding,
  ];
};

/** Letters the embedded face has: Latin, Cyrillic with Kazakh letters, Greek, figures, punctuation. */
const OUTSIDE_FACE =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\p{N}\s!-~\u00A0-\u00BF\u00D7\u00F7\u2010-\u2027\u2030-\u203A\u20A0-\u20BF\u2116\u2122\u2190-\u2195\u2212\u2713\uFFFD]/u;

/** Letters that the PDF's face cannot show (other scripts, pictures). */
export const unprintable: Check = (context) =>
  eachText(context)
    .filter(({ text }) => OUTSIDE_FACE.test(text))
    .map(({ place, question }) => ({
      rule_id: 'drafting/letters-not-in-face',
      severity: 'warning' as const,
      place,
      message: withLabel(question.label, {
        kk: (label) =>
          `«${label}» жауабында PDF қарпінде жоқ таңбалар бар: оларды кирилл не латын әріптерімен жазыңыз.`,
        ru: (label) =>
          `В ответе «${label}» есть знаки, которых нет в шрифте PDF: замените их кириллицей или латиницей.`,
        en: (label) =>
          `“${label}” holds characters the PDF face lacks: write them in Cyrillic or Latin letters.`,
      }),
    }));
