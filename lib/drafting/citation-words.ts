import type { Localized } from '../base/index.ts';
import type { Status } from '../corpus/index.ts';

/** Names of instruments as they stand in a citation: Kazakh and Russian in the genitive. */
export const INSTRUMENTS: Readonly<Record<string, Localized>> = {
  'kz/constitution': {
    kk: 'Қазақстан Республикасы Конституциясының',
    ru: 'Конституции Республики Казахстан',
    en: 'of the Constitution of the Republic of Kazakhstan',
  },
  'kz/criminal-code': {
    kk: 'Қазақстан Республикасы Қылмыстық кодексінің',
    ru: 'Уголовного кодекса Республики Казахстан',
    en: 'of the Criminal Code of the Republic of Kazakhstan',
  },
  'kz/criminal-procedure-code': {
    kk: 'Қазақстан Республикасы Қылмыстық-процестік кодексінің',
    ru: 'Уголовно-процессуального кодекса Республики Казахстан',
    en: 'of the Criminal Procedure Code of the Republic of Kazakhstan',
  },
  'kz/penal-enforcement-code': {
    kk: 'Қазақстан Республикасы Қылмыстық-атқару кодексінің',
    ru: 'Уголовно-исполнительного кодекса Республики Казахстан',
    en: 'of the Penal Enforcement Code of the Republic of Kazakhstan',
  },
  'kz/probation-law': {
    kk: 'Қазақстан Республикасының «Пробация туралы» Заңының',
    ru: 'Закона Республики Казахстан «О пробации»',
    en: 'of the Law of the Republic of Kazakhstan on Probation',
  },
  'kz/sc-resolution-2015-6': {
    kk: 'Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 2 қазандағы № 6 нормативтік қаулысының',
    ru: 'нормативного постановления Верховного Суда Республики Казахстан от 2 октября 2015 года № 6',
    en: 'of Normative Resolution No. 6 of the Supreme Court of the Republic of Kazakhstan of 2 October 2015',
  },
  'un/iccpr': {
    kk: 'Азаматтық және саяси құқықтар туралы халықаралық пактінің',
    ru: 'Международного пакта о гражданских и политических правах',
    en: 'of the International Covenant on Civil and Political Rights',
  },
  'un/cat': {
    kk: 'Азаптауға қарсы конвенцияның',
    ru: 'Конвенции против пыток',
    en: 'of the Convention against Torture',
  },
  'un/crc': {
    kk: 'Бала құқықтары туралы конвенцияның',
    ru: 'Конвенции о правах ребёнка',
    en: 'of the Convention on the Rights of the Child',
  },
  'un/udhr': {
    kk: 'Адам құқықтарының жалпыға бірдей декларациясының',
    ru: 'Всеобщей декларации прав человека',
    en: 'of the Universal Declaration of Human Rights',
  },
  'un/opcat': {
    kk: 'Азаптауға қарсы конвенцияға Факультативтік хаттаманың',
    ru: 'Факультативного протокола к Конвенции против пыток',
    en: 'of the Optional Protocol to the Convention against Torture',
  },
  'un/cedaw': {
    kk: 'Әйелдерге қатысты кемсітушіліктің барлық нысандарын жою туралы конвенцияның',
    ru: 'Конвенции о ликвидации всех форм дискриминации в отношении женщин',
    en: 'of the Convention on the Elimination of All Forms of Discrimination against Women',
  },
  'un/body-of-principles': {
    kk: 'Ұсталған немесе қамауға алынған адамдарды қорғауға арналған БҰҰ қағидаттар жинағының',
    ru: 'Свода принципов ООН о защите задержанных и заключённых',
    en: 'of the UN Body of Principles for the Protection of All Persons under Detention',
  },
  'un/basic-principles': {
    kk: 'БҰҰ-ның Тұтқындармен қарым-қатынастың негізгі қағидаттарының',
    ru: 'Основных принципов ООН обращения с заключёнными',
    en: 'of the UN Basic Principles for the Treatment of Prisoners',
  },
  'un/hrc-gc-21': {
    kk: 'БҰҰ Адам құқықтары жөніндегі комитетінің № 21 жалпы тәртіптегі ескертуінің',
    ru: 'Замечания общего порядка № 21 Комитета ООН по правам человека',
    en: 'of General Comment No. 21 of the UN Human Rights Committee',
  },
  'un/hrc-gc-35': {
    kk: 'БҰҰ Адам құқықтары жөніндегі комитетінің № 35 жалпы тәртіптегі ескертуінің',
    ru: 'Замечания общего порядка № 35 Комитета ООН по правам человека',
    en: 'of General Comment No. 35 of the UN Human Rights Committee',
  },
  'coe/echr': {
    kk: 'Адам құқықтарын және негізгі бостандықтарды қорғау туралы Еуропалық конвенцияның',
    ru: 'Европейской конвенции о защите прав человека и основных свобод',
    en: 'of the European Convention on Human Rights',
  },
  'coe/epr': {
    kk: 'Еуропалық пенитенциарлық ережелердің',
    ru: 'Европейских пенитенциарных правил',
    en: 'of the European Prison Rules',
  },
  'un/crpd': {
    kk: 'Мүгедектігі бар адамдардың құқықтары туралы конвенцияның',
    ru: 'Конвенции о правах лиц с инвалидностью',
    en: 'of the Convention on the Rights of Persons with Disabilities',
  },
  'un/mandela-rules': {
    kk: 'БҰҰ-ның Мандела ережелерінің',
    ru: 'Правил Нельсона Манделы (ООН)',
    en: 'of the UN Nelson Mandela Rules',
  },
  'un/tokyo-rules': {
    kk: 'БҰҰ-ның Токио ережелерінің',
    ru: 'Токийских правил ООН',
    en: 'of the UN Tokyo Rules',
  },
  'un/bangkok-rules': {
    kk: 'БҰҰ-ның Бангкок ережелерінің',
    ru: 'Бангкокских правил ООН',
    en: 'of the UN Bangkok Rules',
  },
  'un/beijing-rules': {
    kk: 'БҰҰ-ның Пекин ережелерінің',
    ru: 'Пекинских правил ООН',
    en: 'of the UN Beijing Rules',
  },
  'un/havana-rules': {
    kk: 'БҰҰ-ның Гавана ережелерінің',
    ru: 'Гаванских правил ООН',
    en: 'of the UN Havana Rules',
  },
};

