/** Life in places of detention and what probation does after them: kk | ru | en, synonyms after commas. */
export const CUSTODY = `
түрмедегілер, сотталғандар, қамаудағылар | сидельцы, зеки, заключённые, осуждённые, арестанты, сидящие | prisoners, inmates, convicts, detainees, people behind bars, those inside
түрме, темір тор, торға қамау | тюрьма, решётка, за решёткой, зона, неволя | prison, jail, behind bars, inside
бостандықта, бостандыққа шығу, еркіндік | на воле, на свободе, воля, свобода | at liberty, outside, freedom, on the outside, at large
түзеу мекемесі, қылмыстық-атқару мекемесі, мекемелер | исправительное учреждение, колония, лагерь | correctional facility, penal institution, colony, camp, prison
қауіпсіздігі барынша төмен, қауіпсіздігі орташа, қауіпсіздігі барынша қауіпсіз | минимальной безопасности, средней безопасности, максимальной безопасности | minimum security, medium security, maximum security
колония-қоныс, қоныс | колония-поселение, поселение | settlement colony, open prison, settlement
ашық түрме, ашық үлгідегі | открытая тюрьма, открытого типа | open prison, open regime
жабық мекеме, жабық түрдегі | закрытое учреждение, закрытый режим | closed institution, closed prison
тергеу изоляторы, тергеу абақтысы, уақытша ұстау | СИЗО, следственный изолятор, ИВС | remand prison, pre-trial detention centre, detention centre
жатақхана, казарма, отряд, жасақ | общежитие, казарма, барак, отряд | dormitory, barracks, squad, detachment, unit
отряд бастығы, жасақ бастығы | начальник отряда, отрядник | squad head, detachment chief, unit head
камералық ұстау, камералық, жеке камера | камерный, покамерный, камерное содержание, камерная система | cell system, cellular, single cell, separate cell, own cell
торлар, терезе, қабырға, қоршау, есік, кілт | решётка, окно, стена, забор, дверь, ключ | bars, window, wall, fence, door, key
периметр, күзет, қарауыл, мұнара | периметр, охрана, караул, вышка, башня | perimeter, guard, watch, tower
бақылау, аңду, паноптикум | надзор, слежка, паноптикум | surveillance, watching people, panopticon, being watched
әскерилендіру, милитаризация, демилитаризация, әскери | милитаризация, демилитаризация, военизированный, погоны, военный | militarisation, demilitarisation, military, uniformed, paramilitary
азаматтық қызметші, азаматтық персонал, жалдамалы | гражданский персонал, вольнонаёмный | civilian staff, civilians
цех, өнеркәсіп, кәсіпорын, шеберхана, фабрика | цех, завод, предприятие, фабрика, мастерская, промзона | workshop, factory, enterprise, plant, production, industry
бұйым, тауар, зат, жиһаз | изделие, товар, вещь, мебель | goods, item, product, article, furniture, things
ағаш, пластмасса, темір | дерево, пластмасса, железо, металл | wood, plastic, iron, metal
көкөніс, балық, нан, ет, сүт | овощи, рыба, хлеб, мясо, молоко | vegetables, fish, bread, meat, milk
мата, киім тігу, костюм, бетперде, маска | ткань, пошив, костюм, маска, одежда | fabric, cloth, sewing, suit, mask, face mask, overalls
пандемия, коронавирус, індет, вирус, эпидемия, ковид | пандемия, коронавирус, ковид, вирус, эпидемия, карантин | pandemic, coronavirus, covid, virus, epidemic, quarantine
дәрі, дәрі-дәрмек, антибиотик | лекарство, медикаменты, таблетки | medicine, drugs, medication, pills
аурухана, емхана, фельдшер, медпункт, стационар | больница, медпункт, фельдшер, поликлиника, лазарет | hospital, clinic, paramedic, infirmary, ward
туберкулез, өкпе ауруы | туберкулёз, тубик, чахотка | tuberculosis, TB
АИТВ, ЖИТС | ВИЧ, СПИД | HIV, AIDS
хирургия, рентген, диагностика, тіс дәрігері | хирург, рентген, диагностика, стоматолог | surgery, x-ray, diagnosis, dentist
санитарлық, дезинфекция, тазалық | санитарный, дезинфекция, чистота | sanitary, disinfection, cleanliness, hygiene
ауа, жарық, ылғалдылық, жылу, ыстық су | воздух, свет, влажность, тепло, горячая вода, отопление | air, light, humidity, heating, hot water
бейнебақылау, камера, бейнежазба, бейнетіркеу | видеокамера, видеозапись, видеонаблюдение, съёмка | video, CCTV, camera, recording, footage
бейнебайланыс, бейнеконференция, онлайн | видеосвязь, онлайн, дистанционно, видеоконференция, по интернету | video link, online, remote, distance, videoconference
компьютер, ноутбук, оргтехника, жабдық | компьютер, ноутбук, техника, оборудование, оргтехника | computer, PC, laptop, equipment, machines
интернет, сайт, портал, платформа, әлеуметтік желі | интернет, сайт, портал, платформа, соцсети | internet, website, portal, platform, social media
білезік, браслет, электрондық бақылау құралдары | браслет, электронный браслет, слежение | bracelet, ankle tag, tag, electronic tag, ankle monitor
жасанды интеллект, алгоритм | искусственный интеллект, алгоритм | artificial intelligence, AI, algorithm
қағазбастылық, бюрократия, қағаз | бюрократия, волокита, бумаги, бумажный | red tape, bureaucracy, paperwork, paper
қоңырау, телефон арқылы сөйлесу, дауыс | звонок, телефон, голос, созвон, позвонить | call, phone call, ring, voice, telephone
кездесу, ұзақ кездесу, көрісу | свидание, встреча, повидаться | visit, meeting, see family, conjugal visit
сәлемдеме, бандероль | посылка, передача, бандероль | parcel, package
дүкен, дүкеннен сатып алу | магазин, ларёк, отоварка | shop, canteen, commissary
намаз, дұға, мешіт, шіркеу, діни рәсім, дін | намаз, молитва, молиться, мечеть, церковь, молельная, вера | prayer, pray, mosque, church, worship, faith, prayer room
діни басқарма, имам, дінбасы, капеллан | священник, имам, батюшка, духовное лицо, капеллан | chaplain, priest, imam, cleric
спорт, жарыс, ойын, әуен, концерт | спорт, соревнование, игра, музыка, концерт | sport, competition, game, music, concert
кітапхана, кітап, газет | библиотека, книга, газета | library, book, newspaper
шығармашылық, өнер, театр, көркемөнерпаздар | творчество, искусство, театр, самодеятельность, кружок | creative, art, theatre, drama, hobby
мектеп, орта білім, аттестат | школа, среднее образование, аттестат | school, secondary education, certificate
жоғары білім, жоғары оқу орны, университет, институт, диплом | высшее образование, вуз, университет, институт, диплом | higher education, university, degree, college, diploma
қашықтықтан оқу, қашықтан | дистанционное обучение, заочно, учёба по интернету | distance learning, online course, remote study
оқу, оқушы, студент, сабақ, курс | учиться, ученик, студент, урок, курс, занятие | study, student, pupil, lesson, course, class
кәсіптік-техникалық, кәсіп, колледж | профтехучилище, профессия, колледж | vocational, trade, college, job skills
жұмыс, қызмет, лауазым, жұмыс орны | работа, должность, место работы, служба | job, post, position, work, employment, duty
жұмыс беруші, кәсіпкер, инвестор, бизнес | работодатель, предприниматель, бизнесмен, инвестор, бизнес | employer, entrepreneur, businessman, investor, business
еңбекақы, жалақы, табыс, кіріс, ақы | зарплата, заработок, доход, оклад, получка | wage, salary, pay, income, earnings, money earned
демалыс, еңбек демалысы | отпуск, отдых, каникулы | leave, holiday, vacation, rest
зейнетақы, зейнет жасы | пенсия, пенсионный возраст | pension, retirement
сақтандыру, салық | страхование, страховка, налог | insurance, tax
несие, қарыз, қарыздар, алимент | кредит, долг, алименты | loan, debt, alimony, child support
баспана, үй, пәтер, тұрғын үй, тіркеу | жильё, дом, квартира, прописка, крыша над головой | housing, house, flat, home, shelter, accommodation, place to live
құжат, анықтама, жеке іс, қолхат | документ, справка, личное дело, расписка, бумага | document, certificate, personal file, receipt, papers
дағды, дағдылар, машық | навык, умение | skill, skills
әдет, тәуелділік, құмар ойын | привычка, зависимость, азартные игры | habit, addiction, gambling
ішімдік, арақ, маскүнемдік, нашақорлық, есірткі | алкоголь, пьянство, водка, выпивка, наркомания, спиртное | alcohol, drinking, drink, drugs, substance abuse, addict
отбасы, туыс, жақындар, отбасылық байланыс | семья, родня, родственники, близкие, семейные связи | family, relatives, loved ones, family ties, kin
бала, балалар, бала күтімі, балалар үйі | ребёнок, дети, малыш, детский дом, дети в колонии | child, children, kid, baby, orphanage, mother and baby
ана, аналық, әйел | мать, мама, материнство, женщина, осуждённая | mother, mum, maternity, woman
әке, ер, еркек | отец, папа, мужчина | father, dad, man
ажырасу, неке | развод, брак, жениться | divorce, marriage, marry
қамқоршы, қорғаншы, қамқорлық, қорғаншылық | опекун, попечитель, опека, забота | guardian, guardianship, custody of a child, care
достар, дос, орта, айнала | друзья, друг, окружение, среда | friends, friend, environment, surroundings, circle
қауымдастық, топ, ұжым | община, группа, коллектив, сообщество | community, group, team, collective
субмәдениет, криминалдық, мафия, ұйымдасқан топ, ұйымдасқан қылмыс | субкультура, криминал, воровской, группировка, организованная преступность, банда | subculture, criminal world, gang, organised crime, mafia
стигма, таңба, кемсіту, шеттету, шеттетілу | клеймо, стигма, изгой, дискриминация, отторжение | stigma, labelled, outcast, rejected by society, exclusion, discrimination
оқшаулану, оқшаулау, жалғыз қамау | изоляция, изолировать, одиночка, оторванность | isolation, isolate, isolated, solitary, cut off
қайта әлеуметтендіру, ресоциализация, қоғамға қайтару | ресоциализация, вернуть в общество, реинтеграция, социализация | resocialisation, reintegration, back into society, resettlement, new life
әлеуметтену, әлеуметтендіру, әлеуметтік бейімдеу | социализация, социальная адаптация, привыкнуть к воле | socialisation, social adaptation, settling back, integration
бейімдеу орталығы, оңалту орталығы | центр адаптации, реабилитационный центр | adaptation centre, rehabilitation centre, halfway house
постпенитенциарлық, босатылғаннан кейін, босағаннан кейінгі | после освобождения, постпенитенциарный, после выхода, после тюрьмы | after release, post-release, aftercare, throughcare, once freed, after prison
сотқа дейінгі, үкімдік, пенитенциарлық пробация | досудебная, приговорная, пенитенциарная пробация | pre-trial probation, sentencing probation, penitentiary probation
пробация қызметкері, пробация инспекторы, инспектор | сотрудник пробации, инспектор пробации, пробационщик | probation officer, inspector, probation worker, probation staff
пробация есебінде, есепте тұрғандар, есептегілер | на учёте пробации, подучётные, стоящие на учёте, поднадзорные | under probation, on probation, probationers, registered, people supervised
тіркеу, белгіленуге келу, белгілену | отметка, отмечаться, явка на регистрацию | report, check in, reporting, registration
әлеуметтік-құқықтық, көмек көрсету, қолдау шаралары | социально-правовая помощь, соцпомощь, поддержка | socio-legal help, social and legal aid, welfare, support services
еріктілер, волонтер, қайырымдылық, қайырымдылық ұйымы | волонтёр, благотворительность, добровольцы, благотворительный | volunteer, volunteers, charity, charitable
тәлімгер, ментор, тәлімгерлік | наставник, ментор, куратор | mentor, mentoring, tutor
түнгі баспана, панажай | ночлежка, приют | night shelter, shelter, hostel
азық-түлік, тамақ, мейрам | продукты, еда, питание | food, provisions, meals
түзету бағдарламасы, түзелу бағдарламасы, бағдарлама | коррекционная программа, программа исправления, курс | correction programme, treatment programme, course, scheme
агрессия, ашу, мінез | агрессия, гнев, вспыльчивость, характер | aggression, anger, temper, character
психотерапия, гипноз, тренинг, әңгіме, әңгімелесу, кеңес беру | психотерапия, гипноз, тренинг, беседа, консультация | psychotherapy, hypnosis, training, talk, conversation, counselling, therapy
тест, тестілеу, диагностика, портрет | тест, тестирование, психологический портрет | test, testing, profile, diagnostics
тәуекелді бағалау, қауіпті бағалау | оценка рисков, оценка риска рецидива | risk assessment, risk evaluation
прогрессивті жүйе, сатылы жүйе, үдемелі, мәртебе | прогрессивная система, ступенчатая система, лифт, система статусов, статус | progressive system, step system, stages, status, tiered, earned status
дәреже, мінез-құлық дәрежесі, оң дәреже, теріс дәреже | степень поведения, положительная степень, отрицательная степень | degree of conduct, positive degree, behaviour grade, rating
тәртіп бұзу, ереже бұзу, бұзушылық | нарушение режима, нарушитель, злостный нарушитель | rule breaking, disciplinary offence, misconduct, violation of regime
сөгіс, ескерту, тәртіптік айыппұл | выговор, замечание, предупреждение | reprimand, warning, caution
алғыс, алғыс жариялау, мадақтау | благодарность, похвала, поощрение | thanks, commendation, good mark, merit
азаптау, қинау, қорлық, азаптаушы | пытки, пытать, мучить, истязания, издевательство, палач | torture, torturer, torturers, torment, ill-treatment, abuse
азаптаудың алдын алу, алдын алу тобы, ҰАТ тобы, ҰПТ | предотвращение пыток, превентивная группа, группа НПМ | torture prevention, preventive group, NPM group, prevention body
қоғамдық бақылау, ҚБК, қоғамдық байқау | общественники, ОНК, наблюдатели, общественный контроль | monitoring board, monitoring group, public oversight, visiting board, local monitoring
алдын ала ескертусіз, кедергісіз, кіру | без предупреждения, внезапно, беспрепятственно, вход | without warning, unannounced, without notice, entry, unhindered access
тексеру, тексеріс, инспекциялау, бару | проверка, проверять, посещение, инспекция | inspection, visit, check, inspect
ұсыным, ұсынымдар орындалмау | рекомендации не исполняют, рекомендация, обязательность рекомендаций | recommendations, must act on, follow up, binding recommendations
аштық жариялау, аштық | голодовка, голодать, отказ от пищи | hunger strike, refuse food
суицид, өз-өзіне қол жұмсау | суицид, самоубийство, покончить с собой | suicide, self-harm, take his own life
бас көтеру, тәртіпсіздік, наразылық | бунт, беспорядки, акция протеста | riot, protest, disorder, uprising
қашу, іздеу салу | побег, сбежать, розыск | escape, wanted, abscond
сүйемелдеу, айдауыл, айдау, этап | конвой, конвоирование, этап, этапирование | escort, convoy, transport
`;
