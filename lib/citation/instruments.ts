import type { Language, Localized } from '../base/index.ts';

/** How the provisions of an instrument are called. */
export type Unit = 'article' | 'rule' | 'paragraph' | 'principle' | 'point';

/** What an instrument is called, and how its provisions are numbered. */
export interface InstrumentNames {
  readonly address: string;
  readonly unit: Unit;
  /** True when provisions carry dotted numbers (`8.2`), so that "rule 8, paragraph 2" is `8.2`. */
  readonly dotted: boolean;
  /** The name as it stands in a formatted citation: genitive in Kazakh and Russian, plain in English. */
  readonly cited: Localized;
  /** Names in running text, in the nominative; any case is recognised. */
  readonly names: Localized<readonly string[]>;
  /** Abbreviations of all languages. */
  readonly abbreviations: readonly string[];
}

/**
 * address | unit | cited kk | cited ru | cited en | names kk ; … | names ru ; … | names en ; … | abbreviations
 * `dotted` after the unit marks dotted numbering. The names are facts of the field, collected by hand.
 */
const TABLE = `
un/udhr|article|Адам құқықтарының жалпыға бірдей декларациясының|Всеобщей декларации прав человека|Universal Declaration of Human Rights|Адам құқықтарының жалпыға бірдей декларациясы;Адам құқықтарының жалпыға ортақ декларациясы|Всеобщая декларация прав человека;Всеобщая декларация|Universal Declaration of Human Rights;Universal Declaration|АҚЖД ВДПЧ UDHR
un/iccpr|article|Азаматтық және саяси құқықтар туралы халықаралық пактінің|Международного пакта о гражданских и политических правах|International Covenant on Civil and Political Rights|Азаматтық және саяси құқықтар туралы халықаралық пакт;Азаматтық және саяси құқықтар туралы пакт|Международный пакт о гражданских и политических правах;Пакт о гражданских и политических правах|International Covenant on Civil and Political Rights;Covenant on Civil and Political Rights|АСҚХП АСҚП МПГПП ICCPR
un/cat|article|Азаптауға қарсы конвенцияның|Конвенции против пыток|Convention against Torture|Азаптауға қарсы конвенция;Азаптауларға қарсы конвенция;Азаптауға қарсы БҰҰ конвенциясы|Конвенция против пыток;Конвенция ООН против пыток|Convention against Torture;Torture Convention|КПП АҚК UNCAT CAT
un/opcat|article|Азаптауға қарсы конвенцияға факультативтік хаттаманың|Факультативного протокола к Конвенции против пыток|Optional Protocol to the Convention against Torture|Азаптауға қарсы конвенцияға факультативтік хаттама;Азаптауға қарсы конвенцияның факультативтік хаттамасы;Факультативтік хаттама|Факультативный протокол к Конвенции против пыток;Факультативный протокол|Optional Protocol to the Convention against Torture|ФПКПП ОПКПП OPCAT
un/crc|article|Бала құқықтары туралы конвенцияның|Конвенции о правах ребёнка|Convention on the Rights of the Child|Бала құқықтары туралы конвенция;Баланың құқықтары туралы конвенция;Балалар құқықтары туралы конвенция|Конвенция о правах ребенка|Convention on the Rights of the Child;Children's Convention|БҚК КПР CRC UNCRC
un/crpd|article|Мүгедектігі бар адамдардың құқықтары туралы конвенцияның|Конвенции о правах инвалидов|Convention on the Rights of Persons with Disabilities|Мүгедектігі бар адамдардың құқықтары туралы конвенция;Мүгедектердің құқықтары туралы конвенция;Мүгедектер құқықтары туралы конвенция|Конвенция о правах инвалидов|Convention on the Rights of Persons with Disabilities;Disability Convention|КПИ CRPD UNCRPD
un/cedaw|article|Әйелдерге қатысты кемсітушіліктің барлық нысандарын жою туралы конвенцияның|Конвенции о ликвидации всех форм дискриминации в отношении женщин|Convention on the Elimination of All Forms of Discrimination against Women|Әйелдерге қатысты кемсітушіліктің барлық нысандарын жою туралы конвенция;Әйелдерге қатысты кемсітудің барлық түрлерін жою туралы конвенция|Конвенция о ликвидации всех форм дискриминации в отношении женщин|Convention on the Elimination of All Forms of Discrimination against Women;Women's Convention|ӘҚКК КЛДЖ CEDAW
un/mandela-rules|rule|Мандела ережелерінің|Правил Нельсона Манделы|Nelson Mandela Rules|Нельсон Мандела ережелері;Мандела ережелері;Мандела ережесі;Тұтқындармен қарым-қатынас жасаудың минималды стандартты ережелері;Тұтқындармен жұмыс істеудің ең төменгі стандартты қағидалары;Мандела қағидалары;Мандела|Правила Нельсона Манделы;Правила Манделы;Минимальные стандартные правила обращения с заключенными;Правила Мандэлы;Мандела|Nelson Mandela Rules;Mandela Rules;Mandela;Standard Minimum Rules for the Treatment of Prisoners;Standard Minimum Rules|МСП SMR NMR
un/tokyo-rules|rule dotted|Токио ережелерінің|Токийских правил|Tokyo Rules|Токио ережелері;Токио ережесі;Токио қағидалары;Түрмеге қамаумен байланысты емес шараларға қатысты минималды стандартты ережелер|Токийские правила;Минимальные стандартные правила в отношении мер не связанных с тюремным заключением|Tokyo Rules;Standard Minimum Rules for Non-custodial Measures|
un/bangkok-rules|rule|Бангкок ережелерінің|Бангкокских правил|Bangkok Rules|Бангкок ережелері;Бангкок ережесі;Бангкоктік ережелер;Бангкок қағидалары|Бангкокские правила|Bangkok Rules|
un/beijing-rules|rule dotted|Пекин ережелерінің|Пекинских правил|Beijing Rules|Пекин ережелері;Пекин ережесі;Бейжің ережелері;Пекин қағидалары|Пекинские правила|Beijing Rules|
un/havana-rules|rule|Гавана ережелерінің|Гаванских правил|Havana Rules|Гавана ережелері;Гавана ережесі;Гавана қағидалары|Гаванские правила|Havana Rules|
un/riyadh-guidelines|paragraph|Эр-Рияд басшылық қағидаттарының|Эр-Риядских руководящих принципов|Riyadh Guidelines|Эр-Рияд басшылық қағидаттары;Эр-Рияд қағидаттары;Эр-Рияд ұстанымдары;Рияд қағидаттары|Эр-Риядские руководящие принципы;Эр-Риядские принципы;Риядские руководящие принципы;Риядские принципы|Riyadh Guidelines|
un/body-of-principles|principle|Қағидаттар жинағының|Свода принципов|Body of Principles|Қағидаттар жинағы;Принциптер жиынтығы;Қағидаттар жиынтығы;Принциптер жинағы|Свод принципов|Body of Principles|
un/basic-principles|principle|Тұтқындармен қарым-қатынастың негізгі қағидаттарының|Основных принципов обращения с заключёнными|Basic Principles for the Treatment of Prisoners|Тұтқындармен қарым-қатынастың негізгі қағидаттары;Тұтқындармен қарым-қатынастың негізгі принциптері|Основные принципы обращения с заключенными|Basic Principles for the Treatment of Prisoners;Basic Principles|
un/hrc-gc-21|paragraph|№ 21 жалпы тәртіптегі ескертудің|Замечания общего порядка № 21|General Comment No. 21|№ 21 жалпы тәртіптегі ескерту;21 жалпы тәртіптегі ескерту;№ 21 жалпы ескерту;№ 21 ескерту|Замечание общего порядка № 21;ЗОП № 21;Общий комментарий № 21|General Comment No. 21;General Comment 21|GC21
un/hrc-gc-35|paragraph|№ 35 жалпы тәртіптегі ескертудің|Замечания общего порядка № 35|General Comment No. 35|№ 35 жалпы тәртіптегі ескерту;35 жалпы тәртіптегі ескерту;№ 35 жалпы ескерту;№ 35 ескерту|Замечание общего порядка № 35;ЗОП № 35;Общий комментарий № 35|General Comment No. 35;General Comment 35|GC35
coe/echr|article|Адам құқықтары жөніндегі Еуропалық конвенцияның|Европейской конвенции по правам человека|European Convention on Human Rights|Адам құқықтары жөніндегі Еуропалық конвенция;Адам құқықтары туралы Еуропалық конвенция;Адам құқықтары мен негізгі бостандықтарын қорғау туралы конвенция;Еуропалық конвенция|Европейская конвенция по правам человека;Европейская конвенция о защите прав человека и основных свобод;Конвенция о защите прав человека и основных свобод;Европейская конвенция|European Convention on Human Rights;Convention for the Protection of Human Rights and Fundamental Freedoms;European Convention|АҚЕК ЕКПЧ ECHR
coe/epr|rule dotted|Еуропалық пенитенциарлық ережелердің|Европейских пенитенциарных правил|European Prison Rules|Еуропалық пенитенциарлық ережелер;Еуропалық түрме ережелері;Еуропалық пенитенциарлық қағидалар|Европейские пенитенциарные правила;Европейские тюремные правила|European Prison Rules|ЕПП ЕТП ЕПЕ EPR EPP Rec(2006)2
coe/rec-2003-22|paragraph|Rec(2003)22 ұсынымының|Рекомендации Rec(2003)22|Recommendation Rec(2003)22|Шартты түрде мерзімінен бұрын босату туралы ұсыным|Рекомендация об условно-досрочном освобождении|Recommendation on conditional release|Rec(2003)22 R(2003)22
coe/rec-2003-23|paragraph|Rec(2003)23 ұсынымының|Рекомендации Rec(2003)23|Recommendation Rec(2003)23||||Rec(2003)23 R(2003)23
coe/rec-99-22|paragraph|Rec(99)22 ұсынымының|Рекомендации Rec(99)22|Recommendation Rec(99)22||||Rec(99)22 R(99)22
coe/rec-2010-1|paragraph|CM/Rec(2010)1 ұсынымының|Рекомендации CM/Rec(2010)1|Recommendation CM/Rec(2010)1|Еуропа Кеңесінің пробация ережелері;Еуропалық пробация ережелері|Европейские правила пробации;Правила Совета Европы о пробации|European Probation Rules;Council of Europe Probation Rules|Rec(2010)1 R(2010)1
coe/rec-2017-3|paragraph|CM/Rec(2017)3 ұсынымының|Рекомендации CM/Rec(2017)3|Recommendation CM/Rec(2017)3||||Rec(2017)3
coe/rec-92-16|paragraph|R(92)16 ұсынымының|Рекомендации R(92)16|Recommendation R(92)16|Қоғамдық санкциялар мен шаралар туралы Еуропалық ережелер|Европейские правила по общественным санкциям и мерам|European Rules on Community Sanctions and Measures|R(92)16 Rec(92)16
coe/res-76-2|paragraph|(76)2 қарарының|Резолюции (76)2|Resolution (76)2||||Res(76)2
coe/ets-51|article|ETS 51 конвенциясының|Конвенции ETS 51|Convention ETS 51|Шартты түрде сотталған немесе шартты түрде босатылған құқық бұзушыларды қадағалау туралы Еуропалық конвенция|Европейская конвенция о надзоре за условно осужденными или условно освобожденными правонарушителями|European Convention on the Supervision of Conditionally Sentenced or Conditionally Released Offenders|ETS51
kz/constitution-1995|article|1995 жылғы Конституцияның|Конституции 1995 года|1995 Constitution|1995 жылғы Конституция;ҚР 1995 жылғы Конституциясы;Қазақстан Республикасының 1995 жылғы Конституциясы;ескі Конституция;бұрынғы Конституция|Конституция 1995 года;Конституция РК 1995 года;Конституция Республики Казахстан 1995 года;Конституция 1995;Конституция РК 1995;старая Конституция;прежняя Конституция|1995 Constitution;Constitution of 1995;Constitution 1995;Constitution of Kazakhstan of 1995;former Constitution;old Constitution|
kz/constitution|article|Қазақстан Республикасы Конституциясының|Конституции Республики Казахстан|Constitution of the Republic of Kazakhstan|Қазақстан Республикасының Конституциясы;ҚР Конституциясы;Конституция;Ата Заң;Жаңа Конституция|Конституция Республики Казахстан;Конституция РК;Конституция|Constitution of the Republic of Kazakhstan;Constitution of Kazakhstan;Constitution|
kz/criminal-procedure-code|article|Қазақстан Республикасы Қылмыстық-процестік кодексінің|Уголовно-процессуального кодекса Республики Казахстан|Criminal Procedure Code of the Republic of Kazakhstan|Қылмыстық-процестік кодекс;Қылмыстық процестік кодекс;Қылмыстық іс жүргізу кодексі|Уголовно-процессуальный кодекс|Criminal Procedure Code;Code of Criminal Procedure|ҚПК ҚІЖК УПК CPC
kz/penal-enforcement-code|article|Қазақстан Республикасы Қылмыстық-атқару кодексінің|Уголовно-исполнительного кодекса Республики Казахстан|Penal Enforcement Code of the Republic of Kazakhstan|Қылмыстық-атқару кодексі;Қылмыстық атқару кодексі|Уголовно-исполнительный кодекс|Penal Enforcement Code;Penal Execution Code;Penal Executive Code;Criminal Executive Code;Criminal Enforcement Code|ҚАК УИК PEC
kz/criminal-code|article|Қазақстан Республикасы Қылмыстық кодексінің|Уголовного кодекса Республики Казахстан|Criminal Code of the Republic of Kazakhstan|Қылмыстық кодекс;Қылмыстық кодексі|Уголовный кодекс|Criminal Code;Penal Code|ҚК УК CC
kz/probation-law|article|«Пробация туралы» Заңның|Закона «О пробации»|Probation Law|Пробация туралы заң;Пробация заңы;Пробация туралы Қазақстан Республикасының Заңы|Закон о пробации;Закон РК о пробации;Закон Республики Казахстан о пробации|Probation Law;Law on Probation;Probation Act|
kz/legal-acts-law|article|«Құқықтық актілер туралы» Заңның|Закона «О правовых актах»|Law on Legal Acts|Құқықтық актілер туралы заң|Закон о правовых актах;Закон РК о правовых актах|Law on Legal Acts;Legal Acts Law|
kz/sc-resolution-2015-6|point|Жоғарғы Соттың № 6 нормативтік қаулысының|нормативного постановления Верховного Суда № 6|Supreme Court Normative Resolution No. 6|Жоғарғы Соттың № 6 нормативтік қаулысы;Жоғарғы Соттың № 6 қаулысы;№ 6 нормативтік қаулы;ЖСНҚ № 6;№ 6 ЖСНҚ;ЖС № 6 НҚ;ЖС НҚ № 6;№ 6 НҚ|нормативное постановление Верховного Суда № 6;постановление Верховного Суда № 6;нормативное постановление № 6;НП ВС № 6;НПВС № 6;нормативное постановление ВС № 6;постановление ВС № 6;НП № 6|Supreme Court Normative Resolution No. 6;Normative Resolution No. 6;Normative Resolution 6|НП6 НҚ6 NP6
kz/interior-order-508|point|Ішкі істер министрінің № 508 бұйрығының|приказа Министра внутренних дел № 508|Interior Minister's Order No. 508|Ішкі істер министрінің № 508 бұйрығы;ІІМ № 508 бұйрығы;№ 508 бұйрық;бұйрық № 508|приказ Министра внутренних дел № 508;приказ МВД № 508;приказ № 508|Interior Minister's Order No. 508;Order No. 508|
`;

const split = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const UNITS: readonly Unit[] = ['article', 'rule', 'paragraph', 'principle', 'point'];

function read(line: string): InstrumentNames {
  const [address = '', unit = '', kk = '', ru = '', en = '', namesKk, namesRu, namesEn, short = ''] =
    line.split('|');
  return {
    address,
    unit: UNITS.find((known) => unit.startsWith(known)) ?? 'article',
    dotted: unit.endsWith('dotted'),
    cited: { kk, ru, en },
    names: { kk: split(namesKk), ru: split(namesRu), en: split(namesEn) },
    abbreviations: short.split(/\s+/).filter((word) => word !== ''),
  };
}

/** Every instrument an address can name. */
export const INSTRUMENTS: readonly InstrumentNames[] = TABLE.trim().split('\n').map(read);

const BY_ADDRESS: ReadonlyMap<string, InstrumentNames> = new Map(
  INSTRUMENTS.map((one) => [one.address, one]),
);

export function instrumentNames(address: string): InstrumentNames | undefined {
  return BY_ADDRESS.get(address);
}

/** The name used in a formatted citation; the address itself for an instrument without names. */
export function citedName(address: string, language: Language): string {
  return BY_ADDRESS.get(address)?.cited[language] ?? address;
}
