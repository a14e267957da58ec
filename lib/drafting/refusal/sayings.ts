import type { Localized } from '../../base/index.ts';

/** Longest ruling read, in characters: some 150 pages. */
export const LONGEST_RULING = 400_000;

export const TOO_LONG: Localized = {
  kk: `Қаулы мәтіні тым ұзын: ең көбі ${LONGEST_RULING} таңба. Тек уәждеу бөлігін жіберіңіз.`,
  ru: `Текст постановления слишком длинный: не больше ${LONGEST_RULING} знаков. Отправьте только мотивировочную часть.`,
  en: `The ruling is too long: at most ${LONGEST_RULING} characters. Send only its reasons.`,
};
export const EMPTY: Localized = {
  kk: 'Қаулының мәтіні жоқ: уәждеу бөлігін қойыңыз.',
  ru: 'Нет текста постановления: вставьте его мотивировочную часть.',
  en: 'There is no ruling: paste its reasons.',
};

export const CANNOT_JUDGE: readonly Localized[] = [
  {
    kk: 'Сот сүйенген деректердің (жазалар, залал, мерзім) дұрыс-бұрыстығы: оны іс материалдары көрсетеді.',
    ru: 'Верны ли факты, на которые сослался суд (взыскания, ущерб, срок): это видно из материалов.',
    en: 'Whether the facts the court relied on (penalties, damage, term) are true: the file shows that.',
  },
  {
    kk: 'Қолданыстағы, алып тасталмаған және мерзімі өтпеген жазалардың салмағы: оны сот бағалайды.',
    ru: 'Вес действующих, не снятых и не погашенных взысканий: его оценивает суд.',
    en: 'The weight of penalties that are active, neither lifted nor expired: the court weighs them.',
  },
  {
    kk: 'Ашық айтылмаған уәждер және басқа сөзбен берілген себептер: қаулыны толық оқыңыз.',
    ru: 'Невысказанные мотивы и доводы, изложенные иными словами: прочтите постановление целиком.',
    en: 'Motives left unsaid and reasons put in other words: read the whole ruling.',
  },
];

export const NO_KNOWN_GROUND: Localized = {
  kk: 'Қаулыда бас тартылған, бірақ бағдарлама онда заң танитын негізді де, өзіне белгілі себепті де таппады: уәждерін өзіңіз оқыңыз.',
  ru: 'В ходатайстве отказано, но программа не нашла в постановлении ни основания, которое признаёт закон, ни известного ей мотива: прочтите его доводы сами.',
  en: 'The ruling refuses, but the program found in it neither a ground the law admits nor a reason it knows: read its reasons yourself.',
};

/** Why the words of a ruling alone do not tell whether it refuses for a circumstance. */
export const DEPENDS: Readonly<Record<'beside' | 'told' | 'weak', Localized>> = {
  beside: {
    kk: 'Қаулыда заң танитын негіз де бар, ал бұл мән-жайдың бас тарту себебі екені сөздерінен анық емес. Сот оған сүйенген болса, заң мұны танымайды; тек атап өткен болса, қате жоқ.',
    ru: 'В постановлении есть и основание, которое признаёт закон, а служит ли это обстоятельство причиной отказа, из слов не ясно. Если суд на него опирался, закон этого не допускает; если лишь упомянул, ошибки нет.',
    en: 'The ruling also has a ground the law admits, and its words do not show whether this circumstance is a reason for refusal. If the court relied on it, the law does not admit it; if it was only mentioned, there is no error.',
  },
  weak: {
    kk: 'Сот өз уәждерінде осы мән-жайды атайды, бірақ оны бас тарту себебі ете ме, сөздерінен анық емес. Сөйлемді оқып, өзіңіз шешіңіз.',
    ru: 'Суд называет это обстоятельство в своих доводах, но делает ли его причиной отказа, из слов не ясно. Прочтите предложение и решите сами.',
    en: 'The court names this circumstance in its reasons, but its words do not show whether it refuses for it. Read the sentence and decide.',
  },
  told: {
    kk: 'Сот бұл мән-жайды істің жайын баяндағанда ғана атаған. Бас тарту соған сүйенсе, заң мұны танымайды.',
    ru: 'Суд назвал это обстоятельство лишь при изложении дела. Если отказ опирается на него, закон этого не допускает.',
    en: 'The court names this circumstance only when telling the case. If the refusal rests on it, the law does not admit it.',
  },
};
