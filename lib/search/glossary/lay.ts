/**
 * What relatives, prisoners and staff call a thing, beside what the law calls it: kk | ru | en, synonyms after commas.
 * Written by going through the provisions of every instrument and asking which words a person would use.
 */
export const LAY = `
татуласу, келісімге келу, кешіру, бітімге келу | примирение, примириться, помириться, помирились, простить, простил, мировая | reconcile, reconciliation, forgive, forgave, make peace
жәбірленуші, зардап шеккен | потерпевший, пострадавший, жертва | victim, injured party
істі тоқтату, істі жабу | прекращение дела, закрыть дело, закроют дело, прекратить дело | terminate the case, close the case, drop the case
мойындау, кінәсін мойындау, мойнына алу | признание, признать вину, сознаться, признаться, сознался, явка с повинной | confess, confession, admit guilt, plead guilty, giving oneself up
үндемеу, үнсіз қалу, жауап бермеу, айтпау | молчать, молчание, не свидетельствовать, отказ от показаний | silent, silence, not testify, refuse to answer
еден жуу, тазалау, жинастыру, сыпыру | мыть полы, уборка, убирать, благоустройство | cleaning, cleaning duty, mop the floor, upkeep
тегін, ақысыз, өтеусіз | бесплатно, бесплатный, без оплаты, неоплачиваемый | free, unpaid, without pay, free of charge
киім, киім-кешек, аяқ киім, маусымдық киім | одежда, обувь, вещи, сезонная одежда | clothes, clothing, footwear, shoes
босағанда, босарда, шығарда, босатылған кезде | при освобождении, выйти из колонии, выходя на волю, когда выходит | on release, when freed, upon leaving prison
жол жүру, жол ақысы, билет | проезд, билет, дорога домой | travel, ticket, fare, way home
мәйітті ашу, сот сараптамасы | вскрытие, экспертиза тела, тело | autopsy, post-mortem, body
қайтыс болғанын тіркеу, өлімді тергеу | смерть в камере, умер в колонии, расследование смерти | death in custody, died in prison
жұмыс уақыты, жұмыс сағаты, еңбек сағаты | рабочее время, часы работы, рабочий день, продолжительность труда | working hours, hours of work, working day
демалыс күні | выходной, день отдыха | rest day, day off
үкім, сот шешімі | приговор, вердикт, решение суда | judgment, verdict, court decision
екі үкім, үкімдерді қосу, жазаларды қосу | два приговора, совокупность приговоров, сложение, складывать | two verdicts, cumulative sentences, add sentences, added together
ескіру, ескіру мерзімі, мерзімі өтіп кету | давность, срок давности, истёк срок | limitation, statute of limitations, time limit expired
жауапқа тарту, жауапкершілікке тарту | привлечение к ответственности, привлечь, преследование | prosecution, prosecute, hold liable
қамауға алу, күзетпен ұстау, күзетпен қамау, абақтыға жабу | арест, заключение под стражу, содержание под стражей, стража, закрыть в СИЗО | custody, remand, pre-trial detention, put in custody
санкция, рұқсат беру, санкция беру | санкция, разрешение суда, кто санкционирует | sanction, authorise, warrant
қамауда отырғандар, тергеуде отырғандар, сот күтіп отырғандар | ожидающие суда, подследственный, следственно-арестованный | untried, awaiting trial, remand prisoners
лық толу, артық толу, тығыздық | переполненность, переполнение, тесно, лимит мест | overcrowding, crowded, capacity
сот залында, сотқа қатысу | в зале суда, присутствовать на суде, участие в суде | in the courtroom, attend the hearing, present at trial
прокурорсыз, прокурордың қатысуы | без прокурора, участие прокурора | without the prosecutor, prosecutor present
заңды, заңсыз | незаконно, нарушение закона | unlawful, illegal
ұзарту, мерзімін ұзарту | продление, продлить, продлевают | extension, extend, prolong
тоқтату, күшін жою, алып тастау | отмена, отменить, снять, снятие | revoke, cancel, lift, annul
ауыстыру, алмастыру, айырбастау | замена, заменить, поменять | replace, replacement, swap, exchange
жеңілдету, жеңіл жаза, жұмсарту | смягчение, смягчить, помягче, более мягкое | milder, mitigate, reduce, lighter
өтелген мерзім, есептеп беру, есепке алу | зачёт, зачесть, засчитать, засчитывается | credit, count towards, credited
жалтару, қашқалақтау, бой тасалау | уклонение, уклоняться, скрываться | evade, evasion, avoid
қашу, қашып кету | побег, сбежать, убежать | escape, run away
бүлік, тәртіпсіздік | бунт, массовые беспорядки, бузить | riot, disorder, mutiny
кепілге алу | захват заложников, заложник | hostage-taking, hostage
күш қолдану, таяқ, сойыл | применение силы, дубинка, спецсредства | force, baton, special means
кісен, қолын байлау, шынжыр | наручники, кандалы, связывать | handcuffs, shackles, chains
ит | собака | dog
қару | оружие, пистолет | weapon, gun, firearm, armed
бейнебақылау, камера орнату | видеонаблюдение, видеокамера, камеры наблюдения | CCTV, video surveillance, cameras
телефон тартып алу, тыйым салынған зат | запрещённые предметы, телефон нашли, запрет | banned items, contraband
темекі, шылым шегу | курение, курить, сигареты, табак | smoking, smoke, tobacco, cigarettes
шай, тамақ, ас, қорек | еда, питание, пища, кормить, паёк | food, meals, ration, feed
диета, етсіз тамақ | диета, диетическое, вегетарианское, халяль | diet, vegetarian, halal, special food
су, ауыз су | вода, питьевая вода | water, drinking water
моншаға түсу, душ, жуыну | баня, душ, мыться, помыться | bath, shower, wash
шаш алу, сақал | стрижка, борода, побриться | haircut, beard, shave
жылу, суық камера | отопление, холодно в камере, температура | heating, cold cell, temperature
жарық, терезе | свет, освещение, окно | light, window, lighting
ауа, желдету, иіс | воздух, вентиляция, духота | air, ventilation, stuffy
көрпе, матрас, төсек | одеяло, матрас, постель, кровать, нары | blanket, mattress, bed, bedding
қалта ақша, дүкеннен сатып алу, ларёк | ларёк, магазин, покупки, отоварка, потратить | shop, store, canteen, commissary, spend
сәлемдеме, посылка, бандероль | передача, посылка, бандероль, дачка | parcel, package, packet
ақша аудару | перевод денег, денежный перевод, прислать деньги | money transfer, send money
газет, журнал, теледидар, радио | газета, журнал, телевизор, радио, новости | newspaper, magazine, TV, television, radio, news
интернет, компьютер | интернет, компьютер, планшет | internet, computer
оқу, мектеп, колледж, университет | учёба, школа, колледж, вуз, институт, заочно | study, school, college, university, degree
мамандық, кәсіп үйрену | профессия, ремесло, выучиться на | trade, vocation, apprenticeship
жұмыс беру, жұмысқа мәжбүрлеу | заставляют работать, принудительный труд, обязан работать | forced to work, forced labour, obliged to work
жарақат, өндірістегі жарақат | травма, производственная травма, несчастный случай | injury, accident at work, work accident
зейнетақы, жәрдемақы | пенсия, пособие | pension, benefit, allowance
сақтандыру | страхование, страховка | insurance, insured
қарыз, борыш | долг, долги, задолженность | debt, debts, owe
залал, шығын, өтеу | ущерб, вред, возмещение, возместить, погасить ущерб | damage, harm, repay, compensation, restitution
өтемақы, ақша өндіріп алу | компенсация, возмещение вреда | compensation, redress
айыппұл, АЕК | штраф, МРП | fine, MCI
мүлікті алып қою, тәркілеу | конфискация, забрать имущество, отобрать квартиру | confiscation, seize property, forfeiture
қызметкердің айыбы, жауапты қызметкер | ответственность сотрудника, наказать сотрудника | staff liability, officer responsible
сөгіс, ескерту беру | выговор, замечание, взыскание | reprimand, remark, warning, penalty
мадақтау, алғыс, марапат | поощрение, благодарность, награда | reward, commendation, thanks
тәртіп бұзу, ереже бұзу | нарушение, проступок, косяк, провинность | violation, misconduct, breach, offence
әділетсіз жаза, жазаны даулау | оспорить взыскание, незаслуженное наказание | challenge a penalty, unfair punishment
жоғары тұрған орган | вышестоящий орган, департамент | superior body, higher authority
арыз, шағым, өтініш | жалоба, заявление, обращение, пожаловаться | complaint, application, complain, petition
өш алу, қысым, қудалау | месть, давление, преследование за жалобу | retaliation, reprisal, pressure, revenge
қорлау, намысына тию | унижение, оскорбление, издеваются | humiliate, degrading, insult
зорлау, жыныстық зорлық | изнасилование, сексуальное насилие, домогательство | rape, sexual abuse, harassment
өз-өзіне қол жұмсау, өзін жарақаттау | самоубийство, суицид, самоповреждение, вскрыл вены | suicide, self-harm, self-injury
аштық жариялау | голодовка, отказ от еды | hunger strike, refuse food
есірткі, нашақор | наркотики, наркозависимость, наркоман | drugs, addiction, substance abuse
ішкілік, маскүнем | алкоголь, алкоголизм, пьянство | alcohol, drinking
туберкулез, өкпе ауруы | туберкулёз, тубик, тубиком, чахотка | tuberculosis, TB
ВИЧ, АИТВ, СПИД | ВИЧ, СПИД | HIV, AIDS
тіс, тіс дәрігері | зуб, стоматолог, зубной | dentist, teeth
көз, көзілдірік | очки, глаза, окулист | glasses, eyes
дәрі, дәрі-дәрмек | лекарства, таблетки, медикаменты | medicine, medication, pills
ем, емдеу, мәжбүрлеп емдеу | лечение, лечить, принудительное лечение | treatment, forced treatment, cure
тәжірибе, сынақ, эксперимент | опыты, эксперимент, испытания | experiment, trial, clinical trial
психика, жүйке, психиатр | психика, психическое, психбольница, псих | mental, psychiatric, mental illness
мүгедек, арба | инвалид, инвалидность, коляска | disability, disabled, wheelchair
қария, егде | пожилой, старик, престарелый, пенсионер | elderly, old, aged
көпбалалы, бала асырап отырған | многодетная, воспитывает детей, кормилец | dependent children, breadwinner, caring duties
емізу, емізулі | кормление грудью, кормящая | breastfeeding, nursing mother
балалар үйі, сәби үйі | дом ребёнка, ясли, детский дом | children's home, nursery
асырап алу, қамқоршы | усыновление, опека, опекун, приёмная семья | adoption, guardian, foster family
ата-анадан бөлу, баланы алып кету | разлучить, забрать ребёнка, отобрать | separate from parents, take the child away
баспана беру, пана | убежище, приют, кризисный центр | shelter, refuge
босқын, баспана сұраушы | беженец, беженцы | refugee, asylum
адам саудасы | торговля людьми, траффикинг, сексуальное рабство | human trafficking, trafficked
ұлт, аз ұлт, тіл | национальность, меньшинство, язык | minority, ethnic, language
аударма, аудармашы | переводчик, перевод на русский | interpreter, translation
дін, мешіт, шіркеу, құран | религия, мечеть, церковь, коран, библия | religion, mosque, church, quran, bible
неке, үйлену, тұрмысқа шығу | брак, жениться, расписаться, свадьба | marriage, marry, wedding
ажырасу | развод, развестись | divorce
сайлау, дауыс беру | выборы, голосовать, голосование | election, vote, voting
жалғызбасты ана, жалғызбасты әке | мать-одиночка, матери-одиночки, отец-одиночка | single mother, single father
жетім қалған, қараусыз | беспризорный, безнадзорный | homeless child, neglected
мектептен қашу | прогулы, прогуливать | truancy, skipping school
еріктілер, волонтер | волонтёры, добровольцы | volunteers
ҮЕҰ, қор, бірлестік | НКО, фонд, общественники, правозащитники | NGO, foundation, activists, human rights defenders
тексеріс, инспекция, рейд | проверка, инспекция, ревизия | inspection, check, audit
күтпеген жерден, ескертусіз | внезапно, без предупреждения | unannounced, without notice
құпия, жасырын | тайна, секретно, конфиденциально | secret, confidential
жариялау, газетке жазу | опубликовать, в газетах, в прессе, огласка | publish, newspapers, publicity
сурет, видео түсіру | снимать, фото, видео, съёмка | film, photo, record video
танымау, атын атамау | анонимно, имя не называть | anonymous, name withheld
бағалау, тәуекел | оценка, риск, тест | assessment, risk, test
жоспар, бағдарлама | план, программа | plan, programme
психолог, кеңес | психолог, консультация, поговорить с психологом | psychologist, counselling
бейімделу, түзелу, қайта оралу | исправление, адаптация, ресоциализация, вернуться к жизни | rehabilitation, reintegration, resettlement
тұрғын үй, пәтер, тіркеу | жильё, квартира, прописка | housing, flat, registration
жұмыс табу, жұмыссыз | найти работу, безработный, трудоустройство | find a job, employment, unemployed
құжат алу, төлқұжат, куәлік | паспорт, удостоверение, документы | identity papers, passport, documents
хабарласу, белгілену | отметка, отмечаться, явка, являться | report, appointment
білезік | браслет, электронный браслет | tag, bracelet, electronic monitoring
үйден шықпау, үйде отыру | домашний арест, сидеть дома | house arrest, home confinement
көшіп кету, мекенжай ауыстыру | переехать, сменить адрес, переезд | move house, change of address
шекара, шетелге шығу | выезд, граница, уехать за границу | leave the country, go abroad
депортация, шығарып жіберу | депортация, высылка, выдворить | deportation, expulsion, removal
өз еліне, отанына | на родину, домой в свою страну | home country, homeland
әскер, сарбаз | армия, солдат, военный, срочник | army, soldier, serviceman
полиция қызметкері сотталған, бұрынғы қызметкер | бывший сотрудник, БС, мент | former officer, ex-police
қауіпсіздік, қорқыту | угрожают, угроза, безопасность | threat, threatened, safety
бөлек отырғызу, бірге отырғызбау | отдельно сидят, рассадить | kept apart, sit separately
қатаң режим, күшейтілген | строгий режим, особый режим, общий режим | strict regime, maximum security
мінез-құлық, дәреже | поведение, степень поведения | conduct, behaviour
мас, ішіп алу | пьяный, выпил, в нетрезвом виде | drunk, intoxicated
келіспеу, қарсы болу | не согласен, возражать | disagree, object
жүгіну | обратиться, обращаться | turn to, apply to
алып кету, әкету | забрать, увезти, увели | take away, taken away
сындыру, бүлдіру | сломать, испортить, повредить | broken, damaged
төбелес | драка, подрались | fight, brawl
жоғалту, жоғалып қалу | потерять, пропало | lose, lost
кешігу | опоздать, опоздание, просрочить | late, be late
жала жабу | подбросить, оговорить | frame, plant evidence
`;
