/** What people say for what the texts call otherwise: kk | ru | en, synonyms after commas. */
export const EVERYDAY = `
екіқабат, аяғы ауыр, жүкті | беременная | pregnant, expecting
босану, туу, дүниеге келу | роды, рожать, родить | birth, give birth, labour
нәресте, сәби, бөбек | младенец, грудной ребёнок, малыш | infant, baby, newborn
туу туралы куәлік | свидетельство о рождении | birth certificate
ұлым, балам | сын, сынок, ребёнок | son, kid
бала, кәмелетке толмаған, жас қылмыскер | ребёнок, несовершеннолетний, подросток, малолетка, малолетний преступник, юный преступник | child, juvenile, minor, teenager, under 18s, young person, young offender
қызым | дочка, дочь, школьница | daughter, girl
күйеуім, жұбайым | муж | husband, spouse
әйелім | жена | wife, spouse
бауырым, інім, ағам, қарындасым, туысым | брат, сестра, родственник | brother, sister, relative
ата-ана, әке-шеше | папа, мама, родитель | dad, mum, mom, parent
отбасы, туыстары | семья, родные, близкие | family, relatives, next of kin
үлкен кісі, ересек | взрослый | adult, grown-up
бөлек, бөлек ұстау | отдельно, раздельно, раздельное содержание | separate, separately, apart
түрме, зона, абақты | тюрьма, зона, решётка, за решётку, за решёткой | prison, jail, behind bars
отыру, түрмеге қамау | сидеть, сесть, посадить | locked up, behind bars
камера, жеке камера | камера, хата | cell
жалғыз қамау, оқшаулау | карцер, одиночка, одиночное заключение, изолятор, ДИЗО, ШИЗО | solitary confinement, SHU, segregation, isolation, the hole
тәртіптік изолятор | дисциплинарный изолятор, ДИЗО, ШИЗО | disciplinary isolator, punishment cell
қараңғы камера | тёмный карцер, тёмная камера | dark cell
ұжымдық жазалау | коллективное наказание, наказание всего отряда | collective punishment
күзетші, бақылаушы, қызметкер | надзиратель, охранник, конвоир, контролёр, сотрудник | guard, warden, officer, staff, wardens
мекеме басшысы | начальник колонии, начальник, хозяин | director, prison director, warden, governor
ұрып-соғу, соққы, дене жарақаты | побои, избиение, избить, бить, травма | beating, beat up, injury, ill-treatment
қорлық көрсету, қинау | издевательство, пытать | abuse, ill-treat, torture
шешіндіру, жеке тінту | раздеться, раздеть, личный обыск, личный досмотр | strip search, undress, body search
келушілер, кездесуге келгендер | посетитель, свидание | visitor, visit
келушілерді тінту | обыск посетителей | search of visitors
хат, хат алмасу | письмо, переписка, читать письма | letter, correspondence, read letters
қорғаушымен жазысу, заңгермен кеңес | переписка с адвокатом, консультация с адвокатом, встреча с адвокатом | lawyer letters, legal adviser, confidential, consult
қоңырау шалу, телефон | звонок, позвонить, звонить, созвониться | call, phone
ауыстыру, көшіру | перевод, перевести, перевестись, переводить, этап, увезли | transfer, move, moved, sent to another
үйге жақын, тұрғылықты жеріне жақын | ближе к дому, рядом с домом | close to home, near home
алысқа айдау | далеко от дома | far from home
отбасына хабарлау, туыстарына хабарлау | сообщить семье, уведомить родственников, где он | notify family, inform the family, inform relatives
қайтыс болу, өлу | умереть, скончаться, смерть | die, death, died
өлімді тексеру, тергеу | расследование смерти, выяснить причину | investigation of death, inquiry
қонақ, консулдық, елшілік | посольство, консульство, консул | embassy, consulate, consular, diplomatic
шетелдік, шетел азаматы | иностранец, гражданин другой страны | foreigner, foreign national
дәрігер, емхана | врач, санчасть, медсанчасть | doctor, physician, clinic, infirmary
медициналық құжат, медициналық файл | медкарта, медицинская карта, история болезни | medical file, medical record
ауыр науқас, сырқат | тяжелобольной, тяжело болен | seriously ill, gravely ill
мерзімінен бұрын шығу, ерте шығу | выйти раньше, досрочно | early release, get out early, released early
шартты мерзім, шартты түрде соттау | условный срок, условное осуждение | suspended sentence, conditional sentence
өмірлік, өмір бойы | пожизненное, ПЖ, пожизненник | life without parole, LWOP, life sentence, lifer
шығуға дайындық, босатуға дайындау | подготовка к освобождению, подготовка к выходу | preparation for release, before release, pre-release
ұзақ мерзім | большой срок, длительный срок | long sentence, long-term
біртіндеп оралу | постепенное возвращение | gradual return, step by step
шартты бұзу | нарушил условия, нарушение условий | breach of conditions, breach, violate conditions
баламалы шара, түрмеге қамаумен байланысты емес | альтернатива тюрьме, без лишения свободы, не связанный с лишением свободы | non-custodial, alternative to imprisonment, alternative to prison, alternatives
қылмыстық қудалаудан бас тарту, істі қысқарту | вывод из системы правосудия, прекращение дела | diversion, divert
келісімі, ризашылығы | согласие, согласен | consent, agree
жақсы мінез-құлық, үлгілі тәртіп | хорошее поведение, примерное поведение | good behaviour, good conduct
бақылауды ерте тоқтату | досрочное прекращение надзора | early termination, ending early
әлеуметтік зерттеу, тергеу баяндамасы | социальное обследование, досудебный доклад | social inquiry report, pre-sentence report
жазалау, жаза шаралары тізімі | виды наказаний, перечень мер | list of sentences, range of sanctions, sentencing dispositions
көлік, тасымал, желдету | автозак, перевозка, вентиляция | transport, van, conveyance, ventilation
тамақ, ас | кормить, еда, питание | food, feed, meals
жылы киім, төсек | одежда, постель | clothes, bedding
аула, таза ауа, серуен | прогулка, свежий воздух, двор | fresh air, outdoor, exercise, yard
ақы, еңбекақы | платить за работу, зарплата | pay, wages, paid
дауыс беру, сайлау | голосовать, выборы, избирательное право | vote, voting, election
дін қызметкері, имам | священник, мулла, священнослужитель | priest, imam, chaplain
мүгедек арбасы, қолжетімділік | пандус, разумное приспособление, доступность | wheelchair, ramp, reasonable accommodation, access
жаңа келген, қабылдау | новичок, поступление, прибытие, при поступлении | new arrival, admission, arrival, newcomer
ақпарат алу, құқығын түсіндіру | разъяснить права, объяснить правила | informed of rights, told their rights, information
түсінетін тіл | понятный язык | language they understand
цензурасыз шағым | жалоба без цензуры | complaint without censorship, uncensored
тәуелсіз тексеру, инспекция | независимая проверка, инспекция | independent inspection, inspections, monitoring visit
шағым беру, шағымдану | пожаловаться, жаловаться, подать жалобу | complain, file a complaint
өтемақы алу | получить компенсацию, возместить | get compensation, redress
босатудан бас тарту себебі | причины отказа, мотивы отказа | reasons for refusal, reasons for refusing
іс материалдарымен танысу | ознакомиться с делом, доступ к материалам | access to the file, see the file
сотталғандықты жою, сотталғандықты алып тастау, соттылықты жою, соттылықты өтеу | снять судимость, погашение судимости, гасится судимость | expunge record, spent conviction, criminal record
сотқа дейін отырған уақыт, есепке жатқызу | зачёт времени в СИЗО, день за полтора | time in custody counted, credit for time served
СИЗО, тергеу изоляторы | СИЗО, следственный изолятор | remand prison, pre-trial detention centre
ұсталған, ұстап алу | задержали, забрали, задержанный | arrested, picked up, detained
жоғалып кету | пропасть, исчезнуть | disappear
қорғалу, адвокат тегін | бесплатный адвокат, юридическая помощь | free lawyer, legal aid
тіл табысу, аудармашы | переводчик | interpreter
кешірім | помилование, простить | pardon
өлім жазасы, ату | смертная казнь, расстрел | death penalty, execution
міндет, өкілеттік | обязанность, полномочие | duty, power, competence
уақыты, ұзақтығы, мерзімі, тәулік | длительность, срок, сколько длится, сутки | how long, duration, length, maximum days, time limit
ең көбі, ең ұзақ | максимум, не более, предел | maximum, longest, limit, at most
ең азы, кемінде | минимум, не менее | minimum, at least
тыйым салынған, жол берілмейді | запрещён, запрещены, нельзя | prohibited, forbidden, banned
соңғы амал, соңғы шара | крайняя мера | last resort, measure of last resort
ұстап қалу, шегеру, ұсталым | вычитать, вычесть, вычет, удержание, удерживать | deduct, deduction, withhold
ынтымақтасу, ынтымақтастық | сотрудничать, сотрудничество, помогать следствию | cooperate, cooperation
елден шығару, шығарып жіберу | выгнать из страны, выдворить, выдворение, депортация | expel, expulsion, deport
өзіне қол жұмсау, өзін-өзі өлтіру | самоубийство, суицид, покончить с собой | suicide, self-harm
`;
