/** What people, courts and offices do, in the plain verbs of a question: kk | ru | en, synonyms after commas. */
export const DOINGS = `
жасау, жасалған | совершить, совершать, сделать, делать | commit, committed, make, made, carry out
көрсету, көрсетілген | показать, указать, указывать, оказать | show, shown, indicate, point out, render
беру, берілген, берілу | дать, давать, выдать, предоставить, вручить | give, given, gave, grant, provide, hand over, issue
бас тарту, бас тартқан | отклонить, отклонили, не дали, не пустили, отвергнуть | turned down, turn down, rejected, declined, denied, say no
қанағаттандырмау, қанағаттандырылмаған | отказать, отклонить, не удовлетворить, оставить без удовлетворения | refuse, refused, dismiss, dismissed, turned down, rejected
қанағаттандырылған | удовлетворено, удовлетворить, одобрить, положительно решить | granted, approved, allowed, satisfied
қамтамасыз ету, қамтамасыз етілу | обеспечить, снабдить, снабжение | ensure, secure, supply, guarantee
асыру, жүзеге асырылу, іске асырылу | осуществлять, воплотить, реализовать, претворить | carry out, realise, put into effect, deliver
атқару | исполнять, выполнять, играть роль | execute, perform, fulfil, play a role
құру, құрылу, құрылған | создать, создание, учредить, образовать | create, set up, establish, found, form, build
қалыптастыру, қалыптасу | формировать, сложиться, формирование | form, shape, develop, formation
әзірлеу, әзірленген | разработать, подготовить, разработка, составить | draft, draw up, develop, work out, prepare
жазу, жазылған | писать, написать, записать, изложить | write, wrote, written, put down
айту, айтылған, деген | сказать, говорить, сообщить, высказать, заявить | say, said, tell, told, state, speak, spoke, mention
атап өту, мәлімдеу, мәлімдеген | отметить, подчеркнуть, заявить, указать | note, stress, emphasise, point out, declare, claim, remark
сұрау | просить, спрашивать, запросить, спросить | ask, request, inquire, question
жауап беру | отвечать, ответить | answer, reply, respond
түсіндіру, түсініктеме | объяснить, разъяснить, толковать, пояснить, разъяснение | explain, clarify, interpret, interpretation, clarification
түсіну, түсінік | понимать, понять, понимание | understand, understood, comprehend, notion
санау, есептеу | считать, посчитать, полагать | count, regard, deem, believe, consider
ойлау, ой | думать, мысль, мышление | think, thought, idea, mind
білу, білім | знать, узнать, осведомлённость | know, knew, aware, awareness
хабардар болу, хабардар, хабардарлық | осведомлён, проинформирован, знать | aware, informed, awareness
ақпарат, ақпараттандыру, мәлімет | информация, информировать, сведения, данные | information, inform, informed, data, details
таныстыру, танысу | ознакомить, знакомить, ознакомление | acquaint, familiarise, introduce, get to know, view
көру, көрген | видеть, увидеть, посмотреть | see, saw, seen, watch, view
қарау, қаралған, қарастыру | рассматривать, предусмотреть, рассмотреть | consider, examine, look at, provide for, foresee, deal with
көздеу, көзделген | предусматривать, предусмотрено, иметь целью | provide for, provided, envisage, stipulate, intend
анықтау, айқындау, белгілеу | определить, установить, выявить, обнаружить | determine, define, establish, set, fix, identify, find out, found
бекіту, бекітілген | закрепить, утвердить, утверждён | approve, enshrine, fix, lay down, laid down, confirm
растау, растайтын, куәландыру | подтвердить, подтверждать, удостоверить, справка | confirm, certify, certificate, prove, verify
дәлелдеу, дәлелденген, айғақтау | доказать, подтверждать, свидетельствовать | prove, proof, proved, proven, demonstrate, show
тексеру, тексерілу | проверить, проверять, проверка, ревизия | check, verify, inspect, examine, audit
бақылау, бақылайтын | следить, наблюдать, присматривать, контролировать | watch, observe, monitor, keep an eye, oversee, follow
қадағалау | надзирать, присматривать, следить | supervise, oversee, supervisor, look after
басқару | управлять, руководить, управление | manage, run, govern, administer, management, control
жүргізу, жүргізілген | проводить, вести, провести | conduct, carry out, hold, run, keep, lead
өткізілген, өту, өтті | пройти, состояться, прошёл, проводиться | take place, took place, held, pass, went
қатысу, қатысқан, қатыстыру | участвовать, присутствовать, прийти, участие, привлечь | take part, attend, participate, turn up, present, involve, join
келу, келген, келтіру | прийти, прибыть, приехать, явиться | come, came, arrive, appear, turn up, show up
келмеу | не явиться, неявка, не прийти, отсутствовать | fail to appear, not come, absent, absence, non-appearance
қайту, қайтып келу, оралу | вернуться, возвращаться, возврат, возвращение | return, come back, go back, back, reoffend
қайтару, қайтарылған | вернуть, возвратить, возврат | give back, pay back, send back, return
кету, кеткен | уйти, уехать, покинуть, уходить, увольняться | leave, left, go, went, quit, depart
жіберу, жіберілген | направить, послать, отправлять, отпустить | send, sent, refer, let go, dispatch, post
тарту, тартылған | привлечь, вовлечь, привлекать | involve, attract, engage, recruit, draw, bring in
шақыру | пригласить, вызвать, приглашение, вызов | invite, call, summon, call upon, urge
талап ету | требовать, потребовать, требоваться | require, demand, insist
рұқсат, рұқсат ету, рұқсат беру | разрешить, разрешение, позволить, пускать, можно ли | allow, permit, permission, let, allowed, authorise, leave
тыйым салу, тыйым салынған | запретить, запрещён, не разрешать, нельзя | forbid, forbidden, ban, banned, prohibit, not allowed
мәжбүрлеу, мәжбүр | заставить, принуждать, вынудить, принуждение | force, forced, make, compel, coercion, compelled
жазалау, жазалану | наказать, наказывать, покарать, карать | punish, punished, penalise, penalty
кінәлау, айыптау, айыпталған | обвинять, осудить, винить | accuse, blame, charge, condemn
соттау, сотталу, сотталған | осудить, приговорить, засудить, судить | convict, sentence, sentenced, condemn, try
қамау, қамалу, қамауға алынған | посадить, закрыть, запереть, арестовать, сесть | lock up, locked up, jail, detain, imprison, put away, arrest
отыру, отырған | сидеть, сел, отсидеть, сидящий, отбывать | sit, serve time, do time, behind bars, locked up
босату, босатылған, босап шығу | выпустить, отпустить, освободиться, освобождён, выйти на волю | free, freed, let out, let go, set free, released, get out, discharged
шығу, шыққан, шығару | выйти, выход, вышел, выпускать | come out, came out, leave prison, out, exit, produce
өтеу, өтеген, өтелген | отбыть, отсидеть, отбывать, отбыто | serve, served, done, completed
төлеу, төленген, төлемеу | платить, выплатить, уплатить, не платит, погасить | pay, paid, pay back, settle, repay
өтеу, өтелуі, орнын толтыру | возместить, покрыть, компенсировать, загладить | compensate, make good, pay back, repay, repair, cover
өндіріп алу, өндіру | взыскать, удержать, взыскание | recover, collect, deduct, levy
айыру, айырылған | лишить, лишён, лишение, утратить | deprive, deprived, strip, stripped, lose, lost
жоғалту, айырылу | потерять, утратить, потеря | lose, lost, loss
жою, жойылған | отменить, упразднить, ликвидировать, погасить, уничтожить | abolish, abolished, remove, eliminate, scrap, destroy, quash, expunge
алып тастау, алып тасталған | исключить, снять, убрать, удалить | remove, removed, delete, exclude, take out, drop, strike out
қосу, қосылған | добавить, включить, присоединить | add, added, include, join, plus
енгізу, енгізілген | ввести, внести, включить | introduce, bring in, put in, insert, enter
толықтыру, толықтырылған | дополнить, добавить, пополнить | supplement, add, complement, amend
өзгерту, өзгеру, өзгертілген | менять, изменить, изменилось, перемена | change, changed, alter, modify, revise, amend
ауыстыру, ауыстырылған | заменить, перевести, сменить, перевести | replace, swap, convert, commute, switch, transfer, move
көшіру, ауысу, беру | передать, перейти, передача, переподчинить | transfer, transferred, move, moved, hand over, pass, shift
қайта қарау | пересмотреть, пересмотр | revise, reconsider, look again, re-examine, review
шектеу, шектелген | ограничить, ограничен, предел | limit, limited, restrict, restricted, cap, curb
қысқарту, қысқартылған | сократить, сокращён, урезать, укоротить, скостить | shorten, cut, cut down, reduced, trim
жеңілдету, жеңілдетілген | облегчить, смягчить, упростить | ease, make easier, lighten, relax, soften, facilitate
қатаңдату, күшейту | ужесточить, ужесточение, усилить | tighten, toughen, harsher, stricter, strengthen
күрделендіру, қиындату | усложнить, затруднить, осложнять, усугубить | complicate, make harder, hinder, hamper, aggravate
кедергі, кедергі келтіру, бөгет | мешать, помешать, препятствие, барьер, преграда | hinder, obstacle, stop, barrier, bar, obstruct, get in the way, prevent
тоқтату, тоқтатылған, тоқтау | прекратить, остановить, приостановить | stop, stopped, suspend, cease, end, discontinue
бастау, бастаған, басталу | начать, начинать, начаться, начало | start, started, begin, began, beginning, launch
аяқтау, аяқталу, аяқталған | закончить, завершить, окончание, кончиться | finish, end, complete, completed, over, expire
жалғастыру, жалғасу | продолжить, продолжать, продолжаться | continue, go on, carry on, keep on, last
ұзарту, созу | продлить, затянуть, увеличить срок | prolong, lengthen, extend, longer
кешіктіру, кешігу, кеш | опоздать, задержать, задержка, опоздание | delay, late, be late, overdue
күту, күтеді | ждать, ожидать, подождать | wait, expect, await
сақтау, сақталу | сохранять, соблюдать, хранить, сберечь | keep, kept, preserve, retain, comply, observe, store, maintain
бұзу, бұзған, бұзылу | нарушать, нарушил, сломать, несоблюдение | break, broke, broken, breach, violate, infringe
орындамау, орындалмаған | не исполнять, неисполнение, невыполнение, не сделал | fail, failure, not comply, non-compliance, not carry out
орындалу, орындалған | исполняться, выполняться, сбыться | carried out, implemented, fulfilled, executed
қолданылу, қолданылған, қолданыс | применяться, применён, действовать | applied, applicable, used, in force, apply
пайдалану, пайдаланған | пользоваться, использовать, воспользоваться | use, used, make use, exercise, enjoy
таңдау, таңдалған | выбрать, выбор, выбирать | choose, chose, choice, select, pick, option
сайлау, тағайындалған | избрать, назначить, назначен | elect, appoint, appointed, elected
іздеу, іздестіру | искать, поиск, разыскать | look for, search, seek, sought
табу, табылған | найти, обнаружить, находить | find, found, discover
алу, алған, алынған | получать, взять, брать, получил | receive, received, get, got, obtain, take, took, earn
қабылдау, қабылданған | принимать, принят, воспринимать | accept, accepted, take in, adopt, adopted, pass, perceive, enact
мойындау, мойындаған, танылған | признать, признавать, признание, признан | admit, recognise, acknowledge, own up, found
жасыру, жасырған | скрыть, прятать, утаить | hide, hid, conceal, cover up
алдау, өтірік | обмануть, ложь, врать, ложный | lie, lied, deceive, cheat, false
көмектесу, көмек көрсету, жәрдемдесу | помогать, помочь, содействовать, поддержать | help, helped, assist, aid, support
сүйемелдеу | сопровождать, сопровождение | accompany, escort, mentoring, follow-up, guidance
қолдау, қолдаған | поддержать, поддерживать, одобрять, за | support, back, favour, approve, endorse, in favour
ынталандыру, ынталандырады | стимулировать, поощрять, мотивировать, стимул | motivate, encourage, incentive, stimulate, reward
көтермелеу, марапаттау | поощрить, наградить, похвалить, благодарность | reward, praise, commend, merit, good mark, incentive
ықпал ету, әсер ету, ықпал, әсер | влиять, повлиять, влияние, воздействие | influence, affect, impact, effect, contribute
тудыру, туғызу, туындау | вызвать, порождать, возникнуть, создать | cause, give rise, arise, lead, trigger, create
әкелу, әкеп соғу | привести, приводить, принести, повлечь | lead, led, bring, brought, result, cause
төмендету, төмендеу, азаю, кему | снизить, понизить, упасть, падение, уменьшиться, сократиться | fall, fell, drop, dropped, decline, decrease, lower, down, shrink, go down
өсу, өсім, артуы, көбею | вырасти, рост, расти, увеличиться, подняться | grow, grew, growth, rise, rose, increase, went up, up, climb
жетілдіру, жетілу | усовершенствовать, улучшать, доработать | improve, refine, perfect, upgrade
нашарлау, нашарлату | ухудшить, ухудшиться, ухудшение | worsen, deteriorate, get worse, worse
жаңарту, жаңғырту, жаңартылған | обновить, модернизация, модернизировать | renew, update, modernise, modernize, renovate, upgrade
қалпына келтіру, қалпына келу | восстановить, восстановление | restore, recover, restoration, reinstate, rebuild
бөлу, бөлінген | выделить, разделить, распределить, делить | allocate, divide, separate, split, share, set aside
біріктіру, бірігу | объединить, соединить, слить | unite, combine, merge, join, bring together
ажырату, саралау | различать, отличать, дифференцировать, разграничить | distinguish, tell apart, differentiate, distinction
салыстыру | сопоставить, сравнивать, в сравнении | contrast, against, compared, versus
бағалау, бағаланған | оценить, оценивать, оценка, балл | assess, evaluate, rate, judge, score, assessment
өлшеу, өлшем | измерить, мера, измерение | measure, measured, measurement, gauge
талдау, сараптау | анализировать, анализ, разобрать | analyse, analysis, analyze, examine, break down
зерделеу, зерттелген, зерттеу жүргізу | изучить, исследовать, исследование | study, studied, investigate, explore, research
дамыған, даму | развитой, развитый, развитие | developed, advanced, evolve, evolution
үйрену, үйрету | учиться, научить, обучать, учить | learn, learnt, teach, taught, train
тәрбиелеу, өсіру | воспитывать, растить, вырастить | bring up, raise, rear, educate
емделу, емдеу | лечиться, лечить, вылечить, лечат | treat, treated, cure, therapy, get treatment
тіркеу, тіркелген | зарегистрировать, зафиксировать, учёт, регистрация | register, registered, record, recorded, log
хабарлау, хабарланған | сообщать, известить, уведомить, предупредить | inform, tell, told, notify, notified, let know, warn
жариялау, жарияланған | объявить, опубликовать, огласить | announce, publish, published, declare, proclaim
ұсыну, ұсынылған, ұсынады | предлагать, предложил, рекомендуют, представить | suggest, propose, proposed, offer, recommend, put forward, submit
бастама, бастамашылық | инициатива, инициировать, почин | initiative, initiate, start, launch
келісу, келіскен | согласиться, договориться, согласен, договорённость | agree, agreed, deal, settle, consent, sign
келіспеу, келіспеушілік, қарсы болу | не согласен, возражать, спор, разногласие, против | disagree, object, oppose, dispute, disagreement, against
қарсы, қарсылық | против, протест, возражение, сопротивление | against, protest, opposition, resistance, oppose, object
талқылау, талқыланған | обсудить, обсуждать, дискуссия, дебаты | discuss, debate, discussion, talk
шешу, шешім қабылдау | решить, решать, разрешить вопрос, принимать решение | decide, settle, solve, resolve, rule, decision-making
үкім шығару | вынести приговор, приговорить | pass sentence, hand down, convict
шағымдану, шағым беру | жаловаться, пожаловаться, обжаловать, подать жалобу | complain, appeal, lodge a complaint, grievance
жүгіну, өтініш беру | обратиться, обращение, подать заявление | apply, turn to, appeal, approach, petition, wrote, contact
арыздану, талап қою | подать иск, судиться, иск | sue, file a claim, go to court
қорғау, қорғану | защищать, защищаться, охранять, беречь | protect, defend, safeguard, guard
қауіп төндіру, төндіретін | угрожать, представлять опасность, угроза | threaten, pose a danger, threat, pose a risk
қорқыту, қорқу | пугать, угрожать, бояться, страх | scare, afraid, fear, threaten, intimidate
ұру, соғу | бить, ударить, избивать | beat, hit, strike, assault
жаралау, зақымдау, кесу | порезать, ранить, повредить, травмировать, резать | cut, injure, wound, harm, hurt, damage
өзіне зиян келтіру, өзін жаралау, өз-өзіне қол жұмсау | покалечить себя, членовредительство, вскрыть вены, порезать себя, самоповреждение | self-harm, self-injury, cut himself, slash veins, mutilate
өлтіру, өлтірген | убить, убивать, лишить жизни | kill, killed, murder
қаза табу, қайтыс болған | погибнуть, умереть, смерть, скончался | die, died, perish, killed
сату, сатып алу | продать, купить, продажа, покупка, приобрести | sell, buy, bought, purchase, shop, sale
жөндеу, салу, салынған | строить, построить, ремонт, ремонтировать, строительство | build, built, construct, construction, repair
тігу, тігін | шить, шил, сшить, пошив, швейный | sew, sewed, sewn, stitch, tailor, sewing
өндіру, шығару, өнім, өндіріс | производить, выпускать, изготовить, продукция, товар | produce, make, made, manufacture, goods, product, output
жұмыс істеу, жұмыс істейтін | работать, трудиться, работающий, действовать | work, worked, working, operate, function, employed
тамақтану, тамақтандыру | кормить, питаться, кушать | feed, fed, eat, ate, meals
ұйықтау | спать, сон, спальное место | sleep, slept, bunk
кию, кигізу | носить, одевать, надеть | wear, wore, dress, put on
тасу, жеткізу | доставить, доставка, возить, перевезти | deliver, carry, transport, bring
ашу, ашылған | открыть, открытие, открывать | open, opened, opening
жабу, жабық, жабылған | закрыть, закрытый, закрытие | close, closed, shut, closure
бару, келіп кету, аралау | посетить, поехать, навестить, посещение | visit, go, travel, attend, call on
іссапар, сапар | поездка, командировка, путешествие | trip, journey, travel
ілесіп жүру, еру | сопровождать, следовать | accompany, follow
кездестіру, ұшырасу | встретить, встречаться, столкнуться | meet, met, encounter, face
ұрысу, жанжал, қақтығыс | ссора, конфликт, драка, столкновение | quarrel, fight, conflict, clash, brawl
сену, сендіру | верить, поверить, доверять, убедить | believe, trust, convince, persuade, rely
күмәндану, күмән | сомневаться, сомнение, сомнительный | doubt, doubtful, question, suspect
ұмыту | забыть, забывать | forget, forgot
еске салу | напомнить, напоминание | remind, reminder
қалау, тілек, ниет | хотеть, желание, намерение, пожелание | wish, desire, intent, intention, willing, will, want
үміт, үміттену | надежда, надеяться | hope, prospect
қызығу, қызығушылық | интересоваться, интерес, заинтересован | interest, interested, curious
сезіну, сезім | чувствовать, ощущать, чувство | feel, felt, feeling, sense
ұялу, ұят | стыд, стыдиться, позор | shame, ashamed, embarrassed
ренжу, реніш | обида, обижаться | offence, resentment, upset
жылау, қайғыру | плакать, переживать, горе | cry, grief, suffer
қиналу, азап шегу, зардап шегу | страдать, мучиться, страдание | suffer, suffering, agony
шаршау | усталость, устать | tired, fatigue
тырысу, талпыну, ұмтылу | стараться, стремиться, попытка, пытаться | try, tried, strive, attempt, seek, effort, aspire
жету, қол жеткізу | достичь, добиться, достижение | achieve, reach, attain, reached
жетіспеу, жеткіліксіз, тапшылық | не хватать, нехватка, недостаток, дефицит, недостаточно | lack, shortage, short of, insufficient, not enough, deficit, scarce
артық болу, асып кету | превысить, превышать, свыше | exceed, exceeded, more than, over, above
көтеру | поднять, поднимать, повысить | raise, lift, put up
құлау, түсу | упасть, падать, спуститься | fall, drop, come down
жүру, қозғалыс | ходить, движение, передвигаться | walk, move, movement, go about
тұру, өмір сүру | жить, проживать, житьё | live, lived, reside, stay
орналасу, орналастыру | разместить, поместить, устроиться, размещение | place, placed, accommodate, house, housed, settle, placement
бейімдеу, икемделу | приспособить, адаптировать, приспособиться | adapt, adjust, fit, tailor, settle in
жинау, жиналған | собрать, собирать, накопить, сбор | collect, gather, save, accumulate, savings
жұмсау, шығындану | тратить, потратить, расходовать | spend, spent, cost
үнемдеу | экономить, сэкономить, экономия | save, saving, economise, economical
қаржыландыру, демеушілік | финансировать, спонсор, оплатить, за счёт, спонсировать | fund, funded, funding, finance, sponsor, pay for, paid
тапсыру, тапсырма беру | поручить, поручение, поручил, задание | instruct, order, task, assign, commission, direct
міндеттеу, жүктелген | обязать, возложить, обязан | oblige, bind, impose, require, obliged
дайындау, дайындалу | готовить, подготовиться, готов | prepare, ready, get ready, train
`;
