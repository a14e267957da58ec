/** Notions of state, law, society and mind, and what is said about them in talk: kk | ru | en, synonyms after commas. */
export const NOTIONS = `
тең құқықты, құқық субъектісі | равноправие, правосубъектность | equal rights, legal personality
азаматтық, азаматтығы жоқ | гражданство, без гражданства | citizenship, nationality, stateless
ұлт, этникалық, нәсіл | нация, этнический, раса, национальность | nation, ethnic, race, racial, nationality
жыныс, гендер | пол, гендер | sex, gender
туған, туылған | рождённый, родился, рождение | born, birth
сайлау, сайлау құқығы, дауыс беру | выборы, голосовать, голос, избирательный | election, vote, voting, elections
партия, кәсіподақ, бірлестік | партия, профсоюз, объединение | party, union, association
конституция, ата заң | конституция, основной закон | constitution, basic law
егемендік | суверенитет | sovereignty
юрисдикция, соттылық | юрисдикция, подсудность | jurisdiction
тыйым, шектеу, кедергісіз | беспрепятственно, без ограничений | unhindered, freely, unrestricted
негіз, базалық, негізделген | основа, базовый, основан | base, basis, based, foundation, ground
түрткі, мотив, мотивация, ынта | мотив, мотивация, побуждение, желание исправиться | motive, motivation, drive, willingness
арандату, азғыру | подстрекать, подстрекательство | incite, instigate, instigation
мас, мас күйінде | опьянение, пьяный | drunk, intoxication, intoxicated
төтенше, төтенше жағдай, дүлей | чрезвычайный, стихийное бедствие, катастрофа | emergency, disaster, extraordinary
жерлеу, жақынының қайтыс болуы | похороны, смерть близкого | funeral, burial, death of a relative
мұра, мұрагерлік, мұрасы | наследство, наследие | inheritance, heritage, legacy
баспана алу, орналастыру | поселить, устроить, расселить | settle, accommodate, find a home
көлік, автокөлік, жол | транспорт, машина, дорога | car, vehicle, road, travel, transport
қауымға қызмет, пайдалы еңбек | общественно полезный труд | useful work, socially useful labour
ақысыз еңбек, өтеусіз | бесплатный труд, без оплаты | unpaid work, unpaid labour
құл, мәжбүрлі еңбек, күштеп | рабский труд, принудительный труд, насильно, заставлять работать | forced labour, slave, made to work, against one's will
жеке өмір, дербес өмір | частная жизнь, личная жизнь | private life, privacy
жынысты, сүйіспеншілік, махаббат | любовь, симпатия | love, affection
темекі, шылым | табак, курить, сигареты | tobacco, smoking, cigarettes
ойын-сауық, демалыс | развлечение, досуг | entertainment, leisure, fun
теледидар, радио | телевидение, телевизор, радио | television, TV, radio
мереке, мейрам, рамазан | праздник, рамадан | holiday, feast, Ramadan, celebration
күнә, қисас, хадд, тазир | грех, кисас, хадд, тазир, возмездие | sin, qisas, hudud, tazir, retribution
кек, кек алу, қанды кек | месть, отомстить, возмездие | revenge, vengeance, retaliation
патша, монарх, король | монарх, король, царь | monarch, king, crown
оккупация, басып алу | оккупация | occupation
зайырлы | светский | secular
ар-ождан, ұждан | совесть | conscience
азап, қасірет | мука, горе, страдание | torment, pain, suffering, agony
төзімді, төзімділік | терпение, стойкость, терпимость | patience, resilience, tolerance
батыл, ерлік | смелый, мужество, герой | brave, courage, heroic
құрбандық, құрбан | жертва | victim, sacrifice
киелі | священный | sacred, holy
қайырымдылық, қайырым | милосердие, благотворительность | charity, mercy, kindness
мәселе, түйткіл, проблема | проблема, вопрос, трудность | problem, issue, question, trouble
дилемма, таңдау | дилемма, выбор | dilemma, choice
сценарий, болжам | сценарий | scenario
сұхбат, диалог, әңгіме | диалог, разговор, беседа | dialogue, talk, conversation
қатынас, қарым-қатынас, қатынасу | отношения, общение, обращение | relationship, treatment, communication, dealing
сыйластық, құрмет | уважение, взаимоуважение | respect, mutual respect
сенім, сенімсіздік | доверие, недоверие | trust, distrust, confidence
ынтымақ, бірлік, бірге | солидарность, единство, вместе | solidarity, unity, together
үйлестіру, үйлестіруші | координация, согласовать, координатор | coordinate, coordination, coordinator
желі, тораптар | сеть, сети | network, networks
көпір | мост | bridge
кезек, кезекте тұру | очередь | queue, line, turn
жүк, салмақ | груз, вес | weight, load, burden
қазына, байлық | казна, богатство | treasury, wealth
ауқат, тұрмыс, тұрмыс жағдайы | быт, бытовые условия, уровень жизни, обстановка | living conditions, welfare, everyday life, conditions
жабдық, жабдықтау, жарақтандыру | оснащение, снабжение, оборудовать | equip, equipment, supply, fit out
ғимарат, құрылыс, үй-жай, инфрақұрылым | здание, помещение, инфраструктура, постройка | building, premises, room, infrastructure, facility
туннель, қапас, жертөле | туннель, подвал | tunnel, basement, dungeon
экран, қорғаныс құралдары, комбинезон | защитный экран, средства защиты, комбинезон | protective gear, shields, coveralls, protective equipment
вакцина, екпе | вакцина, прививка | vaccine, vaccination, jab
өлім-жітім, қайтыс болу деңгейі | смертность | mortality, death rate
науқастану, сырқаттану, ауыратындар | заболеваемость, болеют, больные | morbidity, sickness rate, incidence, cases of illness
жүйке, психика, психикалық ауру | психика, нервный, психическое расстройство | mental, psyche, nervous, mental disorder
күйзеліс, стресс, депрессия | стресс, депрессия, подавленность | stress, depression
үрей, алаңдау, алаңдаушылық | тревога, беспокойство, опасение | anxiety, worry, concern, fear
өкіну, өкініш, шын жүректен өкіну | раскаяние, сожаление, раскаяться | remorse, regret, repent
қателесу, қате жіберу | ошибиться, промах | err, make a mistake
ашушаң, қызба | вспыльчивый, агрессивный | aggressive, hot-tempered
жалқау, еріншек | ленивый | lazy
еңбекқор, адал еңбек | трудолюбивый, добросовестный труд | hard-working, diligent, conscientious work
дарын, қабілет, қабілетті | способность, талант, способный | ability, capacity, talent, able, capable
әрекетке қабілетсіз, қабілетсіз | недееспособный, неспособный | incapable, unable, incapacity
жетім, жетім бала | сирота | orphan
егде, ақсақал | старейшина, пожилой | elder, aged
балабақша | детский сад, ясли | nursery, kindergarten
кәмелет, кәмелетке толу | совершеннолетие, исполнится восемнадцать | majority, coming of age, turn eighteen
көші-қон, мигрант, босқын | мигрант, беженец, миграция | migrant, refugee, migration
елден шығару, депортация, экстрадиция | депортация, выдать, экстрадиция, выслать | deport, deportation, extradition, expel
шекарадан өту, шетелге кету | выехать за границу, выезд | leave the country, go abroad
төлқұжат, жеке куәлік | паспорт, удостоверение | passport, ID card, identity document
қолтаңба, мөр | подпись, печать | signature, stamp, seal
ресімдеу, рәсім, рәсімдеу | оформление, процедура, оформить | formalities, procedure, process, draw up
мерзім, мерзімі, уақыт шегі | срок, сроки, крайний срок | term, deadline, time limit, period
уақтылы | вовремя, своевременно | on time, timely
кешіктірмей, үш күн ішінде | без промедления, в течение трёх дней | without delay, within three days
күнтізбелік күн, жұмыс күні | календарный день, рабочий день | calendar day, working day
есептеу басталу, басталу күні | начало срока, с какого дня | starting date, from what day
ереже, жарғы, нұсқаулық | положение, устав, инструкция | regulation, statute, charter, guidelines, instruction
талап, өлшем, шарт | требование, условие, стандарт | requirement, condition, standard
кедергі, тосқауыл | преграда, барьер, заслон | barrier, hurdle
ықтималдық, ықтимал | вероятность, риск | likelihood, probability, risk
қатер, қауіп-қатер | угроза, опасность, риск | threat, danger, peril, risk
зардап, залал | последствия, вред, ущерб | harm, consequences, damage
жәрдем, көмек | помощь, поддержка, пособие | help, aid, relief
тең емес, теңсіздік | неравенство | inequality, unequal
қысым, қысым көрсету | давление, давить, нажим | pressure, coerce, pressured
үстемдік, үстемдік ету | господство, верховенство, доминирование | rule, supremacy, dominance, dominate
заң үстемдігі, құқық үстемдігі | верховенство права | rule of law
сот төрелігі, әділ сот | правосудие, справедливый суд | justice, fair trial
құқықтық мәдениет, сауаттылық | правовая грамотность, грамотность | literacy, legal awareness
түсінбеушілік, сауатсыз | неграмотный, непонимание | illiterate, misunderstanding
зиянды әдет, девиантты | вредная привычка, девиантный | bad habit, deviant
криминология, криминолог | криминология, криминолог | criminology, criminologist
әлеуметтану, социологиялық | социология, социологический | sociology, sociological
педагогика, педагогикалық | педагогика, педагогический | pedagogy, pedagogical, educational
медицина қызметкері, санбөлім | санчасть, медработник | medical unit, health worker, medic
ұжымдық, топтық | коллективный, групповой | collective, group
жеке дара, жекелеген | индивидуально, отдельный | individually, particular, separate, single
бұқаралық, жаппай | массовый, повальный | mass, massive, wholesale
дифференциация, саралау, жіктеу, классификация | дифференциация, классификация, разделить по группам | differentiation, classification, classify, sort
стандартталған, біріздендіру, бірізді, біркелкілік | единообразие, унификация, стандартный | uniformity, unification, consistent, standardised, uniform
айырмасы жоқ, бәрібір | всё равно, безразлично, неважно | no matter, indifferent, does not matter
тұтқындау, ұстап алу | задержание, арест, захват | arrest, apprehension, seizure
соттың қалауы, сот ұйғарымы | усмотрение суда, на усмотрение судьи | court's discretion, up to the judge
соттан тыс, сотсыз | без суда, внесудебный, автоматом | without a court, out of court, non-judicial
комиссия шешеді, әкімшілік босату | решает комиссия, административное освобождение | commission decides, administrative release, executive decides
сот шешеді, сот тәртібі | решает суд, судебный порядок | court decides, judicial procedure, judge decides
судьялар саны, бір судья, алқалы | единолично, коллегиально, сколько судей | single judge, panel of judges, collegial
пікірталас, дау | спор, дискуссия, спорный | debate, dispute, controversy
қарсы пікір, айрықша пікір | особое мнение, возражение | dissent, objection
қолдайтындар, жақтаушылар | сторонники, за, поддерживают | supporters, advocates, in favour
қарсылас, қарсыластар | противники, против | opponents, critics, opposed
сынға алу, сынға ұшырау | раскритиковать, критикуют | criticise, criticised, criticism
мақтау, үздік деп тану | хвалить, похвалили | praise, praised
өкілеттік, құқылы, құқығы бар | вправе, имеет право, полномочен | entitled, right to, empowered, authorised
міндетті емес, ұсынымдық | необязательный, рекомендательный | not binding, optional, advisory, recommendatory
орындалуы, сақталуы, іске асуы | выполняется ли, исполняется, соблюдается | implemented, complied with, observed, carried out
іс жүзінде орындалмау | не выполняется, на бумаге | not implemented, only on paper, remains on paper
жүзеге аспаған, іске асырылмаған | нереализованный, не осуществлён, так и не | never implemented, not carried out, unfulfilled
атауын өзгерту, қайта атау | переименовать, новое название | rename, renamed, new name
құрамына кіру, құрамында | входить в состав, в составе | be part of, belong to, composed
бөлек, бөлініп шығу, дербес орган | отделить, выделить, отдельный орган | separate, taken out of, split off, stand-alone
жабылды, таратылды | закрыт, упразднён, распущен | closed down, dissolved, shut
ашылды, іске қосылды | открыт, запущен, заработал | opened, launched, started
жоспарланған, жоспарлау | запланировано, планировать, планируется | planned, plan, scheduled
күтілетін, болжанатын | ожидаемый, прогнозируемый | expected, anticipated, forecast
нәтиже берді, табысқа жетті | дал результат, сработал, помог | worked, paid off, helped, was successful
нәтиже бермеді, пайдасыз | не дал результата, не помог, бесполезно | did not work, failed, useless
азайды, төмендеді, қысқарды | уменьшилось, снизилось, сократилось, стало меньше | fell, decreased, dropped, went down, fewer, reduced
көбейді, өсті, артты | увеличилось, выросло, стало больше | rose, increased, grew, went up, more
өзгермеді, сол күйінде | не изменилось, осталось прежним | unchanged, remained the same, stable
екі еседен астам | более чем вдвое | more than double, more than twice
жартысынан көбі, тең жартысы | больше половины, половина | more than half, half
әр үшінші, үштен бірі | каждый третий, треть | every third, one in three, third
әр төртінші, төрттен бірі | каждый четвёртый, четверть | every fourth, one in four, quarter
әр оныншы | каждый десятый | every tenth, one in ten
шамамен жартысы | около половины | about half
`;
