import type { Language } from '../base/index.ts';

/*
 * Forms that no ending tells: `gave` of `give`, `отдадут` of `отдать`. A stemmer takes endings off and leaves such forms
 * strangers to their own word; here they are led back to it, so that a question can ask for both.
 */

/** The word, then its forms. Forms that are as often another word (`lay`, `saw`, `ground`, `wound`, `lives`) are left out. */
const ENGLISH = `
arise arose arisen;awake awoke awoken;bear borne;beat beaten;become became;begin began begun;bend bent;bind bound
bite bit bitten;bleed bled;blow blew blown;break broke broken;bring brought;build built;burn burnt;buy bought
catch caught;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;do done;draw drew drawn
dream dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought
flee fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen
get got gotten;give gave given;go went gone;grow grew grown;hang hung;hear heard;hide hid hidden;hold held;keep kept
kneel knelt;know knew known;lead led;lean leant;learn learnt;leave left;lend lent;light lit;lose lost;make made
mean meant;meet met;mistake mistook mistaken;overcome overcame;oversee oversaw overseen;pay paid;prove proven;ride rode ridden
ring rang rung;rise rose risen;run ran;say said;see seen;seek sought;sell sold;send sent;sew sewn;shake shook shaken
shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;speak spoke spoken
spend spent;spoil spoilt;stand stood;steal stole stolen;stick stuck;sting stung;strike struck;swear swore sworn
sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought
throw threw thrown;undergo underwent undergone;understand understood;undertake undertook undertaken;undo undone
uphold upheld;wake woke woken;wear wore worn;weep wept;win won;withdraw withdrew withdrawn;withhold withheld
withstand withstood;write wrote written
child children;man men;woman women;foot feet;tooth teeth;wife wives;thief thieves;half halves;knife knives
judgment judgement judgements;programme program programs;centre center centers;metre meter meters
enrol enroll enrolled;fulfil fulfill fulfills;skilful skillful;defence defense defenses;offence offense offenses
behaviour behavior behaviors;behavioural behavioral;labour labor labors;favour favor;honour honor;neighbour neighbor neighbors;humour humor
licence license licenses;pretence pretense`;

const ENGLISH_FORMS: ReadonlyMap<string, string> = new Map(
  ENGLISH.split(/[;\n]/).flatMap((line) => {
    const [word = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, word]);
  }),
);

