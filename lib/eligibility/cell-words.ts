/**
 * What a clerk writes in a cell beside the labels of the form: everyday words of three languages by fact and value.
 * Only words that say one thing stand here; what could mean two (`да` to "is the damage repaid?", a disability
 * without its group, `пенсионер`) is refused with the values that may be written.
 */
export const CELL_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sentence_type: {
    imprisonment:
      'бас бостандығынан айырылған, лишение, л/с, лишен свободы, лишение свободы на определенный срок, imprisoned, prison, custodial sentence',
    restriction_of_liberty:
      'шектеу, бостандығын шектеу, ограничение, огр. свободы, restriction, restricted liberty',
    life_imprisonment:
      'өмір бойына, өмір бойы, өмір бойына айыру, пожизненно, пожизненное, пожизненное лишение, плс, life, life sentence',
    correctional_work: 'түзеу жұмысы, исправработы, исправительные, correctional labour',
    community_work: 'қоғамдық жұмыс, қоғамдық жұмысқа тарту, общественные, community service',
    arrest: 'қамақ, қамау',
    fine: 'айыппұл салу, денежный штраф',
  },
  category: {
    minor:
      'онша ауыр емес қылмыс, ауырлығы онша емес, небольшая, небольшая тяжесть, преступление небольшой тяжести, minor crime',
    medium:
      'орташа, орташа ауыр, орта ауыр, ауырлығы орташа қылмыс, средняя, средний, средняя тяжесть, преступление средней тяжести, moderate, medium crime',
    grave: 'ауыр қылмыс, тяжкая, тяжкий, тяжелое, тяжкое преступление, grave crime',
    especially_grave:
      'аса ауыр қылмыс, ерекше ауыр, особо тяжкая, особо тяжкий, особо тяжелое, особо тяжкое преступление, especially grave crime, particularly grave',
  },
  against: {
    none: 'жоқ, нет, no, none',
    life: 'өмір, өмірге, өміріне, өмірге қарсы, жизнь, жизни, против жизни, life, against life',
    health:
      'денсаулық, денсаулыққа, денсаулығына, денсаулыққа қарсы, здоровье, здоровью, против здоровья, health, against health',
  },
  special_crime: {
    corruption:
      'жемқорлық, сыбайлас жемқорлық, коррупция, коррупционное преступление, corruption crime, corruption offence',
    terrorism_or_extremism:
      'терроризм, экстремизм, террористік, экстремистік, террористическое, экстремистское, terrorism, extremism, terrorist, extremist',
    torture: 'азаптау қылмысы, пытка, torture crime',
  },
  damage: {
    repaid:
      'өтелген, өтелді, толық өтелген, толығымен өтелді, толығымен өтелген, толық, залал өтелді, залал толық өтелді, возмещен, возмещен в полном объеме, полностью возмещен, возместил, возместил полностью, полностью, ущерб возмещен, возмещено, возмещено полностью, погашен, погашен полностью, выплачен, выплачен полностью, repaid, paid, fully paid, paid in full, repaid in full',
    no_claim:
      'талап жоқ, талап қойылмады, талап-арыз жоқ, азаматтық талап жоқ, иска нет, исков нет, иск не заявлен, требований нет, гражданский иск не заявлен, no claim, no claims',
    partial:
      'ішінара, ішінара өтелген, жартылай, жартылай өтелді, жартылай өтелген, бір бөлігі өтелді, возмещен в части, частично, частично возмещен, возмещено частично, погашен частично, partial, partly, partially, partially repaid',
    unpaid:
      'өтелмеген, мүлде өтелмеген, залал өтелмеді, не возместил, не погашен, не выплачен, ущерб не возмещен, не возмещено, unpaid, not paid',
  },
  vulnerable: {
    none: 'санатқа жатпайды, жатпайды, не относится, не входит, мүгедек 3 топ, инвалид 3 гр, 3 топтағы мүгедек, ііі топтағы мүгедек, iii топтағы мүгедек, инвалид 3 группы, инвалид iii группы',
    pregnant: 'жүкті, беременная, беременна, беременность, pregnant, pregnant woman',
    woman_58: 'әйел 58+, женщина 58+, woman 58+',
    man_63: 'еркек 63+, ер адам 63+, мужчина 63+, man 63+',
    disability_1_2:
      '1 топтағы мүгедек, 2 топтағы мүгедек, мүгедек 1 топ, мүгедек 2 топ, мүгедек і топ, мүгедек іі топ, мүгедек i топ, мүгедек ii топ, инвалид 1 гр, инвалид 2 гр, инвалид i гр, инвалид ii гр, і топтағы мүгедек, іі топтағы мүгедек, i топтағы мүгедек, ii топтағы мүгедек, мүгедектігі 1 топ, мүгедектігі 2 топ, 1 топ мүгедегі, 2 топ мүгедегі, инвалид 1 группы, инвалид 2 группы, инвалид i группы, инвалид ii группы, инвалидность 1 группы, инвалидность 2 группы, инвалидность i группы, инвалидность ii группы, disabled group 1, disabled group 2, disability group i, disability group ii',
    raising_disabled_child:
      'мүгедек бала тәрбиелеуде, мүгедек баласы бар, воспитывает ребенка-инвалида, воспитывает ребенка инвалида, raises a disabled child',
  },
  sex: {
    female: 'ж, жен, женщина, әйел адам, қыз, f, woman',
    male: 'м, муж, мужчина, ер, ер адам, ер кісі, m, man',
  },
  agreement: {
    cooperation: 'ынтымақтастық туралы келісім, ынтымақтастық, сотрудничество, соглашение о сотрудничестве',
    plea: 'кінәні мойындау туралы келісім, кінәні мойындау, признание вины, соглашение о признании вины, сделка о признании вины, plea agreement, plea bargain',
  },
  prior_parole_revoked: {
    none: 'жойылмаған, босатылмаған, не отменялось, не освобождался, не освобождалась, not revoked',
  },
  term_changed_by: {
    none: 'өзгермеді, өзгермеген, не менялся, не изменялся, not changed',
    pardon: 'кешірім, кешірім жасалды, помилован, помилована',
    amnesty: 'рақымшылық жасалды, амнистирован, по амнистии',
  },
  illness: {
    none: 'сау, ауруы жоқ, здоров, здорова, болезни нет, healthy',
    mental_disorder: 'психикалық ауру, психическая болезнь, психическое заболевание, mental illness',
    grave_illness:
      'ауыр ауру, ауыр сырқат, тяжелая болезнь, тяжелое заболевание, иное тяжелое заболевание, grave illness, serious illness',
  },
};

export const YES_WORDS =
  'true, yes, y, иә, ия, да, 1, +, бар, болған, болды, есть, имеется, имеются, имелось, имелись, было, были, present';
export const NO_WORDS =
  'false, no, n, none, never, жоқ, болған жоқ, болмаған, болмады, нет, нету, не было, не имеется, не имел, не имела, не имелось, отсутствует, отсутствуют, 0';
/** The other half of `+`: no in a column of yes and no, but nothing where one of several things is named. */
export const DASHES = '-, –, —';
export const UNKNOWN_WORDS =
  'unknown, not known, no data, белгісіз, белгілі емес, мәлімет жоқ, дерек жоқ, неизвестно, не известно, неизвестен, нет данных, нет сведений, н/д, ?';

/** The words of one line of the lists above. */
export const wordsOf = (line: string): string[] => line.split(', ');
