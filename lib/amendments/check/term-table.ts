import type { Localized } from '../../base/index.ts';

/**
 * Terms that drafts write in several forms for one thing. Each form is a pattern over folded text; the first is
 * the one the codes use. New pairs are added here.
 */
export const TERMS: readonly {
  readonly concept: Localized;
  readonly forms: readonly (readonly [string, RegExp])[];
}[] = [
  {
    concept: { kk: 'тәртіпті бұзудың түрі', ru: 'вид нарушения режима', en: 'kind of breach of the regime' },
    forms: [
      ['қаскөйлікпен бұзу', /қаскөйлікпен\s+бұз/u],
      ['қасақана бұзу', /қасақана\s+(?:\p{L}+\s+)?бұз/u],
    ],
  },
  {
    concept: { kk: 'өтелетін зиян', ru: 'возмещаемый вред', en: 'the harm to be made good' },
    forms: [
      ['залалды өтеу', /залал\p{L}*\s+(?:\p{L}+\s+){0,2}өте/u],
      ['зиянды өтеу', /зиян\p{L}*\s+(?:\p{L}+\s+){0,2}(?:өте|толтыр)/u],
    ],
  },
  {
    concept: {
      kk: 'медиация арқылы келісім',
      ru: 'соглашение в порядке медиации',
      en: 'agreement by mediation',
    },
    forms: [
      ['медиация келісімі', /медиация\s+кел/u],
      ['медиациялық келісім', /медиациялық\s+кел/u],
      ['медиациялық шарт', /медиациялық\s+шарт/u],
    ],
  },
  {
    concept: { kk: 'қабылданған міндет', ru: 'принятое обязательство', en: 'the obligation taken on' },
    forms: [
      ['міндеттеме', /міндеттеме/u],
      ['міндет', /міндет(?:ін|тері|терді|ті)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:өзіне|қабылда|орында|белгілен)/u],
    ],
  },
  {
    concept: {
      kk: 'пробация қызметінің құжаты',
      ru: 'документ службы пробации',
      en: 'the paper of the probation service',
    },
    forms: [
      ['ұсыну', /пробация\s+қызметінің\s+ұсынуы/u],
      ['ұсыныс', /пробация\s+қызметінің\s+ұсынысы/u],
    ],
  },
  {
    concept: { kk: 'кері қайтаруға бастамашы', ru: 'кто инициирует отмену', en: 'who asks for revocation' },
    forms: [
      ['пробация қызметінің ұсынуы', /пробация\s+қызметінің\s+ұсын/u],
      ['уәкілетті мемлекеттік органның ұсынуы', /уәкілетті\s+мемлекеттік\s+органның\s+ұсын/u],
    ],
  },
  {
    concept: { kk: 'соттың актісі', ru: 'акт суда', en: 'the act of the court' },
    forms: [
      ['қаулы', /қаулы\s+шығар/u],
      ['ұйғарым', /ұйғарым\s+шығар/u],
    ],
  },
  {
    concept: { kk: 'тұру аумағы', ru: 'территория проживания', en: 'the area of residence' },
    forms: [
      ['аймақ', /белгілеген\s+аймақ/u],
      ['өңір', /белгілеген\s+өңір/u],
    ],
  },
  {
    concept: {
      kk: 'жаза өтеу жүйесі',
      ru: 'система отбывания наказания',
      en: 'the system of serving a sentence',
    },
    forms: [
      ['прогрессивті жүйе', /прогрессивті\s+жүйе/u],
      ['үдемелі жүйе', /үдемелі\s+жүйе/u],
    ],
  },
  {
    concept: {
      kk: 'баласы бар әйелдің санаты (баланың жасы)',
      ru: 'категория женщин с детьми (возраст ребёнка)',
      en: "the category of women with children (the child's age)",
    },
    forms: [
      ['жас бала', /жас\s+бала/u],
      ['кәмелетке толмаған бала', /кәмелетке\s+толмаған\s+(?:\p{L}+\s+){0,2}бала/u],
      ['жасы цифрмен аталған бала', /\d+\s+жасқа\s+(?:дейінгі|толмаған)\s+(?:\p{L}+\s+)?бала/u],
    ],
  },
];
