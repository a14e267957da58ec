/** Words of courts, sentences and prisons: kk | ru | en, synonyms after commas. */
export const LAW = `
сот | суд, судебный | court, judicial
судья, төреші | судья | judge
алқаби | присяжный, присяжные заседатели | juror, jury
прокурор, прокуратура | прокурор, прокуратура | prosecutor, prosecution
тергеуші, тергеу | следователь, следствие | investigator, investigation
қорғаушы, адвокат | защитник, адвокат, подзащитный | defence, lawyer, counsel, attorney, advocate
сотталған, сотталушы | осуждённый, осужденный | convicted, convict, prisoner, inmate, offender
тұтқын | заключённый, узник | prisoner, inmate, detainee
айыпталушы | обвиняемый | accused, defendant
күдікті | подозреваемый | suspect
жәбірленуші | потерпевший, жертва | victim
куә, куәгер | свидетель | witness
түрме, абақты | тюрьма, тюремный | prison, jail, gaol
колония, түзеу мекемесі | колония, исправительное учреждение | colony, correctional institution, facility
мекеме | учреждение | institution, establishment, facility
камера | камера, камерный | cell
изолятор, оқшаулау | изолятор, изоляция | isolation, isolator
жалғыз, жеке камера | одиночный, одиночка, карцер | solitary
қамау, қамаққа алу | арест, стража, заключение под стражу | arrest, custody, detention
ұстау | задержание, содержание | detention, holding, arrest
бас бостандығынан айыру | лишение свободы, посадить, сажать | imprisonment, deprivation of liberty, incarceration
бас бостандығын шектеу | ограничение свободы | restriction of liberty
жаза | наказание | punishment, penalty, sentence
жаза, мерзім | срок, приговор | sentence, term
үкім | приговор, осуждение | sentence, judgment, verdict
жазасын өтеу, өтеу | отбывание, отбывать, отбыл | serve, serving, served
босату, босатылу | освобождение, освободить, выпустить, выход | release, liberation, discharge
шығу | выйти, выход, уход | leave, exit, get out, go out
шартты | условный | conditional, suspended
мерзімінен бұрын | досрочный, раньше срока | early, premature
ауыстыру | замена, перевод | replacement, commutation, transfer
жұмсақ, жеңіл | мягкий, лёгкий | mild, lenient, soft
жазаны жеңілдету | смягчение наказания | mitigation
кейінге қалдыру | отсрочка, отложить | deferral, postponement
күшін жою, бұзу, тоқтату | отмена, отменить | revoke, revocation, annul, cancel, quash
бас тарту | отказ, отказать | refuse, refusal, deny, reject
қанағаттандыру | удовлетворить, удовлетворение | grant, satisfy
өтініш, өтінішхат | ходатайство, заявление, прошение | petition, application, request, motion
арыз | заявление | application, statement
шағым, шағымдану | жалоба, жаловаться, обжалование | complaint, complain, grievance
апелляция, апелляциялық | апелляция, апелляционный | appeal
кассация | кассация, кассационный | cassation
қарау, қайта қарау | рассмотрение, пересмотр | review, consider, hearing
сот отырысы | судебное заседание, слушание | hearing, court session
қаулы | постановление | ruling, resolution, order
шешім | решение | decision, judgment
негіздеме, негіз, дәлел | обоснование, основание, мотивировка, довод | ground, reason, justification, argument
себеп | причина, мотив | reason, cause
дәлелдеу, дәлелдеме | доказательство, доказать | evidence, proof, prove
қылмыс | преступление, преступный | crime, offence, criminal
қылмыскер, құқық бұзушы | преступник, правонарушитель | criminal, offender
құқық бұзушылық | правонарушение | offence, violation
теріс қылық | проступок | misdemeanour
бұзушылық, бұзу | нарушение, нарушить | violation, breach, infringement
қасақана, қаскүнемдік | злостный, умышленный | malicious, intentional, wilful
абайсызда | неосторожный, по неосторожности | negligent
кісі өлтіру, адам өлтіру | убийство | murder, homicide, killing
ұрлық | кража, хищение | theft, stealing
тонау | грабёж, разбой | robbery
алаяқтық | мошенничество | fraud
пара, парақорлық | взятка, взяточничество | bribe, bribery
сыбайлас жемқорлық | коррупция, коррупционный | corruption
есірткі | наркотик, наркотический | drug, narcotic
есірткіге тәуелділік, нашақор | наркомания, наркозависимость | drug addiction
маскүнем, алкоголь | алкоголь, алкоголизм | alcohol, alcoholism
зорлау | изнасилование | rape
жыныстық | половой, сексуальный | sexual
зорлық-зомбылық | насилие, насильственный | violence, violent
терроризм, террористік | терроризм, террористический | terrorism, terrorist
экстремизм | экстремизм | extremism
азаптау | пытка, истязание | torture
қатыгез, адамгершілікке жатпайтын | жестокий, бесчеловечный | cruel, inhuman
қорлау, қорлайтын | унижение, унижающий | degrading, humiliation
тонау, бопсалау | вымогательство | extortion
ауыр | тяжкий, тяжёлый | grave, serious, heavy
аса ауыр | особо тяжкий | especially grave, most serious
онша ауыр емес | небольшой тяжести | minor, petty
ауырлығы орташа | средней тяжести | medium gravity
рецидив, қайталама қылмыс | рецидив, повторный | recidivism, reoffending, repeat offence
рецидивист | рецидивист | recidivist, repeat offender
сотталғандық, соттылық, бұрын сотталған | судимость, ранее судим | criminal record, conviction
кінә, кінәлі | вина, виновный | guilt, guilty
кінәсін мойындау | признание вины | admit guilt, confession
өкіну | раскаяние | repentance, remorse
залал, зиян, нұқсан | ущерб, вред | damage, harm, loss
өтеу, залалды өтеу | возмещение, погашение, возместить | compensation, repayment, reparation, restitution
өтемақы | компенсация | compensation
талап-арыз, талап | иск, исковое | claim, suit
ортақ, ынтымақты | солидарный, солидарно | joint, jointly, several
тең қылмыскер, сыбайлас | соучастник, подельник | accomplice
айыппұл | штраф | fine
медиация, татуласу | медиация, примирение | mediation, reconciliation
келісім | соглашение, согласие | agreement, consent
процестік келісім, тергеумен келісім | процессуальное соглашение | procedural agreement, plea bargain, cooperation agreement
пробация, пробациялық | пробация | probation
пробациялық бақылау | пробационный контроль | probation control, probation supervision
пробация қызметі | служба пробации | probation service
бақылау | контроль, наблюдение, мониторинг | control, monitoring, supervision
қадағалау | надзор | supervision, oversight
электрондық бақылау, электрондық білезік | электронный браслет, электронный мониторинг, браслет | electronic monitoring, bracelet, tagging
үйқамақ, үй қамағы | домашний арест | house arrest, home detention
есеп, есепке алу, есепте тұру | учёт, отметка, на учёте | registration, record, register
міндет, міндеттеме | обязанность, обязательство | duty, obligation
жүктеу | возложить, возлагать | impose
талап | требование | requirement, demand
шарт, жағдай | условие | condition
тыйым | запрет, запрещать | prohibition, ban, forbidden
шектеу | ограничение | restriction, limit
тәртіп | порядок, дисциплина, режим | order, discipline, regime, procedure
тәртіптік жаза | взыскание, дисциплинарное взыскание | disciplinary sanction, disciplinary penalty
көтермелеу | поощрение | encouragement, incentive, reward, privilege
жеңілдік | льгота, поблажка | privilege, benefit, concession
мінез-құлық, мінез | поведение | conduct, behaviour, behavior
мінездеме, сипаттама | характеристика | characteristic, character reference
түзелу, түзеу, түзету | исправление, исправиться | correction, reform
тәрбие, тәрбиелеу | воспитание, воспитательный | upbringing, education
оңалту | реабилитация | rehabilitation
қайта әлеуметтендіру, ресоциализация, әлеуметтену | ресоциализация, социализация | resocialisation, resocialization, socialisation, reintegration
бейімдеу, бейімделу | адаптация | adaptation, adjustment
реинтеграция, қоғамға оралу | реинтеграция, возвращение в общество | reintegration, resettlement, return to society
ізгілендіру, гуманизация | гуманизация | humanisation
өмір бойы, өмір бойына | пожизненный, пожизненно | life imprisonment, lifer, life sentence
өлім жазасы | смертная казнь | death penalty, capital punishment
кешірім жасау | помилование | pardon, clemency
рақымшылық, амнистия | амнистия | amnesty
кәмелетке толмаған, жасөспірім | несовершеннолетний, подросток | juvenile, minor, adolescent, under 18
ювеналды | ювенальный | juvenile
бала | ребёнок, дети, детский | child, children
әйел | женщина, женский, осуждённая | woman, women, female
ана | мать, материнство | mother
жүкті | беременная, беременность | pregnant, pregnancy
босану | роды | childbirth, labour, delivery
жас балалы | с малолетними детьми, малолетний | young child
мүгедек, мүгедектік | инвалид, инвалидность | disabled, disability
ауру, сырқат, дерт | болезнь, больной, заболевание | illness, ill, disease, sick
жазылмайтын, айықпас | неизлечимый | incurable, terminal
қарт, егде, зейнеткер | пожилой, пенсионер, престарелый | elderly, pensioner, old
осал, әлеуметтік осал | уязвимый, уязвимые категории | vulnerable
шетелдік, шетел азаматы | иностранец, иностранный | foreign, foreigner, alien
қызметкер, персонал | сотрудник, персонал | staff, officer, personnel, employee
әкімшілік | администрация, административный | administration, administrative
басшы, бастық | начальник, руководитель | head, chief, director, governor
полиция | полиция, полицейский | police
ішкі істер министрлігі, ІІМ | МВД, министерство внутренних дел | ministry of internal affairs, ministry of interior, MIA
әділет министрлігі | министерство юстиции, минюст | ministry of justice
жоғарғы сот | верховный суд | supreme court
конституциялық сот, конституциялық кеңес | конституционный суд, конституционный совет | constitutional court, constitutional council
омбудсмен, адам құқықтары жөніндегі уәкіл | омбудсмен, уполномоченный по правам человека | ombudsman, commissioner for human rights
ұлттық алдын алу тетігі, ҰАТ, ҰПМ, ҰАТҚ | национальный превентивный механизм, НПМ | national preventive mechanism, NPM
қоғамдық байқау комиссиясы, қоғамдық бақылау комиссиясы, қоғамдық бақылау | общественная наблюдательная комиссия, общественный контроль | public monitoring commission, public control
заң | закон, законный, законодательный | law, act, statute, legislation
заңнама | законодательство | legislation
кодекс | кодекс | code
бап | статья | article
тармақ | пункт | paragraph, clause, point
бөлік | часть | part
ереже | правило, положение | rule, provision
қағидат, принцип | принцип | principle
құқық | право | right
құқықтық | правовой, юридический | legal
бостандық | свобода | freedom, liberty
өзгеріс, өзгерту, түзету | изменение, изменить, поправка | amend, amendment, change
толықтыру | дополнение, дополнить | supplement, add
редакция, нұсқа | редакция, вариант | wording, version, edition
ұсыныс, ұсыным, ұсыну | предложение, рекомендация, предлагать, рекомендовать | proposal, recommendation, suggest, propose, recommend
тұжырымдама | концепция | concept
жоба | проект | draft, project
жоспар | план | plan
бағдарлама | программа | programme, program
жеке бағдарлама | индивидуальная программа | individual programme
конвенция | конвенция | convention
пакт | пакт | covenant
шарт, келісімшарт | договор | treaty, contract
халықаралық | международный | international
еуропалық, еуропа | европейский, европа | european, europe
стандарт | стандарт | standard
АҚЕС, Еуропалық сот | ЕСПЧ, европейский суд, Страсбург | european court of human rights, ECtHR, ECHR, Strasbourg
адам құқықтары жөніндегі комитет, АҚК | комитет по правам человека, КПЧ | human rights committee, HRC
БҰҰ, Біріккен Ұлттар Ұйымы | ООН | UN, United Nations
Еуропа Кеңесі | Совет Европы | Council of Europe
Азаптауға қарсы комитет | комитет против пыток | committee against torture
сот практикасы, тәжірибе | практика, опыт | practice, experience
нормативтік қаулы | нормативное постановление | normative resolution
бұйрық | приказ | order
жарлық | указ | decree
қылмыстық | уголовный | criminal, penal
қылмыстық-атқару | уголовно-исполнительный | penal enforcement, penal execution, penitentiary
пенитенциарлық | пенитенциарный | penitentiary, prison
тағайындау | назначить, назначение | impose, appoint, assign
есептеу | исчисление, вычислить, рассчитать | calculate, calculation, counting, count
есепке жатқызу | зачёт | credit, count towards
қалған бөлігі, өтелмеген бөлігі | неотбытая часть, остаток | unserved part, remainder, remaining
мөлшерлестік, пропорционалды | соразмерность, пропорциональность | proportionality, proportionate
ашықтық | открытость, прозрачность | openness, transparency
тәуелсіз | независимый | independent
агенттік | агентство | agency
есеп беру, есепті, баяндама | отчёт, доклад, подотчётный | report, accountable
хабарлау, хабарлама, хабардар ету | уведомление, извещение, известить, сообщить | notify, notification, notice, inform
айыптау, айып | обвинение | charge, accusation
тінту | обыск, досмотр | search
кісен, қол кісен | наручники, кандалы | handcuffs, shackles, restraints, irons
күш қолдану | применение силы | use of force
қару | оружие | weapon, arms
цензура | цензура | censorship
`;
