/** What papers reason with: methods, measures, changes, numbers, times, qualities: kk | ru | en, synonyms after commas. */
export const REASONING = `
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
