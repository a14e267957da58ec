import { keysOf } from '../../diff/index.ts';
import { OldWords } from '../../import/lcs-length.ts';
import { example, rowRule } from '../row-rule.ts';

const ANY_AGE =
  /(?:баланың|оның|балаларының)\s+жасына\s+қарамастан|независимо\s+от\s+(?:его\s+|их\s+)?возраста/u;
const UNTIL_AGE =
  /(?:\p{L}+\s+){1,2}жасқа\s+(?:толғанға|толғанша)\s+дейін|до\s+достижения\s+(?:\p{L}+\s+){0,2}(?:\p{L}+|\d+)(?:\s*-?\s*летнего)?\s+(?:возраста|лет)(?!\p{L})/u;

/** Whatever the age, and until an age: one sentence cannot say both. */
export const selfContradiction = rowRule(
  'amendments/self-contradiction',
  ({ diff }) => {
    const added = diff.inserted_runs.join(' ').toLowerCase();
    const free = ANY_AGE.exec(added);
    const bound = UNTIL_AGE.exec(added);
    return free === null || bound === null ? undefined : `${free[0]} / ${bound[0]}`;
  },
  (row, found) => ({
    kk: `${row} мәтіні өз-өзіне қайшы: шарт бірде алынып тасталады, бірде қайта қойылады («${found}»); бірін қалдырыңыз.`,
    ru: `Текст ${row} противоречит себе: условие снимается и ставится вновь («${found}»): оставьте одно.`,
    en: `The text of ${row} contradicts itself: a condition is lifted and set again ("${found}"): keep one.`,
  }),
  {
    ok: example('Баланың жасына қарамастан рұқсат беріледі.'),
    not_ok: example('Баланың жасына қарамастан рұқсат ол он жасқа толғанға дейін беріледі.'),
  },
);

/** Two steps of a numbered list that say the same. */
export const listRepeats = rowRule(
  'amendments/list-repeats',
  ({ diff }) => {
    const clauses = diff.inserted_runs
      .join(' ')
      .split(/(?<=\p{L})\s+(?=\d+\s+\p{L})/u)
      .map((clause) => clause.trim());
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1];
      if (next === undefined || keysOf(clause).length < 5) continue;
      const [one, other] = [keysOf(clause).slice(1), keysOf(next).slice(1)];
      const shorter = Math.min(one.length, other.length);
      if (
        keysOf(clause)[0] !== keysOf(next)[0] &&
        new OldWords(one).common(other) >= Math.max(5, shorter) &&
        Math.abs(one.length - other.length) <= 2
      )
        return `${clause} / ${next}`;
    }
    return undefined;
  },
  (row, found) => ({
    kk: `${row} тізіміндегі екі сатының салдары бірдей («${found}»): олардың айырмасын нақтылаңыз.`,
    ru: `Две ступени списка в ${row} ведут к одному и тому же («${found}»): уточните разницу.`,
    en: `Two steps of the list in ${row} lead to the same ("${found}"): say how they differ.`,
  }),
  {
    ok: example('1 саты кездесу құқығын толық береді 2 саты сөйлесу мүмкіндігін ғана береді'),
    not_ok: example('1 саты кездесу құқығын толық береді 2 саты кездесу құқығын толық береді'),
  },
);

/** Names of punishments of the Criminal Code, article 40, that a condition must not repeat. */
const PUNISHMENTS =
  /қоғамдық\s+жұмыстар\p{L}*|түзеу\s+жұмыстар\p{L}*|айыппұл\s+салу|(?:общественн|исправительн)\p{L}+\s+работ\p{L}*|уплат\p{L}+\s+штраф\p{L}*/u;

/** A condition of release that is itself a punishment of the code. */
export const punishmentAsCondition = rowRule(
  'amendments/punishment-as-condition',
  ({ diff, row }) => {
    const added = diff.inserted_runs.join(' ').toLowerCase();
    return /босат|ауыстыр|освобожд|замен/iu.test(row.current + row.proposed) && /міндет|обяз/u.test(added)
      ? PUNISHMENTS.exec(added)?.[0]
      : undefined;
  },
  (row, found) => ({
    kk: `${row} босату шарты ретінде «${found}» дегенді қояды, ал ол Қылмыстық кодексте дербес жаза: бір іс-әрекет үшін екі негізгі жаза болмауын тексеріңіз.`,
    ru: `${row} ставит условием «${found}», а это самостоятельное наказание Уголовного кодекса: проверьте, не получается ли два основных наказания за одно деяние.`,
    en: `${row} makes "${found}" a condition, which is a punishment of its own in the Criminal Code: check that no two main punishments result.`,
  }),
  {
    ok: example('Ол залалды өтеуге міндеттеме алса, босатылады.'),
    not_ok: example('Ол қоғамдық жұмыстарға қатысуға міндеттеме алса, босатылады.'),
  },
);