/** Short names used after the first mention. */
export const SHORT_NAMES: Readonly<Record<string, Localized>> = {
  'kz/criminal-code': { kk: 'ҚК', ru: 'УК', en: 'CC' },
  'kz/criminal-procedure-code': { kk: 'ҚПК', ru: 'УПК', en: 'CPC' },
  'kz/penal-enforcement-code': { kk: 'ҚАК', ru: 'УИК', en: 'PEC' },
};
export const HEREAFTER: Localized = { kk: 'бұдан әрі – ', ru: 'далее – ', en: 'hereafter ' };

/** How a source of this status is introduced in a paper. */
export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  binding: {
    kk: 'Қазақстан үшін міндетті халықаралық шарт',
    ru: 'международный договор, обязательный для Казахстана',
    en: 'a treaty binding on Kazakhstan',
  },
  'soft-law': {
    kk: 'ұсынымдық сипаттағы халықаралық стандарт',
    ru: 'международный стандарт рекомендательного характера',
    en: 'an international standard of a recommendatory nature (soft law)',
  },
  'not-binding': {
    kk: 'Қазақстан үшін міндетті емес, салыстыру үшін келтіріледі',
    ru: 'для Казахстана не обязателен, приводится для сравнения',
    en: 'not binding on Kazakhstan, given for comparison',
  },
  'in-force': {
    kk: 'қолданыстағы ұлттық құқық',
    ru: 'действующее национальное право',
    en: 'national law in force',
  },
  ceased: { kk: 'күші жойылған акт', ru: 'утративший силу акт', en: 'an act no longer in force' },
  proposal: {
    kk: 'ұсыныс, қолданыстағы құқық емес',
    ru: 'предложение, не действующее право',
    en: 'a proposal, not law in force',
  },
  secondary: { kk: 'қосалқы дереккөз', ru: 'вторичный источник', en: 'a secondary source' },
};