/** A word in -ize is one in -ise. */
const IZE = /(?<=[a-z]{4}i)z(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/;

/** The English word a folded form is of, in British spelling: `gave` is `give`, `organizing` is `organising`. */
const baseOfEnglish = (word: string): string => ENGLISH_FORMS.get(word) ?? word.replace(IZE, 's');

/** Prefixes of Russian verbs, the longer before the shorter. */
const PREFIX =
  `взо вз воз вос во в вы до за изо из ис надо над на обо об ото отъ от о пере подо подъ под по предо пред пре при
  про разо разъ раз рас соз со с у`
    .split(/\s+/)
    .join('|');
const SELF = '(?:ся|сь)?';
const FUTURE = `(?:у|ешь|ет|ем|ете|ут)${SELF}`;
const SOFT = `(?:ю|ешь|ет|ем|ете|ют)${SELF}`;
const PAST = `(?:л?[аои])?${SELF}`;

/** Russian verbs whose present or past has another root than the infinitive: how a form goes on, and the infinitive. */
const RUSSIAN: readonly (readonly [form: string, infinitive: string])[] = [
  [`да(?:м|шь|ст|дим|дите|дут)${SELF}`, 'дать'],
  [`йд${FUTURE}`, 'йти'],
  [`(?:ше|ш)л[аои]?${SELF}`, 'йти'],
  [`стан${FUTURE}`, 'стать'],
  [`сяд${FUTURE}`, 'сесть'],
  ['сели?', 'сесть'],
  [`начн${FUTURE}`, 'начать'],
  [`займ${FUTURE}`, 'занять'],
  [`прим${FUTURE}`, 'принять'],
  [`пойм${FUTURE}`, 'понять'],
  [`найм${FUTURE}`, 'нанять'],
  [`ним${FUTURE}`, 'нять'],
  [`возьм${FUTURE}`, 'взять'],
  [`бер${FUTURE}`, 'брать'],
  [`зов${FUTURE}`, 'звать'],
  [`шл${SOFT}`, 'слать'],
  [`жд${FUTURE}`, 'ждать'],
  [`рв${FUTURE}`, 'рвать'],
  [`каж${FUTURE}`, 'казать'],
  [`пиш${FUTURE}`, 'писать'],
  [`вяж${FUTURE}`, 'вязать'],
  [`реж${FUTURE}`, 'резать'],
  [`ищ${FUTURE}`, 'искать'],
  [`жив${FUTURE}`, 'жить'],
  [`умр${FUTURE}`, 'умереть'],
  [`умер${PAST}`, 'умереть'],
  [`вед${FUTURE}`, 'вести'],
  [`вел[аои]?${SELF}`, 'вести'],
  [`вез(?:${FUTURE}|${PAST})`, 'везти'],
  [`нес(?:${FUTURE}|${PAST})`, 'нести'],
  [`ед(?:ешь|ет|ем|ете|ут)`, 'ехать'],
  ['бегут?', 'бежать'],
  [`ляг${FUTURE}`, 'лечь'],
  [`лег${PAST}`, 'лечь'],
  [`помо[гж](?:${FUTURE}|${PAST})`, 'помочь'],
  [`крад${FUTURE}`, 'красть'],
  [`бь${SOFT}`, 'бить'],
  [`пь${SOFT}`, 'пить'],
  [`шь${SOFT}`, 'шить'],
  [`кро${SOFT}`, 'крыть'],
  [`учт${FUTURE}`, 'учесть'],
  ['учел', 'учесть'],
  [`зачт${FUTURE}`, 'зачесть'],
  [`сочт${FUTURE}`, 'счесть'],
  [`достиг(?:н${FUTURE}|${PAST})`, 'достигнуть'],
  [`погиб(?:н${FUTURE}|${PAST})`, 'погибнуть'],
  [`исчез(?:н${FUTURE}|${PAST})`, 'исчезнуть'],
];
const NOUNS: ReadonlyMap<string, string> = new Map(
  'день дня дню днем дне дни дней дням днями днях;отец отца отцу отцом отце отцы отцов отцам отцами;мать матери матерью матерей матерям;дочь дочери дочерью дочерей дочерям'
    .split(';')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, word]);
    }),
);
const matched = (form: string): RegExp => new RegExp(`^(${PREFIX})?(?:${form})$`);
const VERBS = RUSSIAN.map(([form, infinitive]) => ({ form: matched(form), infinitive }));
/** Tells at once that a word is none of them: most are not. */
const ANY = matched(RUSSIAN.map(([form]) => form).join('|'));
/** Go without a prefix has a root of its own. */
const GO = new RegExp(`^(?:ид${FUTURE}|ш(?:ел|л[аои]))$`);

function baseOfRussian(word: string): string {
  const noun = NOUNS.get(word);
  if (noun !== undefined) return noun;
  if (GO.test(word)) return 'идти';
  if (/^прид(?:у|ешь|ет|ем|ете|ут)$/.test(word)) return 'прийти';
  if (!ANY.test(word)) return word;
  for (const { form, infinitive } of VERBS) {
    const [found, prefix = ''] = form.exec(word) ?? [];
    if (found !== undefined) return prefix + infinitive;
  }
  return word;
}

/**
 * The word a folded word is a form of, when no ending tells it; otherwise the word itself. Kazakh has no such forms.
 */
export function baseForm(word: string, language: Language): string {
  if (language === 'en') return baseOfEnglish(word);
  return language === 'ru' ? baseOfRussian(word) : word;
}

/** Consonants at the end of a Russian stem that stand for each other: `отпущ` and `отпуст`, `оплач` and `оплат`. */
const ALTERNATE: readonly (readonly [string, readonly string[]])[] = [
  ['жд', ['д']],
  ['ж', ['д', 'г', 'з']],
  ['щ', ['ст', 'т', 'ск']],
  ['ч', ['т', 'к']],
  ['ш', ['с', 'х']],
  ['бл', ['б']],
  ['пл', ['п']],
  ['вл', ['в']],
  ['мл', ['м']],
];

/** The stems a Russian stem may be another form of. */
export function alternatesOf(stem: string): readonly string[] {
  return ALTERNATE.flatMap(([end, others]) =>
    stem.endsWith(end) ? others.map((other) => stem.slice(0, -end.length) + other) : [],
  );
}
