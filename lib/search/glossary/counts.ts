/** Numbers in words and in digits, amounts, order, times and places: kk | ru | en, synonyms after commas. */
export const COUNTS = `
екі, екеуі | два, две, двое, оба | two, both, couple
үш, үшеу | три, трое | three
төрт | четыре | four
бес | пять | five
алты | шесть | six
жеті | семь | seven
сегіз | восемь | eight
тоғыз | девять | nine
он | десять | ten
он бір | одиннадцать | eleven
он екі | двенадцать | twelve
он бес | пятнадцать | fifteen
он сегіз | восемнадцать | eighteen
жиырма | двадцать | twenty
отыз | тридцать | thirty
қырық | сорок | forty
елу | пятьдесят | fifty
алпыс | шестьдесят | sixty
жетпіс | семьдесят | seventy
сексен | восемьдесят | eighty
жүз | сто, сотня | hundred
мың, мыңдаған | тысяча, тысячи | thousand, thousands
миллион, млн | миллион, млн | million
миллиард, млрд | миллиард | billion
3 | три, трое, третий | three, third
4 | четыре, четверо, четвёртый | four, fourth
5 | пять, пятый | five, fifth
6 | шесть, шестой | six, sixth
7 | семь, седьмой | seven, seventh
8 | восемь, восьмой | eight, eighth
9 | девять, девятый | nine, ninth
10 | десять, десятый | ten, tenth
11 | одиннадцать | eleven
12 | двенадцать | twelve
13 | тринадцать | thirteen
14 | четырнадцать | fourteen
15 | пятнадцать | fifteen
16 | шестнадцать | sixteen
17 | семнадцать | seventeen
18 | восемнадцать | eighteen
19 | девятнадцать | nineteen
20 | двадцать | twenty
25 | двадцать пять | twenty five
30 | тридцать | thirty
40 | сорок | forty
50 | пятьдесят | fifty
60 | шестьдесят | sixty
70 | семьдесят | seventy
80 | восемьдесят | eighty
90 | девяносто | ninety
100 | сто, сотня | hundred
500 | пятьсот | five hundred
он үш | тринадцать | thirteen
он төрт | четырнадцать | fourteen
он алты | шестнадцать | sixteen
он жеті | семнадцать | seventeen
он тоғыз | девятнадцать | nineteen
тоқсан | девяносто | ninety
бес жүз | пятьсот | five hundred
екінші, екіншіден | второй, во-вторых | second, secondly
үшінші, үшіншіден | третий, в-третьих | third, thirdly
төртінші | четвёртый | fourth
бесінші | пятый | fifth
алтыншы | шестой | sixth
жетінші | седьмой | seventh
онжылдық, он жыл | десятилетие, десять лет | decade, ten years
ғасыр | век, столетие | century
сан, саны, мөлшер, көлем | количество, объём, размер, численность, сумма | amount, quantity, volume, size, number, how much, how many, figure
сома, ақша сомасы, теңге | сумма, тенге, деньги | sum, amount, tenge, money
пайыз, пайызы | процент, процентов, доля | percent, per cent, percentage, proportion, share
үлес, бөлігі | часть, доля, удельный вес | part, share, portion, fraction
жалпы саны, барлығы, жиыны | всего, общее число, итого, в целом | total, altogether, in all, overall
орта есеппен, орташа | средний, в среднем | average, on average, mean
шақты, шамамен, жуық, таяу | около, примерно, приблизительно | about, approximately, nearly, almost, around, roughly
астам, артық, көбірек | более, свыше, больше | more than, over, above
көп, көптеген, мол | много, многие, множество | many, a lot, lots, numerous, much
көпшілігі, басым бөлігі, негізінен | большинство, в основном, преимущественно | most, mostly, majority, mainly, largely
аз, азырақ, сирек | мало, меньше, редко, немногие | few, little, less, rare, rarely, seldom
кем, төмен, төменгі | меньше, ниже, нижний, минимум, низкий | less, lower, below, under, least, minimum, low
кемінде, минимум, ең аз | не менее, как минимум, по меньшей мере | at least, minimum, no less
жоғары, биік | высокий, выше, верхний | high, higher, above, upper, top
ең жоғары, максималды | максимальный, наибольший, самый высокий | maximum, highest, most, biggest, greatest
ең төменгі | минимальный, наименьший, самый низкий | minimum, lowest, least, smallest
рекордтық | рекордный | record
есе, еселеп | раз, кратно, во сколько раз | times, fold, double, twice
екі есе | вдвое, в два раза, удвоить | twice, double, doubled
рет | раз, очередь | time, times, once
кейбір, бірқатар, бірнеше | некоторые, ряд, несколько | some, several, a number, certain, few
барлық, бүкіл, бәрі | все, весь, целиком | all, every, whole, entire, everyone
әр, әрбір, әркім | каждый, любой | each, every, everyone, any
жалғыз, бірден-бір | единственный, только, лишь | only, sole, single, alone
жеткілікті | достаточно, достаточный, хватает | enough, sufficient, adequate
теңгерім, арақатынас | баланс, соотношение, равновесие | balance, ratio, equilibrium
айырма, алшақтық | разница, разрыв | gap, difference, discrepancy
индекс, рейтинг, орын | индекс, рейтинг, место | index, ranking, ranked, rank, place, rating
коэффициент | коэффициент, показатель на | rate, coefficient, ratio, per
жүз мың адамға шаққанда, шаққанда | на сто тысяч, на душу | per hundred thousand, per capita, incarceration rate, prison population rate
түрмедегілер саны, түрме халқы, сотталғандар саны | число заключённых, тюремное население, количество осуждённых | prison population, number of prisoners, inmates, headcount
балл, ұпай | балл, очки | points, score, mark
жыл, жылы, жылғы | год, лет, году | year, years
қазіргі, бүгінгі, қазір | сегодня, сейчас, нынешний, теперь, текущий | today, now, present, current, currently, nowadays
өткен, былтыр | прошлый, прошедший | past, last, previous
келесі, келер | следующий, будущий | next, following, coming
жақында, таяуда | недавно, скоро, вскоре | recently, recent, soon, lately
бұрын, бұрынғы, ертеде | раньше, прежде, прежний, когда-то | before, formerly, used to, once, earlier, former
ерте, ертерек | рано, раньше, ранний | early, earlier, sooner
кеш, кешірек | поздно, позже | late, later
алдын ала, алдын, бұрын | заранее, предварительно, заблаговременно | in advance, beforehand, prior, advance
бірден, дереу, шұғыл, жедел | сразу, немедленно, срочно, незамедлительно | immediately, at once, urgent, urgently, promptly, quickly, straight away
тез, жылдам | быстро, скорый | fast, quick, quickly, rapid, rapidly
біртіндеп, кезең-кезеңмен, кезеңділік | постепенно, поэтапно | gradually, step by step, stages, phased, gradual
кезең, саты, сатылы, деңгейлі | этап, ступень, стадия, ступенчатый | stage, step, phase, tier, level
үнемі, тұрақты, әрдайым, әрқашан | постоянно, всегда, регулярно | always, constantly, regularly, permanent, continuous
кейде, кей жағдайда | иногда, порой | sometimes, occasionally
жиі, жиілік | часто, частый, частота | often, frequently, frequent, common
ешқашан, мүлдем | никогда, вовсе, совсем | never, at all
уақытша | временно, временный | temporary, temporarily, interim
ұзақ, ұзақ мерзім | долго, длительный, долгий | long, lengthy, long-term, prolonged
қысқа, қысқа мерзім | короткий, краткий, недолгий | short, brief, short-term
мерзімсіз, белгісіз мерзім | бессрочный, неопределённый срок | indefinite, indeterminate, unlimited
мерзімді, кезеңдік | срочный, периодический | fixed-term, periodic, determinate
ай сайын, жыл сайын, күн сайын, күнделікті | ежемесячно, ежегодно, ежедневно, каждый | monthly, annual, yearly, daily, every day
қаңтар | январь | January
ақпан | февраль | February
наурыз | март | March
сәуір | апрель | April
мамыр | май | May
маусым | июнь, сезон | June, season
шілде | июль | July
тамыз | август | August
қыркүйек | сентябрь | September
қазан | октябрь | October
қараша | ноябрь | November
желтоқсан | декабрь | December
таң, кеш, түн, түнгі | утро, вечер, ночь, ночной | morning, evening, night
минут | минута | minute
қыс, жаз | зима, лето, зимний | winter, summer
жасында, жастағы, жасқа толған, жасар | лет, возраст, исполнилось, достиг возраста | aged, years old, turned, reached the age, of age
жастан асқан, қарт адам, алпыстан асқан | старше, старик, престарелый, пожилые, за шестьдесят | over, older than, old man, elderly, aged, seniors
жас, жастар | молодой, молодёжь, юный | young, youth, young people
ауыл, ауылдық | село, деревня, сельский | village, rural
аудан, аудандық, ауданаралық | район, районный | district, area
облыс, облыстық, өңір, өңірлік | область, областной, регион, региональный | region, regional, oblast, province
шет, шекара, аумақ | граница, территория, край | border, territory, edge
солтүстік | северный, север | north, northern
оңтүстік | южный, юг | south, southern
шығыс | восточный, восток | east, eastern
батыс | западный, запад | west, western
орталық, орталықтандыру | центр, центральный | centre, center, central
іргелес, көршілес, көрші | соседний, сосед, рядом | neighbouring, neighbour, neighboring, adjacent, next door
алыс, қашық, шалғай | далеко, дальний, удалённый | far, distant, remote, away
жақын, таяу | близкий, рядом, близко, недалеко | near, close, nearby
ішкі, ішінде | внутренний, внутри, внутри | internal, inside, inner, within, domestic
сыртқы, сырт, сыртында | внешний, снаружи, вне, на воле | external, outside, outer
жер, жер учаскесі | место, земля, участок | place, land, site, spot
мекенжай, мекен | адрес, место | address, location
Түркістан | Туркестан | Turkistan, Turkestan
Жамбыл, Тараз | Жамбыл, Тараз | Zhambyl, Jambyl, Taraz
Қызылорда | Кызылорда | Kyzylorda
Қостанай | Костанай | Kostanay
Атырау | Атырау | Atyrau
Маңғыстау, Ақтау | Мангистау, Актау | Mangystau, Aktau
Павлодар | Павлодар | Pavlodar
Абай облысы, Семей | Абайская область, Семей | Abai region, Semey
Жетісу, Талдықорған | Жетысу, Талдыкорган | Zhetysu, Taldykorgan
Ұлытау, Жезқазған | Улытау, Жезказган | Ulytau, Zhezkazgan
Шымкент | Шымкент | Shymkent
Қапшағай, Қонаев | Капчагай, Конаев | Kapshagay, Konaev
Қарағанды | Караганда, Карлаг | Karaganda, Karlag
Орталық Азия | Центральная Азия, Средняя Азия | Central Asia
Еуропа Одағы, ЕО, Еуропалық Одақ | Европейский союз, Евросоюз, ЕС | European Union, EU
ТМД, посткеңестік | СНГ, постсоветский | CIS, post-Soviet, former Soviet
КСРО, Кеңес Одағы, кеңестік | СССР, советский, Союз | USSR, Soviet, Soviet Union
Скандинавия, скандинавиялық | Скандинавия, скандинавский | Scandinavia, Scandinavian, Nordic
Азия, азиялық | Азия, азиатский | Asia, Asian
Африка | Африка | Africa
Батыс Еуропа, батыс елдері | Западная Европа, западные страны, Запад | Western Europe, Western countries, West
Таяу Шығыс, араб | Ближний Восток, арабский | Middle East, Arab
ислам, шариғат, мұсылмандық | ислам, шариат, исламский, мусульманский | Islam, sharia, Islamic, Muslim
Мысыр, Египет | Египет | Egypt
Марокко | Марокко | Morocco
Иордания | Иордания | Jordan
Пәкістан | Пакистан | Pakistan
Индонезия | Индонезия | Indonesia
Малайзия | Малайзия | Malaysia
Ирландия | Ирландия | Ireland, Irish
Шотландия | Шотландия | Scotland, Scottish
Уэльс | Уэльс | Wales
Калифорния | Калифорния | California
Техас | Техас | Texas
Нью-Йорк | Нью-Йорк | New York
Оңтүстік Корея | Южная Корея | South Korea, Korean
Грузия | Грузия | Georgia, Georgian
Эстония | Эстония | Estonia
Литва | Литва | Lithuania
Латвия | Латвия | Latvia
Чехия | Чехия | Czech Republic, Czechia
Венгрия | Венгрия | Hungary
Румыния | Румыния | Romania
Португалия | Португалия | Portugal
Греция | Греция | Greece
Қырғызстан, Қырғыз | Киргизия, Кыргызстан, киргизский | Kyrgyzstan, Kyrgyz
Түрікменстан | Туркмения, Туркменистан | Turkmenistan
Израиль | Израиль | Israel
Бразилия | Бразилия | Brazil
Нидерланд, голланд | голландский, нидерландский | Netherlands, Dutch, Holland
`;
