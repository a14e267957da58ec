/** People, help, work, places and time: kk | ru | en, synonyms after commas. */
export const SOCIETY = `
адам, тұлға | человек, лицо, люди | person, people, human, man
азамат | гражданин | citizen
қоғам, қоғамдық | общество, общественный | society, public, community
қоғамдастық | сообщество | community
азаматтық қоғам | гражданское общество | civil society
мемлекет, мемлекеттік | государство, государственный | state, government
ел | страна | country
үкімет | правительство | government
президент | президент | president
парламент | парламент | parliament
министрлік, министр | министерство, министр | ministry, minister
әкімдік, әкім | акимат, аким | akimat, mayor, local executive
жергілікті атқарушы орган | местный исполнительный орган | local executive body
орган | орган | body, authority, agency
ұйым | организация, организовать | organisation, organization, organise, organize
үкіметтік емес ұйым, ҮЕҰ | неправительственная организация, НПО | NGO, non-governmental organisation
комиссия | комиссия | commission, board
комитет | комитет | committee
бөлім, департамент | отдел, департамент | department, division, unit
облыс, аймақ, өңір | область, регион | region, oblast, area
қала | город | city, town
Астана | Астана | Astana
Алматы | Алматы | Almaty
Шығыс Қазақстан | Восточный Казахстан, ВКО | East Kazakhstan
Өскемен | Усть-Каменогорск | Oskemen, Ust-Kamenogorsk
Қарағанды | Караганда | Karaganda
Ақмола | Акмола, Акмолинская | Akmola
Ақтөбе | Актобе, Актюбинская | Aktobe
Солтүстік Қазақстан | Северный Казахстан, СКО | North Kazakhstan
Қазақстан | Казахстан, РК | Kazakhstan
Ресей | Россия, российский | Russia, Russian
Беларусь | Беларусь, Белоруссия | Belarus
Қырғызстан | Кыргызстан, Киргизия | Kyrgyzstan
Өзбекстан | Узбекистан | Uzbekistan
Тәжікстан | Таджикистан | Tajikistan
Армения | Армения | Armenia
Әзербайжан | Азербайджан | Azerbaijan
Молдова | Молдова, Молдавия | Moldova
Украина | Украина | Ukraine
Германия | Германия, немецкий | Germany, German
Франция | Франция, французский | France, French
Нидерланды, Голландия | Нидерланды, Голландия | Netherlands, Dutch
Бельгия | Бельгия | Belgium
Финляндия | Финляндия, финский | Finland, Finnish
Норвегия | Норвегия, норвежский | Norway, Norwegian
Швеция | Швеция | Sweden
Дания | Дания | Denmark
Швейцария | Швейцария | Switzerland
Австрия | Австрия | Austria
Италия | Италия | Italy
Испания | Испания | Spain
Польша | Польша | Poland
Ұлыбритания, Англия | Великобритания, Англия | United Kingdom, UK, England, Britain, British
АҚШ, Америка | США, Америка, американский | USA, US, United States, America, American
Канада, канадалық | Канада, канадский | Canada, Canadian
Жапония | Япония, японский | Japan, Japanese
Корея | Корея, корейский | Korea, Korean
Қытай | Китай | China, Chinese
Үндістан | Индия | India
Түркия | Турция, турецкий | Turkey, Turkish
Сауд Арабиясы | Саудовская Аравия | Saudi Arabia
Біріккен Араб Әмірліктері, БАӘ | ОАЭ, Эмираты | UAE, Emirates
Иран | Иран | Iran
мұсылман | мусульманский, мусульмане | Muslim, Islamic
Австралия | Австралия | Australia
Жаңа Зеландия | Новая Зеландия | New Zealand
Болгария | Болгария | Bulgaria
шетел, шетелдік | зарубежный, за рубежом, заграница | foreign, abroad
отбасы | семья, семейный, родственник | family, relative
туыс, жақын | родственник, близкий | relative, kin
ата-ана | родитель | parent
әке, ер адам | отец, мужчина | father, man
жұбай, күйеу | муж, супруг | husband, spouse
әйелі, жұбайы | жена, супруга | wife
ұл | сын | son
қыз | дочь, девочка | daughter, girl
жалғыз тәрбиелеп отырған, жалғызбасты | в одиночку, одинокий, одна растит | single parent, alone
қамқорлық | опека, попечение | guardianship, care
баспана, тұрғын үй, тұрғылықты жер | жильё, жилище, место жительства | housing, residence, home, accommodation, address
тұрғын үй алаңы, алаң | площадь | space, area
жұмыс, еңбек | работа, труд, трудовой | work, labour, employment, job
жұмысқа орналасу, жұмыспен қамту | трудоустройство, занятость | employment, job placement
еңбекақы, жалақы | зарплата, оплата труда | wage, pay, salary, remuneration
қоғамдық жұмыс | общественные работы | community service, public works
кәсіп, мамандық | профессия, специальность, ремесло | profession, trade, occupation
кәсіпкерлік | предпринимательство, бизнес | entrepreneurship, business
білім, білім беру | образование, знание, обучение | education, knowledge
оқу, оқыту | учёба, обучение, тренинг | study, learning, training
мектеп | школа | school
кәсіптік оқыту, кәсіптік білім | профессиональное обучение, профобразование | vocational training
дәрігер, медицина | врач, медицинский, медицина | doctor, physician, medical
денсаулық | здоровье, здравоохранение | health
медициналық тексеру | медосмотр, медицинское освидетельствование | medical examination
емдеу, ем | лечение | treatment, cure
психолог, психологиялық | психолог, психологический | psychologist, psychological
психикалық | психический | mental, psychiatric
көмек, жәрдем | помощь, содействие, помогать | help, assistance, aid, support
қолдау | поддержка | support
әлеуметтік-құқықтық көмек | социально-правовая помощь, соцправовая | socio-legal assistance, social-legal help
әлеуметтік | социальный | social
зейнетақы | пенсия, пенсионный | pension
жәрдемақы | пособие | allowance, benefit
құжат | документ | document, paper
жеке куәлік | удостоверение личности, паспорт | identity card, ID
азық-түлік, тамақ | еда, питание, пища | food, meal
су | вода | water
киім | одежда, форма | clothing, clothes, uniform
арнайы киім | спецодежда, специальная одежда | special clothing, uniform
гигиена | гигиена | hygiene
төсек | кровать, постель | bed, bedding
серуен, серуендеу | прогулка | walk, exercise
кездесу, көрісу | свидание, встреча | visit, meeting
ұзақ мерзімді кездесу | длительное свидание | long visit
қысқа мерзімді | краткосрочный, короткий | short-term
шығу, қысқа мерзімді шығу | выезд | trip, leave
қосымша | дополнительный | additional, extra
телефон, сөйлесу | телефон, звонок, разговор | telephone, phone, call
хат, хат алмасу | письмо, переписка | letter, correspondence, mail
сәлемдеме | посылка, передача | parcel
кітап, кітапхана | книга, библиотека | book, library
дін, діни | религия, религиозный | religion, religious
діни қызметкер | священник, священнослужитель | chaplain, clergy, priest, imam
спорт | спорт | sport
бос уақыт | досуг, отдых | leisure, recreation
бағдарламалық | программный | programme
технология, техника | технология, техника, технический | technology, technical, equipment
цифрлық, цифрландыру | цифровой, цифровизация | digital, digitisation
автоматты, автоматтандыру | автоматический, автоматизированный | automatic, automated
бейнебақылау | видеонаблюдение | video surveillance, CCTV
мәліметтер базасы, деректер базасы | база данных | database
жүйе | система | system
тетік, механизм | механизм | mechanism
құрал | средство, инструмент | tool, means, instrument
әдіс, тәсіл | метод, способ, приём | method, way, approach
шара, іс-шара | мера, мероприятие | measure, action, event
балама | альтернатива, альтернативный | alternative
кезең, саты | этап, стадия, период | stage, phase, period
критерий, өлшемшарт | критерий | criterion, criteria
көрсеткіш | показатель | indicator, rate
деңгей | уровень | level
сапа | качество | quality
тиімді, тиімділік | эффективный, эффективность, работает | effective, effectiveness
маңызды, маңыз | важный, значение, важность | important, importance
қажет, қажеттілік | необходимый, нужда, потребность | necessary, need
мақсат | цель, задача | purpose, aim, goal, objective
міндет | задача | task, duty
мүдде | интерес | interest
нәтиже | результат, итог | result, outcome
салдар | последствие | consequence
мәселе, проблема | проблема, вопрос | problem, issue, question
қиындық, кедергі | трудность, препятствие, мешать, помеха | difficulty, obstacle, barrier, hinder, prevent
себеп, фактор | причина, фактор | cause, factor
объективті | объективный | objective
субъективті | субъективный | subjective
айырмашылық, ерекшелік | отличие, отличаться, различие, особенность | difference, differ, distinct
ұқсас | похожий, сходный | similar
салыстыру, салыстырмалы | сравнение, сравнить, сравнительный | compare, comparison, comparative
қайшылық, қарама-қайшы | противоречие | contradiction, conflict
теңдік, тең | равенство, равный | equality, equal
кемсіту | дискриминация | discrimination
әділ, әділдік, әділет | справедливый, справедливость, правосудие | fair, just, justice
қадір-қасиет | достоинство | dignity
қауіпсіздік | безопасность | security, safety
қауіп, тәуекел | риск, опасность | risk, danger
қауіпті | опасный | dangerous
бағалау, баға | оценка, оценивать | assessment, evaluation, assess
зерттеу | исследование, изучение | research, study
сауалнама, сауал | опрос, анкета, анкетирование | survey, questionnaire, poll
респондент | респондент, опрошенный | respondent
жауап | ответ | answer, reply, response
сенім, сену | доверие, доверять | trust, reliable, believe
пайыз | процент, доля, % | percent, percentage, share, rate
үлес | доля | share, proportion
сан, саны | число, количество, сколько | number, how many, count
статистика, статистикалық | статистика | statistics, statistical
мың | тысяча | thousand
орташа | средний, в среднем | average, mean
көпшілік, көбі | большинство | majority, most
аз, азшылық | мало, меньшинство | few, minority
артық, көп | больше, много | more, many, much
кем, кемінде | менее, не менее | less, at least
жас | возраст, лет | age, aged, years old
жыл | год, лет | year
ай | месяц | month
күн, тәулік | день, сутки | day
сағат | час | hour
апта | неделя | week
тоқсан | квартал | quarter
үштен бір | треть, одна треть | one third
жартысы, жарты | половина | half
төрттен бір | четверть | quarter
үштен екі | две трети | two thirds
уақыт | время | time
бірінші, алғаш | первый, впервые | first
соңғы | последний | last, final
жаңа | новый | new
ескі, бұрынғы | старый, прежний | old, former
қолданыстағы, қазіргі | действующий, нынешний, сейчас, настоящий | current, existing, now
болашақ | будущее | future
бұрын | ранее, раньше, прежде | earlier, before, previously
кейін | после, потом | after, later, afterwards
дайындық, дайындау | подготовка, подготовить | preparation, prepare
қатысу, қатысушы | участие, участник, участвовать | participation, participant, take part
отырыс | заседание, совещание, встреча | meeting, session
кездесу, жиын, конференция | встреча, конференция | meeting, conference
ұйымдастыру | организация, организовать | organise, organize, arrange
өткізу | провести, проведение | hold, conduct
жүзеге асыру, іске асыру | осуществление, реализация, внедрить | implementation, implement, carry out
енгізу | внедрение, введение, внедрить, ввести | introduce, introduction
қолдану | применение, применять | apply, application, use
пайдалану | использование, использовать | use
орындау | исполнение, выполнение | execution, performance, fulfil
қамтамасыз ету | обеспечение, обеспечить | ensure, provide, provision
қорғау | защита, охрана | protection, protect, defend
дамыту, даму | развитие, развивать | development, develop
жетілдіру | совершенствование | improvement, improve
жақсарту | улучшение | improve, better
нығайту | укрепление, усиление | strengthening, strengthen
кеңейту | расширение, расширить | widen, expand, extension
ұзарту | продление, продлить | extend, extension, prolong
қысқарту, азайту | сокращение, сократить, уменьшить, снизить | reduce, reduction, shorten, decrease
арттыру, көбейту | увеличение, повысить | increase, raise
тексеру | проверка, инспекция | check, inspection, inspect
талқылау | обсуждение | discussion, discuss
жариялау | публикация, опубликовать | publish, publication, announce
қабылдау | принятие, приём, принять | adopt, adoption, admission, accept
бекіту | утверждение, утвердить | approve, approval
беру, ұсыну, тапсыру | подача, подать, подавать, предоставить | submit, file, lodge, give, send
жіберу, жолдау | направить, отправить | send, forward
алу | получить, получение | receive, get, obtain
төлеу, төлем | оплата, платить, выплата, выплатить | pay, payment
ақша, қаржы | деньги, финансы, финансирование | money, finance, fund
бюджет | бюджет | budget
ресурс | ресурс, нехватка ресурсов | resource, resources, lack of resources
шығын, шығыс | расход, затраты | cost, expense, expenditure
серіктес | партнёр | partner
бірлесе, бірлескен, бірлесіп | совместный, совместно | joint, jointly, together
сарапшы | эксперт | expert
кеңесші, кеңес | советник, консультант, совет | adviser, consultant, advice, council
маман | специалист | specialist, professional
өкіл | представитель | representative
офицер | офицер | officer
ғалым | учёный | scholar, scientist
автор | автор | author
мақала | статья, публикация | article, paper
аңдатпа, түйін | аннотация, резюме | abstract, annotation, summary
кіріспе | введение | introduction
қорытынды | заключение, вывод | conclusion, finding
қосымша | приложение | appendix, annex
кесте | таблица | table
сурет, диаграмма | рисунок, диаграмма | figure, diagram, chart
мысал | пример | example
мәтін | текст | text
тіл | язык | language, tongue
аударма, аудармашы | перевод, переводчик | translation, interpreter, translator
бөлшек, бөлу | доля, деление | fraction, division
топ | группа | group
санат | категория | category
түр | вид, тип | kind, type, form
тізім, тізбе | список, перечень | list
үлгі | образец, модель | model, sample, pattern
пилоттық, сынамалы | пилотный, пилот | pilot
сынақ, сынақ мерзімі | испытание, испытательный срок | trial, test, probation period
тәжірибе | опыт, практика, эксперимент | experience, practice
философия | философия | philosophy
сыни ойлау | критическое мышление | critical thinking
құндылық | ценность | value
мәдениет | культура | culture
демократия | демократия | democracy
реформа | реформа | reform
саясат | политика | policy, politics
пікір, көзқарас | мнение, взгляд, позиция | opinion, view, position
ұстаным | позиция | position, stance
сын, сынау | критика | criticism, critique
ескерту | предупреждение, замечание | warning, comment, warn
ескеру | учёт, учитывать | take into account, consider
сақтау | соблюдение, хранение | compliance, observe, keep
сәйкестік, сәйкес | соответствие, соответствующий, по | compliance, conform, according
жауапкершілік, жауапты | ответственность, ответственный | responsibility, liability, responsible
жауапқа тарту | привлечь к ответственности | hold liable, prosecute
алдын алу | профилактика, предупреждение, предотвращение | prevention, prevent
қатынас, қарым-қатынас | отношение, обращение | relation, treatment
байланыс | связь | contact, connection, link, communication
өмір | жизнь | life, live
өлім, қайтыс болу | смерть, умереть | death, die
қалыпты | нормальный | normal
ауысу, көшу | переход, перейти, переезд | transition, transfer, move
көшу | переехать, переезд | move, relocate
барақ, жатақхана | барак, общежитие | barracks, dormitory
әскери | военный, милитаризация | military, militarisation
көлік, тасымалдау, этап | транспорт, перевозка, этапирование | transport, conveyance
күзет | охрана, конвой | guard
ұялу, стигма | стигма, клеймо | stigma
мейірім, адамгершілік | гуманность, человечность, гуманный | humanity, humane
сенімхат | доверенность | power of attorney
қарыз, берешек | долг, задолженность | debt
мүлік | имущество | property
тәркілеу | конфискация | confiscation
нотариус | нотариус, нотариальный | notary, notarial
кепіл, кепілдік | залог, гарантия | bail, guarantee, pledge
еркін, ерікті | добровольный, свободный | voluntary, free
мәжбүрлі | принудительный | forced, compulsory
тыныш, татулық | мир | peace
бақыт | счастье | happiness
`;
