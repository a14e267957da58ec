import type { Finding, Localized } from '../base/index.ts';

/** Ordered as they are shown: what the calculator cannot do, what cannot be true, what should be looked at. */
export const VALIDATION_CLASSES = ['UNSUPPORTED', 'INVALID', 'WARNING'] as const;
export type ValidationClass = (typeof VALIDATION_CLASSES)[number];

interface Code {
  readonly code: string;
  readonly class: ValidationClass;
  readonly text: Localized;
}

const code = (name: string, kk: string, ru: string, en: string): Code => ({
  code: name,
  class: name.split('_')[0] as ValidationClass,
  text: { kk, ru, en },
});

/** Every validation code in the order in which findings are listed. */
export const VALIDATION_CODES: readonly Code[] = [
  code(
    'UNSUPPORTED_EDITION',
    'Бұл күнгі редакция белгісіз: ең жақыны алынды, жауапты сол кездегі заңмен салыстырыңыз.',
    'На эту дату редакция неизвестна: взята ближайшая, сверьте ответ с законом того времени.',
    'No edition is known for this day: the nearest was taken; compare the answer with the law of that time.',
  ),
  code(
    'UNSUPPORTED_FRACTION_OF_DAY',
    'Жыл, ай және күн бүтін санмен көрсетіледі: бөлшек сан енгізілген, бүтін сан жазыңыз.',
    'Годы, месяцы и дни указываются целыми числами: введена дробь, укажите целое число.',
    'Years, months and days are given in whole numbers: a fraction was entered; give a whole number.',
  ),
  code(
    'UNSUPPORTED_YEAR',
    'Күннің жылы 1900 бен 2200 аралығында болуы керек: жылды тексеріңіз.',
    'Год даты должен быть от 1900 до 2200: проверьте год.',
    'The year of a date must lie between 1900 and 2200: check the year.',
  ),
  code(
    'INVALID_DATE',
    'Мұндай күн жоқ: ЖЖЖЖ-АА-КК түрінде нақты күнді жазыңыз.',
    'Такой даты нет: укажите существующую дату в виде ГГГГ-ММ-ДД.',
    'There is no such date: give a real one as YYYY-MM-DD.',
  ),
  code(
    'INVALID_VALUE',
    'Мән бұл өріске сай емес: ұсынылған мәндердің бірін таңдаңыз.',
    'Значение не подходит полю: выберите одно из предложенных.',
    'The value does not fit the field: choose one of those offered.',
  ),
  code(
    'INVALID_NUMBER',
    'Мұнда бүтін сан керек: оны цифрмен жазыңыз.',
    'Здесь нужно целое число: напишите его цифрами.',
    'A whole number is needed here: write it in digits.',
  ),
  code(
    'INVALID_FACTS',
    'Іс деректері оқылмады: олар өріс атаулары мен мәндерінен тұруы керек.',
    'Данные дела не читаются: они должны состоять из названий полей и значений.',
    'The facts cannot be read: they must be names of fields with values.',
  ),
  code(
    'INVALID_MISSING',
    'Бұл өріс бос: онсыз күн есептелмейді, оны толтырыңыз.',
    'Поле пусто: без него дату не рассчитать, заполните его.',
    'The field is empty: no date can be worked out without it; fill it in.',
  ),
  code(
    'INVALID_REPEATED',
    'Мұндай белгі кестенің жоғарғы жолында бар: әр іске өз белгісін беріңіз.',
    'Такое обозначение уже есть в строке выше: дайте каждому делу своё.',
    'A row above has this identifier already: give each case one of its own.',
  ),
  code(
    'INVALID_TERM_FORM',
    'Мерзім оқылмады: жыл, ай және күн санын жазыңыз, мысалы, 5 жыл 6 ай.',
    'Срок не читается: укажите число лет, месяцев и дней, например, 5 лет 6 месяцев.',
    'The term cannot be read: give the number of years, months and days, for example 5 years 6 months.',
  ),
  code(
    'INVALID_TERM',
    'Мерзім теріс немесе нөл бола алмайды және отыз жылдан аспауы керек: мерзімді тексеріңіз.',
    'Срок не может быть отрицательным, нулевым или больше тридцати лет: проверьте срок.',
    'A term cannot be negative, zero or longer than thirty years: check the term.',
  ),
  code(
    'INVALID_DAYS',
    'Күн саны теріс бола алмайды және 12 000-нан аспауы керек: санды тексеріңіз.',
    'Число дней не может быть отрицательным или больше 12 000: проверьте число.',
    'A number of days cannot be negative or above 12,000: check the number.',
  ),
  code(
    'INVALID_LIFE_WITH_TERM',
    'Өмір бойына бас бостандығынан айыруда мерзім болмайды: мерзімді алып тастаңыз немесе жаза түрін өзгертіңіз.',
    'У пожизненного лишения свободы нет срока: уберите срок или измените вид наказания.',
    'Life imprisonment has no term: remove the term or change the kind of sentence.',
  ),
  code(
    'INVALID_LIFE_CATEGORY',
    'Өмір бойына бас бостандығынан айыру тек аса ауыр қылмыс үшін тағайындалады: санатты тексеріңіз.',
    'Пожизненное лишение свободы назначается только за особо тяжкое преступление: проверьте категорию.',
    'Life imprisonment is imposed only for an especially grave crime: check the category.',
  ),
  code(
    'INVALID_LIFE_PERSON',
    'Бұл адамға өмір бойына бас бостандығынан айыру тағайындалмайды (әйел, он сегізге толмаған адам немесе алпыс үшке толған ер адам): деректерді тексеріңіз.',
    'Такому лицу пожизненное лишение свободы не назначается (женщина, лицо младше восемнадцати или мужчина от шестидесяти трёх лет): проверьте данные.',
    'Life imprisonment is not imposed on this person (a woman, a person under eighteen, or a man of sixty-three or older): check the facts.',
  ),
  code(
    'INVALID_FUTURE_START',
    'Мерзім есептеу күнінен кейін басталады: басталу күнін тексеріңіз.',
    'Начало срока позже дня расчёта: проверьте дату начала.',
    'The term begins after the day asked about: check the start date.',
  ),
  code(
    'INVALID_ORDER',
    'Оқиғалар реті мүмкін емес (мысалы, қаулы мерзімнің басталуынан бұрын немесе туған күн есептеу күнінен кейін): осы күнді тексеріңіз.',
    'Невозможный порядок событий (например, постановление раньше начала срока или рождение позже дня расчёта): проверьте эту дату.',
    'The order of events is impossible (for example, a ruling before the start of the term, or a birth after the day asked about): check this date.',
  ),
  code(
    'INVALID_SERVED',
    'Өтелген күндер бүкіл мерзімнен көп немесе теріс: санды тексеріңіз.',
    'Отбытых дней больше, чем весь срок, либо число отрицательно: проверьте число.',
    'The days served exceed the whole term or are negative: check the number.',
  ),
  code(
    'INVALID_AGE',
    'Бұл туған күн бойынша адам 110 жастан асқан: туған күнді тексеріңіз.',
    'Судя по этой дате рождения, человеку больше 110 лет: проверьте дату рождения.',
    'By this date of birth the person is more than 110 years old: check the date of birth.',
  ),
  code(
    'INVALID_JUVENILE_AGE',
    'Қылмыс күніндегі жас «кәмелетке толмаған» дерегіне қайшы (14-17 жас болуы керек): туған күнді немесе белгіні түзетіңіз.',
    'Возраст на день преступления противоречит отметке о несовершеннолетии (должно быть 14-17 лет): исправьте дату рождения или отметку.',
    'The age on the day of the crime contradicts the juvenile mark (14 to 17 is needed): correct the date of birth or the mark.',
  ),
  code(
    'INVALID_STATUS_SEX',
    'Мәртебе жынысқа қайшы (мысалы, жүкті ер адам): біреуін түзетіңіз.',
    'Статус противоречит полу (например, беременный мужчина): исправьте одно из двух.',
    'The status contradicts the sex (for example, a pregnant man): correct one of them.',
  ),
  code(
    'INVALID_STATUS_AGE',
    'Туған күні немесе «он сегізге толмаған» белгісі бойынша адам есептеу күні бұл жасқа толмайды: санатты «жоқ» деп белгілеңіз немесе деректі түзетіңіз.',
    'Судя по дате рождения или отметке о несовершеннолетии, на день расчёта этот возраст ещё не достигнут: выберите «нет» или исправьте данные.',
    'By the date of birth or the juvenile mark the age is not reached on the day asked about: choose "none" or correct the facts.',
  ),
  code(
    'INVALID_VICTIM_AGE',
    'Кәмелетке толмағанға қарсы қылмыс көрсетілген, ал жәбірленуші он сегізге толған: жасын немесе қылмыс түрін түзетіңіз.',
    'Указано преступление против несовершеннолетнего, а потерпевшему восемнадцать или больше: исправьте возраст или вид преступления.',
    'A crime against a minor is stated, but the victim is eighteen or older: correct the age or the kind of crime.',
  ),
  code(
    'INVALID_EXPULSION',
    'Шығарып жіберу тек шетелдікке немесе азаматтығы жоқ адамға тағайындалады: екі жауаптың бірін түзетіңіз.',
    'Выдворение назначают только иностранцу или лицу без гражданства: исправьте один из двух ответов.',
    'Expulsion is ordered only for a foreigner or a stateless person: correct one of the two answers.',
  ),
  code(
    'INVALID_SENTENCE',
    'Бұл жауап көрсетілген жаза түріне сай келмейді: жаза түрін немесе осы жауапты түзетіңіз.',
    'Этот ответ не подходит к указанному виду наказания: исправьте вид наказания или этот ответ.',
    'This answer does not fit the kind of sentence given: correct the kind of sentence or this answer.',
  ),
  code(
    'INVALID_CATEGORY',
    'Санат барлық қылмыстың ең ауырына сай келуі керек: санатты немесе қылмыстар тізімін түзетіңіз.',
    'Категория должна совпадать с самым тяжким из перечисленных преступлений: исправьте категорию или перечень.',
    'The category must be that of the gravest crime listed: correct the category or the list.',
  ),
  code(
    'INVALID_BASE',
    'Мерзім негізі босатудың жойылуына сай емес: бұзушылық үшін жойылса, қалдық мерзімді жазып, «өтелмеген қалдық» деп белгілеңіз; жойылмаса, қалдықты таңдамаңыз.',
    'База срока не подходит к отмене освобождения: при отмене за нарушение укажите остаток срока и выберите «остаток»; без отмены остаток не выбирайте.',
    'The base does not fit the revocation: after a revocation for breach enter the remainder and choose it as the base; without one do not choose the remainder.',
  ),
  code(
    'INVALID_AGREEMENT',
    'Кінәні мойындау немесе активтерді қайтару келісімі аса ауыр қылмыс бойынша жасалмайды: келісім түрін немесе санатты тексеріңіз.',
    'Соглашение о признании вины или возврате активов по особо тяжкому преступлению невозможно: проверьте вид соглашения или категорию.',
    'A plea or asset agreement is impossible for an especially grave crime: check the agreement or the category.',
  ),
  code(
    'WARNING_TERM_OVER',
    'Есептеу күні мерзім аяқталып қойған: күнді тексеріңіз.',
    'На день расчёта срок уже истёк: проверьте дату.',
    'On the day asked about the term is over: check the day.',
  ),
  code(
    'WARNING_STATUS_AGE',
    'Есептеу күні бала он төртке толып қойған: мәртебені тексеріңіз.',
    'На день расчёта ребёнку уже исполнилось четырнадцать: проверьте статус.',
    'On the day asked about the child is fourteen already: check the status.',
  ),
  code(
    'WARNING_TERM_LIMIT',
    'Бұл санаттағы бір қылмыс үшін мұндай ұзақ мерзім тағайындалмайды: мерзімді, санатты тексеріңіз немесе барлық қылмысты көрсетіңіз.',
    'За одно преступление такой категории столь долгий срок не назначается: проверьте срок и категорию или перечислите все преступления.',
    'For one crime of this category there is no such long term: check the term and the category, or list all crimes.',
  ),
  code(
    'WARNING_JUVENILE_TERM',
    'Он сегізге дейінгі қылмыс үшін бас бостандығынан айыру әдетте он жылдан (кейде он екіден) аспайды, ал онша ауыр емес қылмыс үшін тағайындалмайды: үкімді тексеріңіз.',
    'За преступление до восемнадцати лет лишение свободы обычно не превышает десяти лет (иногда двенадцати), а за преступление небольшой тяжести не назначается: проверьте приговор.',
    'For a crime under eighteen imprisonment is usually at most ten years (sometimes twelve) and is not imposed for a minor crime: check the sentence.',
  ),
  code(
    'WARNING_AMOUNT',
    'Түзеу жұмыстары мерзіммен емес, АЕК мөлшерімен тағайындалады: үлес мөлшерден есептеледі, сондықтан күн берілмейді; қанша ұсталғанын анықтамадан қараңыз.',
    'Исправительные работы назначаются не на срок, а в размере МРП: доля считается от размера, поэтому дата не даётся; сколько удержано, смотрите по справке.',
    'Correctional work is not a term but a sum in MCI: the fraction is of the sum, so no date is given; see from the certificate how much was withheld.',
  ),
  code(
    'WARNING_CREDIT',
    'Күзетпен ұсталған күндер көрсетілген: олар басталу күнінде ескерілген деп алынды; мекеменің анықтамасымен салыстырыңыз.',
    'Указаны дни под стражей: принято, что они учтены в дате начала; сверьте со справкой учреждения.',
    'Custody is stated: it was taken as contained in the start date; compare with the certificate of the institution.',
  ),
  code(
    'WARNING_NEW_CRIME_DATE',
    'Жаңа қылмыстың күні көрсетілмеген: егер ол 2025 жылғы 16 қыркүйекке дейін жасалса, тыйым даулы.',
    'Не указана дата нового преступления: если оно совершено до 16.09.2025, запрет спорен.',
    'The date of the new crime is not stated: if it is before 16 September 2025 the ban is open to doubt.',
  ),
  code(
    'WARNING_STEPS',
    'Қадамдардың реті мүмкін емес (мысалы, қаулы өтінішхат сотқа түскенге дейін жарияланған): әр мерзім өз күнінен есептелді, күндерді тексеріңіз.',
    'Порядок шагов невозможен (например, постановление раньше поступления ходатайства в суд): каждый срок отсчитан от своей даты, проверьте даты.',
    'The steps stand in an impossible order (for example, a ruling before the court received the petition): each clock runs from its own date; check the dates.',
  ),
  code(
    'WARNING_VIOLATIONS',
    'Қолданыстағы бұзушылық бар, бірақ «ешқашан болмаған» деп көрсетілген: қолданыстағысы ескерілді, екіншісін түзетіңіз.',
    'Указано действующее нарушение и одновременно «никогда не было»: учтено действующее, исправьте второе.',
    'A violation in force is stated together with "never any": the one in force was taken; correct the other.',
  ),
  code(
    'WARNING_AGREEMENT',
    'Келісім жоқ деп көрсетілген, бірақ оның талаптары орындалған деп белгіленген: келісім есепке алынбады, түрін көрсетіңіз немесе белгіні алып тастаңыз.',
    'Указано, что соглашения нет, но отмечено, что оно выполнено: соглашение не учтено, укажите его вид или снимите отметку.',
    'No agreement is stated, yet it is marked as fulfilled: it was not counted; state its kind or remove the mark.',
  ),
  code(
    'WARNING_DAMAGE',
    'Залал ішінара өтелген: ортақ өндіріп алу мен бөліп төлеуді сот бағалайды.',
    'Ущерб возмещён частично: солидарное взыскание и рассрочку оценивает суд.',
    'The damage is partly repaid: joint recovery and instalments are for the court to weigh.',
  ),
  code(
    'WARNING_UNKNOWN_FIELD',
    'Белгісіз өріс ескерілмеді: атауын тексеріңіз.',
    'Неизвестное поле не учтено: проверьте название.',
    'An unknown field was left aside: check its name.',
  ),
  code(
    'WARNING_OLD_FORM',
    'Дерек ескі түрде берілген және күні жоқ: 2025 жылғы реформаға дейінгі редакция қолданылды.',
    'Данные в прежней форме и без даты: применена редакция до реформы 2025 года.',
    'The facts are in the older form and carry no day: the edition before the reform of 2025 was used.',
  ),
];

const ORDER = new Map(VALIDATION_CODES.map((one, index) => [one.code, index]));

/** A finding of one validation code at one field. */
export function finding(name: string, place: string, ground: readonly string[] = []): Finding {
  const known = VALIDATION_CODES.find((one) => one.code === name);
  if (known === undefined) throw new Error(`no validation code ${name}: the finding would have no text`);
  return {
    rule_id: `eligibility/${name.toLowerCase().replaceAll('_', '-')}`,
    severity: known.class === 'WARNING' || name === 'UNSUPPORTED_EDITION' ? 'warning' : 'error',
    message: known.text,
    place,
    ...(ground.length === 0 ? {} : { ground }),
  };
}

/** Findings in the order of {@link VALIDATION_CODES}. */
export function ordered(findings: readonly Finding[]): Finding[] {
  const rank = (one: Finding): number =>
    ORDER.get(one.rule_id.replace('eligibility/', '').replaceAll('-', '_').toUpperCase()) ?? 999;
  return [...findings].sort((left, right) => rank(left) - rank(right));
}
