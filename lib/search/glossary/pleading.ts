/** Early release before a court: papers, grounds, persons, papers' arguments: kk | ru | en, synonyms after commas. */
export const PLEADING = `
шартты түрде мерзімінен бұрын, ШМББ | условно-досрочное освобождение, УДО, досрочно освобождённый, досрочка | parole, conditional release, early release, parolee, released early, early freedom
ЖЖА, жазаны ауыстыру, неғұрлым жұмсақ | ЗМН, замена наказания, более мягкое наказание, замена на штраф | commutation, replacement of punishment, milder punishment, substitution
айыппұлға ауыстыру, айыппұл | замена штрафом, штраф, откупиться | replaced by a fine, fine, pay a fine
босатылғандар, шартты босатылған, босап шыққан | освобождённый, освободившийся, бывший заключённый, вышедшие | released person, ex-prisoner, ex-offender, former inmate, released people
қайта қылмыс, қайта сотталу, қайта қылмыс жасау, рецидив | снова сел, повторное преступление, опять сел, рецидив, вернулся в тюрьму | reoffend, reoffended, went back to prison, new crime, repeat crime, again in prison, relapse
сот тәжірибесі, сот практикасы, іс, мысал | судебная практика, дело, случай, пример, кейс | case law, court practice, case, example, instance
сот отырысы, отырысқа қатысу, тыңдау | заседание, слушание, процесс | hearing, session, court hearing, trial
бірінші саты, аудандық сот, облыстық сот | первая инстанция, районный суд, областной суд | first instance, district court, regional court
апелляциялық, апелляция, жоғары тұрған | апелляция, вышестоящий суд, обжаловать | appeal, higher court, appellate, overturned
кассация, кассациялық | кассация, кассационный | cassation
күшін жою, күші жойылды, өзгеріссіз | отменили, отменить решение, без изменений | overturned, quashed, set aside, upheld, left unchanged
мамандандырылған сот, тергеу соты, тергеу судьясы | следственный судья, специализированный суд | investigating judge, specialised court
алқаби, алқабилер, алқа | присяжные, заседатели, коллегия | jury, jurors, panel
прокурор, айыптаушы | прокурор, обвинение, надзорный орган | prosecutor, prosecution
адвокат, қорғаушы, заңгер | адвокат, защитник, юрист, правозащитник | lawyer, attorney, defence counsel, counsel, barrister, advocate
тегін заң көмегі, заң көмегі | бесплатная юридическая помощь, адвокат бесплатно | legal aid, free lawyer
жәбірленуші, жәбірленушінің пікірі, жәбірленушінің қатысуы | потерпевшая, потерпевший, мнение потерпевшего, пострадавший | victim, victim's opinion, injured party, person he hurt, survivor
медиативтік келісім, татуласу, бітім, келісім | медиативное соглашение, мировое, договорился с потерпевшим, примирение | mediation agreement, settlement, deal with the victim, reconciliation, agreement, sign a deal
залалды өтеу, зиянды өтеу, залал, талап қою сомасы, азаматтық талап | возмещение ущерба, погасить иск, выплатить ущерб, гражданский иск | compensate damage, pay back damage, repay, restitution, civil claim, paying back, damages
ішінара өтеу, бөліп төлеу, бөліп-бөліп | частичное возмещение, рассрочка, выплата частями | partial compensation, instalments, pay in parts
атқару парағы, сот орындаушы, орындаушылық | исполнительный лист, судебный исполнитель, пристав | writ of execution, bailiff, enforcement
ынтымақты, тең қылмыскерлер, сыбайластар | солидарный, соучастники, подельники | jointly, co-defendants, accomplices, partners in crime
түзелу, түзелу дәрежесі, түзелгендігі, түзелу жолы | исправление, степень исправления, встал на путь исправления, исправился | correction, reform, reformed, changed, mended his ways, path of correction, rehabilitated
өтелмеген мерзім, өтелмеген бөлік, қалған мерзім | неотбытый срок, оставшийся срок, сколько осталось | unserved term, time left, rest of the sentence, remaining term
мерзімнің бөлігі, өтеуге тиіс, нақты өтелген | часть срока, отбытая часть, сколько отсидеть | part of the term, share of sentence served, time served, fraction served
құқық пайда болу, мерзім жету | право на УДО, срок подошёл, подходит по сроку | eligible, eligibility, qualify, becomes eligible
ұсыныс, ұсыным беру, әкімшілік ұсынысы | представление администрации, представление | submission of the administration, recommendation of prison
мінездеме, сипаттама, қорытынды | характеристика, заключение психолога, заключение | character report, reference, report, assessment, characteristic
психолог, психологтың қорытындысы, психологиялық сараптама | психолог, заключение психолога, психологическая экспертиза | psychologist, psychologist's opinion, psychological assessment
сарапшы, сараптама | эксперт, экспертиза, экспертное заключение | expert, expertise, expert opinion
бас тарту негіздері, бас тарту себебі, бас тарту | причины отказа, основания отказа, почему отказывают | reasons for refusal, grounds of refusal, why refused, denial
уәждеме, уәж, дәлел, негіздеу, дәлелдер | мотивировка, довод, аргумент, обоснование | reasoning, argument, reason, motivation, justification, reasoned
түсініксіз, бағалау ұғымы, бағалаушылық | оценочное понятие, неясный критерий, расплывчатый | evaluative, vague criteria, subjective
қаскөй бұзушы, қаскөй, қаскөйлікпен бұзу | злостный нарушитель, злостно | persistent violator, malicious, wilful
шартты мерзім, жүктелген міндеттер, босату шарттары | условия освобождения, испытательный срок, обязанности освобождённого | release conditions, licence conditions, parole conditions, obligations
босатуды жою, ШМББ жою, күшін жою | отмена УДО, вернуть в колонию | revocation, recall, sent back, parole revoked
сынақ мерзімі, пробациялық мерзім | испытательный срок, пробационный срок | probation period, trial period, test period
міндетті босату, автоматты босату | обязательное освобождение, автоматическое освобождение | mandatory release, statutory release, automatic release, must be let go
пароль кеңесі, пароль комиссиясы, шартты босату комиссиясы, кеңес | совет по УДО, комиссия по УДО, парольный совет | parole board, parole commission, board, panel, releasing body
генерал-губернатор, губернатор, король, патша, император | губернатор, король, император, монарх | governor, king, emperor, monarch, ruler
кешірім, рақым, рақымшылық жасау, рақымшылық | помилование, амнистия, прощение | pardon, mercy, clemency, amnesty, forgiveness
толық пароль, күндізгі пароль | полный пароль, дневной пароль | full parole, day parole
мерзімді қысқарту, жақсы мінез-құлық үшін, күн есебі | сокращение срока, за хорошее поведение, зачёт дней | remission, good time, sentence reduction, time off for good behaviour
үйде, үйқамақ, үй жағдайында | домашний арест, дома, на дому | home detention, at home, curfew, house arrest
ауруына байланысты, сырқат, босату дәрігерлік | по болезни, по состоянию здоровья, актировка | on medical grounds, compassionate release, because of illness, health grounds
ауыр науқас, жазылмайтын ауру, онкология | тяжелобольной, неизлечимо болен, рак | seriously ill, incurable, cancer, terminal illness
жасы келген, жетпістен асқан, қарт сотталған | престарелый, старше семидесяти, пожилой осуждённый | over seventy, elderly prisoner, aged prisoner, old age
әйелдер, жүкті әйел, көп балалы | женщины, беременная, многодетная | women, pregnant woman, mothers with children
өмір бойына бас бостандығынан айыру, өмірлік | пожизненное, пожизненник, ПЛС | life sentence, lifer, life imprisonment, whole life
шығу үміті, үміт құқығы, перспектива | надежда на освобождение, право на надежду, перспектива | hope of release, right to hope, prospect of release
адамгершілікке жатпайтын, қадір-қасиетін қорлау | бесчеловечный, унижающий достоинство | inhuman, degrading
лаңкестік, экстремистік, террористік | террорист, экстремист, терроризм | terrorist, extremist, terrorism
жемқорлық, сыбайлас жемқорлық, жемқор, пара алу, парақор | коррупция, коррупционер, взятка, взяточник, чиновник | corruption, corrupt, bribery, bribe taker, official
шенеунік, мемлекеттік қызметші | чиновник, госслужащий | official, civil servant, public servant
педофилия, балаға зорлық, жыныстық қылмыс, жыныстық | педофил, растление, половые преступления, изнасилование | paedophile, child abuse, sex offence, sexual offender, rape
тұрмыстық зорлық, отбасылық зорлық | домашнее насилие, побои в семье | domestic violence, family violence
адам саудасы, құлдық | торговля людьми, рабство | human trafficking, slavery
кісі өлтіргендер, өлтіру | убийца, убийство, убийцы | murderer, murder, killer
алаяқтық, қаржы пирамидасы | мошенник, мошенничество, финансовая пирамида | fraud, swindler, financial pyramid
ұры, ұрлау | вор, украсть, воровство | thief, steal, stole, stealing
жол апаты, көлік апаты | ДТП, авария | traffic accident, road crash
есірткі саудасы, есірткі сату | наркоторговля, сбыт наркотиков, закладчик | drug dealing, drug trafficking, drug dealer
қылмыстық жауаптылық, қылмыстық іс, іс қозғау | уголовная ответственность, уголовное дело, статья, возбудить дело | criminal liability, criminal case, charge, prosecution, prosecuted
бұлтартпау шарасы, бұлтартпау | мера пресечения | preventive measure, bail, pre-trial measure
кепілгерлік, кепіл | поручительство, залог, поручиться | surety, bail, guarantor
жазаны өтеудің жеңілдетілген, қатаң жағдайлар, жалпы жағдай | облегчённые условия, строгие условия, обычные условия | easier conditions, strict conditions, general conditions
бұзылған құқықтар, құқық бұзу, құқықты қорғау | нарушение прав, права нарушены, защита прав | violated rights, rights violations, protection of rights, abuse of rights
құқық қорғаушы, құқық қорғау ұйымы, үкіметтік емес ұйым | правозащитник, правозащитная организация, НПО | human rights defender, activist, rights group, NGO
омбудсмен, уәкіл, адам құқықтары жөніндегі уәкіл, өтініштер | омбудсмен, уполномоченный, обращения к омбудсмену | ombudsman, commissioner, complaints to the ombudsman, letters to ombudsman
өтініш, өтініштер саны, шағымдар саны | обращения, жалобы, сколько обратилось, заявления | complaints, petitions, applications, letters, how many wrote
өтініштер келіп түсті, түскен | поступило, поступили обращения | received, came in, lodged, filed
қаралған материал, қаралды, сот қараған | рассмотрено судами, рассмотрели | examined, considered by courts, heard
қанағаттандыру үлесі, қанағаттандырылған өтініштер | доля удовлетворённых, процент удовлетворения | success rate, share granted, approval rate
есеп, баяндама, арнайы баяндама | доклад, спецдоклад, отчёт | report, special report
респонденттер, сауалнамаға қатысқан, пікіртерім, қоғамдық пікір | респонденты, опрошенные, соцопрос, население, люди считают | respondents, poll, public opinion, people think, interviewees, people asked
сұхбат, фокус-топ, сұрақ-жауап | интервью, фокус-группа, беседа | interview, focus group
`;
