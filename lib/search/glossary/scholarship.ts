/** What papers are made of, how laws are drafted, who acts in them: kk | ru | en, synonyms after commas. */
export const SCHOLARSHIP = `
мақала, еңбек, жарияланым, басылым | статья, работа, публикация, издание | article, paper, publication, work, study
зерттеу, зерттеушілер, зерттеу нәтижесі | исследование, исследователи, результаты исследования | study, research, researchers, findings, investigation
қаржылай қолдау, қор, грант, жоба аясында | финансовая поддержка, фонд, грант, на чьи деньги, за счёт | financial support, foundation, grant, who paid, funded by, sponsored
әдіснама, әдістеме, тәсілдеме, әдіс | методология, методика, подход, метод | methodology, method, approach, technique
гипотеза, болжам | гипотеза, предположение | hypothesis, assumption
тұжырым, қорытынды, түйін | вывод, заключение, итог | conclusion, finding, inference
ұғым, түсінік, термин, анықтама | понятие, термин, определение | concept, notion, term, definition, meaning
атау, атауы, терминология, сөз | название, наименование, терминология, слово | name, title, terminology, word, called
аударма, қате аударма, аудару | перевод, ошибка перевода, неверно перевели | translation, mistranslation, mistranslated, translated wrongly
мағына, мән, маңыз | смысл, значение, сущность | meaning, sense, essence, significance
мазмұн, құрылым, тарау, бөлім, параграф, абзац | содержание, структура, глава, раздел, параграф, абзац | content, structure, chapter, section, paragraph
сілтеме, дереккөз, әдебиет, ескертпе | ссылка, источник, литература, сноска, примечание | reference, source, literature, footnote, citation
кесте, диаграмма, сурет, сызба, карта | таблица, диаграмма, рисунок, схема, карта | table, chart, figure, scheme, map, graph
мысал, мысалы, айталық | пример, например | example, for instance
фактор, алғышарт, себеп | фактор, предпосылка, причина | factor, precondition, prerequisite, cause, reason
мақсат, міндет, мұрат | цель, задача, назначение | purpose, goal, aim, objective, target, task
идея, тұжырымдамалық, концептуалды | идея, концептуальный | idea, conceptual
теория, ілім, доктрина | теория, учение, доктрина | theory, doctrine, teaching
философ, ойшыл, данышпан | философ, мыслитель | philosopher, thinker
философия, ойлау, ойлану, пайымдау, рефлексия | философия, мышление, размышление, рефлексия | philosophy, thinking, reflection, reasoning, meditation
феномен, құбылыс | феномен, явление | phenomenon
дискурс, парадигма, контекст, мәнмәтін | дискурс, парадигма, контекст | discourse, paradigm, context
құндылық, адамзат, өркениет | ценность, человечество, цивилизация | value, mankind, humanity, civilisation
қадір-қасиет, намыс, ар-намыс, құрмет | достоинство, честь, уважение | dignity, honour, respect
еркіндік, бостандық | свобода, воля | freedom, liberty
билік, өкілеттік, құзырет | власть, полномочие, компетенция | power, authority, competence, mandate, jurisdiction
тәртіптеу, тән, дене, жазалау, жаза | дисциплинировать, тело, наказание | discipline, body, punishment, punish
Фуко, Мишель Фуко, Агамбен | Фуко, Агамбен | Foucault, Agamben, French thinker, Italian philosopher
өмірбаян, тағдыр | биография, судьба | biography, fate, life story
Гулаг, лагерь, концлагерь, қуғын-сүргін | ГУЛАГ, лагерь, концлагерь, репрессии | Gulag, camp, concentration camp, repression
тарих, тарихы, ежелгі, орта ғасыр, революция | история, древний, средневековье, революция | history, ancient, middle ages, revolution
империя, отаршылдық, патшалық | империя, колониальный, царский | empire, colonial, tsarist
соғыс, бейбітшілік | война, мир | war, peace
өлшемшарт, критерий, көрсеткіш, индикатор | критерий, показатель, индикатор | criterion, criteria, indicator, benchmark, yardstick
үдеріс, процесс, үрдіс, тенденция, бағыт | процесс, тенденция, тренд, направление | process, trend, tendency, direction
динамика, өзгеріс | динамика, изменение | dynamics, change over time, trend
салдар, нәтиже | последствие, результат, эффект, что вышло | consequence, outcome, result, effect, what came of it
сынақ, эксперимент, пилоттық жоба | эксперимент, пилотный проект, пилот, опыт | experiment, pilot, pilot project, trial
тәжірибе, халықаралық тәжірибе, шетелдік тәжірибе | опыт, зарубежный опыт, международный опыт | experience, foreign experience, practice abroad, other countries
үлгі, модель, жүйе, континенттік, англосаксондық | модель, система, континентальный, англосаксонский | model, system, continental, common law, Anglo-Saxon, civil law
құқықтық жүйе, құқық тобы, құқықтық отбасы | правовая система, правовая семья | legal system, legal family
стандарт, норма, қағида, ереже | стандарт, норма, правило, принцип | standard, norm, rule, principle
Мандела ережелері, Токио ережелері, Бангкок ережелері, Пекин ережелері | Правила Манделы, Токийские правила, Бангкокские правила, Пекинские правила | Mandela Rules, Tokyo Rules, Bangkok Rules, Beijing Rules
декларация, келісім, хаттама, қарар, ратификация | декларация, соглашение, протокол, резолюция, ратификация | declaration, agreement, protocol, resolution, ratification, ratified, sign
Бас Ассамблея, Қауіпсіздік Кеңесі | Генеральная Ассамблея | General Assembly
ЮНИСЕФ, балалар қоры | ЮНИСЕФ, детский фонд | UNICEF, children's fund
Халықаралық түрме реформасы, PRI | PRI, международная тюремная реформа | Penal Reform International, PRI
Сорос, Сорос-Қазақстан қоры | Сорос, фонд Сорос-Казахстан | Soros Foundation, Soros
делегация, елші, елшілік, өкілдік | делегация, посол, посольство, представительство | delegation, ambassador, embassy, mission, representation
қол қою, қол қойылған | подписать, подписан | sign, signed
заң шығарушы, парламент, мәжіліс, сенат, депутат | законодатель, парламент, мажилис, сенат, депутат | lawmaker, legislator, parliament, Mazhilis, senate, deputy, MP
заң жобасы, түзетулер, өзгерістер мен толықтырулар | законопроект, поправки, изменения и дополнения | bill, draft law, amendments, changes
салыстырма кесте, салыстырмалы кесте | сравнительная таблица | comparative table
қолданыстағы редакция, ұсынылатын редакция, редакция | действующая редакция, предлагаемая редакция, редакция | current wording, proposed wording, version, text
күшіне ену, қолданысқа енгізу, күшіне енді | вступить в силу, введён в действие | enter into force, come into effect, take effect
күші жойылған, күшін жойған | утратил силу | repealed, no longer in force
жария ету, бекітілген жарлық, жарлық, қаулы | указ, постановление, распоряжение | decree, resolution, ruling
президент, мемлекет басшысы, Тоқаев, Назарбаев, елбасы | президент, глава государства, Токаев, Назарбаев | president, head of state, Tokayev, Nazarbayev
жолдау, құрылтай | послание, курултай, съезд | address, Kurultai, message, congress
ұлт жоспары, жүз қадам, нақты қадам | план нации, сто шагов, сто конкретных шагов | plan of the nation, hundred steps, 100 steps
тұжырымдама, құқықтық саясат тұжырымдамасы | концепция, концепция правовой политики | concept, concept of legal policy, policy paper
стратегия, жоспар, жол картасы | стратегия, план, дорожная карта | strategy, plan, road map
реформа, реформалау, жаңғырту | реформа, реформировать, преобразование | reform, reforming, overhaul
ізгілендіру, гуманизация, ізгілік | гуманизация, гуманный, смягчение | humanisation, humanization, humane
қылмыстық саясат, жазалау саясаты | уголовная политика, карательная политика | criminal policy, penal policy
ведомство, ведомстволық, министрлік, мекеме | ведомство, министерство, орган | department, agency, ministry, body
ведомствоаралық, өзара іс-қимыл, бірлесіп | межведомственный, взаимодействие, сотрудничество | interagency, cooperation, interaction, work together
бағынысты, бағыну, есеп беретін, құзыретінде | подчинён, подчиняться, подотчётный, в ведении | subordinate, answer to, accountable, report to, under
департамент, ҚАЖ, Қылмыстық-атқару жүйесі комитеті, ҚАЖК | департамент, КУИС, ДУИС, комитет уголовно-исполнительной системы | penal committee, department of the penal system, prison service, prison department
әділет органдары, әділет министрлігі | органы юстиции, минюст | justice ministry, Ministry of Justice
ішкі істер, ішкі істер органдары, полиция | МВД, органы внутренних дел, полиция, милиция | interior ministry, police, internal affairs
ұлттық қауіпсіздік комитеті, ҰҚК | КНБ | national security committee, KNB
денсаулық сақтау министрлігі | минздрав | health ministry, Ministry of Health
еңбек министрлігі, халықты әлеуметтік қорғау | министерство труда, соцзащита | labour ministry, social protection
білім және ғылым министрлігі | министерство образования | ministry of education
әкім, әкімдік, жергілікті билік | аким, акимат, местная власть | mayor, akim, akimat, local government, local authorities
жұмыспен қамту орталығы | центр занятости | employment centre, job centre
жергілікті атқарушы органдар, мемлекеттік органдар | местные исполнительные органы, госорганы | local executive bodies, state bodies, government agencies
төраға, басшы, директор, жетекші, бастық, орынбасар | председатель, глава, директор, руководитель, начальник, заместитель | chair, chairman, head, director, leader, chief, deputy
мүше, мүшелер, құрам | член, участники, состав | member, members, composition
кадр, кадрлар, қызметкерлер, штат | кадры, сотрудники, штат, персонал | personnel, staff, officers, staffing, employees
кадр тапшылығы, тұрақтамауы, жұмыстан кету | текучка кадров, нехватка кадров, увольняются | staff turnover, staff shortage, quit, leave for other jobs
жүктеме, жұмыс көлемі | нагрузка, загруженность | workload, caseload, burden
әлеуметтік қызметкер, әлеуметтік жұмыскер | соцработник, социальный работник | social worker
педагог, мұғалім, оқытушы | педагог, учитель, преподаватель | teacher, educator, lecturer
профессор, доцент, докторант, кафедра | профессор, доцент, докторант, кафедра | professor, associate professor, PhD student, department
журналист, баспасөз, БАҚ, бұқаралық ақпарат құралдары | журналист, пресса, СМИ, новости | journalist, press, media, news
дәрігер, медбике | врач, медсестра, доктор | doctor, nurse, physician
офицер, шен, атақ | офицер, звание, погоны | officer, rank
оқыту, біліктілік арттыру, тренинг, семинар | обучение, повышение квалификации, тренинг, семинар | training, professional development, seminar, workshop
кеңес, консультация, кеңес берді | консультация, консультировать, совет | advice, consult, consultation, counsel
конференция, форум, дөңгелек үстел, кеңейтілген отырыс | конференция, форум, круглый стол, расширенное заседание | conference, forum, round table, meeting, extended meeting, event
ұйымдастырушы, ұйымдастырған, ұйымдастырды | организатор, провели, устроили | organiser, organised, put on, hosted, held
серіктестік, мемлекеттік-жекеменшік әріптестік | партнёрство, государственно-частное партнёрство, ГЧП | partnership, public-private partnership, PPP
жекешелендіру, жекеменшік түрме | приватизация, частная тюрьма | privatisation, private prison
бюджет, қаражат, шығындар | бюджет, средства, расходы, деньги | budget, funds, spending, money, costs
сала, салада, аясында | сфера, область, отрасль, в рамках | field, sphere, area, sector, framework
бағыт, бағдар | направление, ориентир | direction, orientation, line
шара, шаралар, іс-шара, іс-қимыл | мера, меры, мероприятие, действие | measure, measures, step, action, activity
институт, институттар | институт, институция | institute, institution
норма, нормалар, нормативтік | норма, нормативный | norm, provision, normative, regulation
құқықтық реттеу, реттеу, реттелген | регулирование, урегулировать, регулировать | regulation, regulate, govern
қызмет, қызмет көрсету | услуга, обслуживание, деятельность, служба | service, services, activity, function
жүйе, жүйелі | система, системный | system, systemic, systematic
құрал, құралдар, тетік | инструмент, средство, механизм | tool, instrument, means, mechanism, device
қағидат, қағидаттар, пропорционалдылық, жеке даралау | принцип, соразмерность, индивидуализация | principle, proportionality, individualisation
басқарма, бөлімше, бөлім | управление, подразделение, отдел | department, division, unit, office
мүдде, мүдделер, мүдделі | интерес, заинтересованный | interest, interests, interested, stakeholder
сенімділік, шынайылық, сенуге болатын | достоверность, надёжность, верить данным | reliability, reliable, trustworthy, trust the results, credible
іріктеу, іріктеме | выборка, отбор | sample, sampling, selection
анонимді, анонимділік, қысым | анонимный, анонимность, давление | anonymous, anonymity, pressure
әлемдік тәжірибе, үздік тәжірибе | мировая практика, лучшая практика | best practice, world practice
Норвегия, норвегиялық модель | Норвегия, норвежский | Norway, Norwegian
көрші мемлекет, көрші ел, іргелес мемлекет | соседняя страна, сосед | neighbouring country, neighbour state
`;
