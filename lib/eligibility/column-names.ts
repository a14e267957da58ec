import type { Language } from '../base/index.ts';

/**
 * Headings of a table in the words of an institution's list. The first of each line heads the empty table a clerk
 * fills in; all of them are understood, as are the names of facts and the questions of the form.
 */
export const COLUMN_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  id: {
    kk: 'Белгі, нөмір, №, шифр, код, іс нөмірі',
    ru: 'Обозначение, номер, шифр, номер дела, № дела, № п/п',
    en: 'Case, number, case number',
  },
  sentence_type: {
    kk: 'Жаза түрі, жазаның түрі, жаза',
    ru: 'Вид наказания, наказание',
    en: 'Sentence, kind of sentence, sentence type',
  },
  category: {
    kk: 'Қылмыс санаты, қылмыстың санаты, санаты',
    ru: 'Категория преступления, категория, тяжесть преступления',
    en: 'Category of the crime, category of crime, crime category',
  },
  against: {
    kk: 'Өмірге немесе денсаулыққа қолсұғушылық, неге қолсұғушылық',
    ru: 'Посягательство на жизнь или здоровье, посягательство',
    en: 'Attack on life or health, attack on',
  },
  start: {
    kk: 'Мерзімнің басталуы, мерзімнің басы, жаза мерзімінің басталуы, басталған күні',
    ru: 'Начало срока, начало срока наказания, дата начала срока, начало отбывания',
    en: 'Start of the term, start of term, term start',
  },
  term: {
    kk: 'Мерзім, жаза мерзімі, жазаның мерзімі, мерзімі',
    ru: 'Срок, срок наказания',
    en: 'Term, length of the term',
  },
  term_years: { kk: 'Мерзімі: жыл, жыл', ru: 'Срок: лет, лет, годы', en: 'Term: years, years' },
  term_months: { kk: 'Мерзімі: ай, ай', ru: 'Срок: месяцев, месяцев, месяцы', en: 'Term: months, months' },
  term_days: { kk: 'Мерзімі: күн, күн', ru: 'Срок: дней, дней, дни', en: 'Term: days, days' },
  damage: {
    kk: 'Залал, залалды өтеу, залалдың өтелуі, шығын',
    ru: 'Ущерб, возмещение ущерба, ущерб возмещен',
    en: 'Damage, repayment of damage',
  },
  crime_date: {
    kk: 'Қылмыс күні, қылмыс жасалған күн',
    ru: 'Дата преступления, дата совершения преступления',
    en: 'Date of the crime, date of crime',
  },
  malicious_violations_active: {
    kk: 'Қолданыстағы қаскөйлікпен бұзушылық, қаскөйлікпен бұзушылық',
    ru: 'Действующие злостные нарушения, злостные нарушения',
    en: 'Malicious violations in force, malicious violations',
  },
  malicious_violations_ever: {
    kk: 'Бұрынғы қаскөйлікпен бұзушылық',
    ru: 'Прежние злостные нарушения, злостные нарушения раньше',
    en: 'Earlier malicious violations',
  },
  vulnerable: {
    kk: 'Ерекше санат, осал санат',
    ru: 'Особая категория, уязвимая категория',
    en: 'Special status',
  },
  birth_date: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth, birth date' },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  juvenile_at_crime: {
    kk: 'Қылмыс кезінде кәмелетке толмаған',
    ru: 'Несовершеннолетний на момент преступления',
    en: 'Under 18 at the crime',
  },
  special_crime: { kk: 'Қылмыстың түрі', ru: 'Вид преступления', en: 'Kind of crime' },
  custody_days: {
    kk: 'Күзетпен ұсталған күндер',
    ru: 'Дней под стражей, дни под стражей',
    en: 'Days in custody',
  },
  house_arrest_days: {
    kk: 'Үйқамақ күндері',
    ru: 'Дней под домашним арестом',
    en: 'Days under house arrest',
  },
  days_not_counted: { kk: 'Есептелмейтін күндер', ru: 'Дней не засчитывается', en: 'Days not counted' },
  foreign_or_stateless: { kk: 'Шетелдік', ru: 'Иностранец', en: 'Foreigner' },
  agreement: { kk: 'Процестік келісім', ru: 'Процессуальное соглашение', en: 'Procedural agreement' },
  as_of: { kk: 'Есептеу күні', ru: 'Дата расчета', en: 'Day of the calculation' },
  edition: { kk: 'Заң редакциясы, редакция', ru: 'Редакция закона, редакция', en: 'Edition of the law' },
};

/** Columns of the empty table: what every case needs and what decides most often. */
export const TEMPLATE_COLUMNS = [
  'id',
  'sentence_type',
  'category',
  'against',
  'start',
  'term_years',
  'term_months',
  'term_days',
  'damage',
  'crime_date',
  'malicious_violations_active',
  'malicious_violations_ever',
  'vulnerable',
  'birth_date',
  'sex',
] as const;
