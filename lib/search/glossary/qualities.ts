/** How things are: qualities and their opposites: kk | ru | en, synonyms after commas. */
export const QUALITIES = `
жақсы, оң, жағымды, позитивті | хороший, хорошо, положительный, позитивный | good, well, positive, favourable
жаман, нашар, теріс, жағымсыз | плохой, плохо, отрицательный, негативный | bad, poor, badly, negative, worse, wrong
дұрыс, тура, шын, ақиқат | правильный, верный, верно, правда, истина | right, correct, true, truth, accurate, properly
қате, бұрыс, қателік | неверный, ошибка, ошибочный, неправильный | wrong, error, mistake, mistaken, incorrect, false
айқын, анық, нақты, дәл | чёткий, ясный, точный, конкретный, явный | clear, clearly, exact, precise, specific, concrete, definite, explicit
түсініксіз, бұлыңғыр, белгісіз, екіұшты | неясный, непонятный, неопределённый, расплывчатый, двусмысленный | unclear, vague, ambiguous, uncertain, unknown, obscure
маңызды, мәнді, өзекті, елеулі | важный, значимый, существенный, актуальный, значительный | important, significant, essential, substantial, considerable, relevant, topical
басты, негізгі, бас | главный, основной, ведущий, ключевой | main, chief, key, basic, major, principal, primary, core, fundamental
басымдық, басым | приоритет, преобладать, преимущество | priority, prevail, predominant, dominate, precedence
ерекше, айрықша, арнайы, арнаулы | особый, особенный, специальный, исключительный | special, particular, specific, exceptional, exclusive
жалпы, ортақ, әмбебап | общий, всеобщий, универсальный | general, common, universal, shared, overall
жеке, дара, дербес | личный, частный, индивидуальный, самостоятельный, персональный | personal, private, individual, own, autonomous, independent
қоғамдық, бұқаралық, жұртшылық | общественный, публичный, массовый, общественность | public, mass, general public
ресми | официальный, официально, формальный | official, formal, officially
бейресми | неофициальный, неформальный | unofficial, informal
заңды, құқыққа сай, заңдылық | законный, правомерный, законность | lawful, legal, legality, legitimate
заңсыз, құқыққа қайшы | незаконный, противоправный, неправомерный | unlawful, illegal, illegally
әділ, әділетті, әділеттілік | справедливый, справедливо, честный | fair, just, fairly, fairness, justice
әділетсіз, әділетсіздік | несправедливый, несправедливость | unfair, unjust, injustice
тең, бірдей, біркелкі | равный, одинаковый, единообразный, единый | equal, same, identical, uniform, alike
әртүрлі, түрлі, әралуан | разный, различный, разнообразный, неодинаковый | different, various, diverse, varied, variety
ұқсас, осындай | похожий, аналогичный, подобный | similar, like, alike, analogous, resemble
қарама-қарсы, кері, керісінше | противоположный, обратный, наоборот | opposite, contrary, reverse, conversely
қатаң, қатал, катал | строгий, суровый, жёсткий | strict, harsh, severe, tough, rigid
жұмсақ, жеңіл | мягкий, лёгкий, щадящий | mild, soft, light, lenient, gentle, easy
ауыр, қиын, күрделі | тяжёлый, трудный, сложный, тяжкий | hard, difficult, heavy, complex, complicated, serious, tough, grave
қарапайым, оңай, жай | простой, лёгкий, обычный | simple, easy, plain, ordinary, straightforward
күшті, мықты, берік | сильный, крепкий, прочный | strong, firm, powerful, solid
әлсіз, осал | слабый, уязвимый, незащищённый | weak, vulnerable, feeble, fragile
үлкен, ірі, зор, кең | большой, крупный, огромный, широкий, масштабный | big, large, great, huge, wide, broad, large-scale, major
кіші, кішігірім, шағын, ұсақ | маленький, небольшой, мелкий | small, little, minor, petty, tiny
кең, кеңінен, ауқымды | широко, широкий, масштабный, обширный | wide, widely, broad, extensive, widespread
тар, тығыз | узкий, тесный, плотный, тесно | narrow, tight, close, dense, cramped
терең | глубокий, глубоко | deep, profound
толық, тұтас, бүтін | полный, полностью, целый, целостный | full, whole, complete, completely, entire, fully, integral
ішінара, жартылай | частично, частичный, отчасти | partial, partly, partially
бос, бос орын | свободный, пустой, вакантный | empty, vacant, free, vacancy
жаңа, соны, жаңашыл | новый, новшество, инновация | new, novel, innovative, innovation
ескі, көне, ескірген, тозған | старый, устаревший, изношенный, ветхий | old, outdated, worn, obsolete, shabby, out of date
заманауи, қазіргі заманғы | современный | modern, contemporary, up to date
дәстүрлі, дәстүр | традиционный, традиция | traditional, tradition
озық, үздік | передовой, лучший, прогрессивный | advanced, best, leading, best practice
баламалы, балама, альтернативті | альтернативный, замена, вместо | alternative, instead, substitute, other than prison, non-custodial
міндетті, мәжбүрлі, императивті | обязательный, принудительный, непременный | mandatory, compulsory, obligatory, must, binding
ерікті, өз еркімен, еріктілік | добровольный, добровольно, по своей воле | voluntary, voluntarily, of his own will, free will
дискрециялық, қалауы бойынша, өз қалауы | по усмотрению, дискреционный, усмотрение | discretion, discretionary, up to the court, judgment
автоматты, автоматты түрде | автоматический, автоматически, сам собой | automatic, automatically, by itself
тікелей, тура | прямой, непосредственный, прямо | direct, directly, immediate
жанама | косвенный | indirect, indirectly
тәуелді | зависимый, зависеть, подчинённый | dependent, depend, addicted
тәуелсіз, дербес | независимый, самостоятельный | independent, independence, separate
бейтарап, алаламау | беспристрастный, нейтральный | impartial, neutral, unbiased
объективті | объективный | objective, unbiased, impartial
субъективті, субъективизм | субъективный, субъективизм | subjective, bias, biased, personal opinion
ашық, жария, көпшілік | открытый, гласный, прозрачный | open, transparent, public
құпия, құпиялылық, анонимді | тайный, секретный, анонимный, конфиденциальный | secret, confidential, anonymous, anonymity
тиімді, нәтижелі, пәрменді | эффективный, действенный, результативный | effective, efficient, successful, works, workable
тиімсіз | неэффективный, бесполезный, не работает | ineffective, inefficient, useless, does not work, fails
пайдалы, пайда | полезный, польза, выгода | useful, benefit, profit, gain, advantage
зиянды, зиян, залал | вредный, вред, ущерб | harmful, harm, damage, detrimental
қажет, қажетті, керекті | нужный, необходимый, потребность | necessary, needed, required, need
артықшылық, басымдық | преимущество, достоинство, плюс | advantage, merit, benefit, strength
кемшілік, олқылық | недостаток, пробел, упущение, минус | shortcoming, gap, flaw, defect, weakness, loophole, drawback
қауіпті, қауіптілік | опасный, опасность | dangerous, dangerousness, risky, hazard
қауіпсіз | безопасный | safe, secure
қолжетімді, қолжетімділік, жетімді | доступный, доступность, доступ | accessible, available, access, affordable
мүмкін, ықтимал, мүмкіндік | возможный, вероятный, возможность, шанс | possible, likely, probable, opportunity, chance, possibility, maybe
мүмкін емес | невозможно, нельзя | impossible, cannot
болжамды, болжам, болжау | предсказуемый, прогноз, предположение, прогнозировать | predictable, forecast, prediction, hypothesis, predict, assumption
тұрақсыз, тұрақсыздық | нестабильный, неустойчивый | unstable, instability
тұрақтылық, тұрақты | стабильность, устойчивый | stability, stable, sustainable, steady
белсенді, белсенділік | активный, активность | active, activity, proactive
пассивті, енжар | пассивный | passive
лайықты, лайық, тиісті | достойный, надлежащий, подобающий, соответствующий | worthy, decent, proper, appropriate, deserve, suitable, due
орынды, негізді, дәлелді, уәжді | обоснованный, мотивированный, разумный, оправданный | justified, reasoned, well-founded, reasonable, grounded, valid
негізсіз, дәлелсіз | необоснованный, беспочвенный, немотивированный | unfounded, groundless, unjustified, unreasonable, without grounds
сәтті, табысты, табыс | успешный, успех, удачный | successful, success, succeed
сәтсіз | неудачный, провал, безуспешный | failed, failure, unsuccessful
танымал, белгілі | известный, знаменитый, популярный | known, famous, well-known, popular
адал, шыншыл, шынайы | честный, искренний, подлинный, реальный | honest, sincere, genuine, real, true
жалған, формальды, көрнекі | ложный, фальшивый, формальный, показной | false, fake, formal, sham, pretend, on paper
шын мәнінде, іс жүзінде | фактически, на деле, действительно, на практике | in fact, actually, really, in practice, de facto
мінсіз, үлгілі | безупречный, примерный, образцовый | perfect, exemplary, flawless, impeccable
адамгершілік, ізгілік, ізгі, мейірімді | гуманный, человечный, добрый, милосердие | humane, kind, mercy, humanity, compassion, compassionate, merciful
қатыгез, рақымсыз | жестокий, безжалостный | cruel, brutal, ruthless, harsh
моральдық, өнегелік, этикалық | моральный, нравственный, этический | moral, ethical, ethics
рухани | духовный | spiritual
материалдық, мүліктік | материальный, имущественный | material, property, financial
физикалық, дене | физический, телесный, тело | physical, bodily, corporal, body
мәдени | культурный | cultural
экономикалық, экономика | экономический, экономика | economic, economy, economics
саяси | политический | political
тарихи, тарих | исторический, история | historical, history
ғылыми, ғылым | научный, наука | scientific, science, academic, scholarly
практикалық, тәжірибелік | практический | practical
теориялық, теория | теоретический, теория | theoretical, theory
кәсіби, кәсібилік | профессиональный, профессионализм | professional, professionalism
біліктілік, білікті, құзыретті | квалификация, квалифицированный, компетентный | qualification, qualified, competent, skilled, skill
тәжірибелі | опытный | experienced, skilled
ұлттық, отандық | национальный, отечественный | national, domestic, own country
жергілікті | местный, локальный | local
шетелдік, шет елдер | зарубежный, иностранный, за границей | foreign, abroad, overseas, other countries
жаһандық, әлемдік, дүниежүзілік | мировой, всемирный, глобальный | world, worldwide, global, international
басқа, өзге | другой, иной, прочий | other, another, else, different
қалған | остальной, оставшийся, остаток | remaining, rest, left, remainder
тиесілі, меншік, меншікті | принадлежащий, собственность, собственный | own, belong, property, ownership
бірегей, тұңғыш | уникальный, впервые, первый | unique, first ever, first
белгілі бір | определённый, конкретный | certain, particular, specific
ықшам, қысқаша | краткий, сжатый | brief, concise, short
егжей-тегжейлі, толық | подробный, детальный, подробно | detailed, in detail, thorough, detail
үстірт, жалпылама, шаблонды | поверхностный, общими словами, шаблонный, формальный, голословный | superficial, vague, general phrases, template, boilerplate, standard phrase
шамадан тыс, артық | чрезмерный, избыточный, лишний | excessive, too much, undue, extra
қатты, күрт | сильно, резко | strongly, sharply, hard
кенеттен, аяқ астынан | внезапно, вдруг, без предупреждения, неожиданно | suddenly, unexpectedly, without warning, surprise, unannounced
тосын, күтпеген | неожиданный | unexpected
кездейсоқ | случайный, случайно | random, accidental, by chance
әдейі, қасақана | нарочно, умышленно, намеренно | deliberately, intentionally, on purpose
абайсыз, абайсызда | по неосторожности, небрежный | careless, negligence, negligent
кінәсіз, жазықсыз, ақтау | невиновный, невинный, оправдать | innocent, not guilty, acquit, acquitted
бай, ауқатты | богатый, состоятельный | rich, wealthy
кедей, жоқшылық, табысы аз | бедный, бедность, малоимущий, неимущий | poor, poverty, low income, indigent
баспанасыз, үйсіз, панасыз | бездомный, бомж, без жилья | homeless, without a home, nowhere to live
жұмыссыз, жұмыссыздық | безработный, безработица, без работы | unemployed, unemployment, jobless, out of work
сау, дені сау | здоровый | healthy, well
ауру, науқас | больной, пациент | sick, ill, patient
өлім аузында, өліп бара жатқан | умирающий, при смерти, смертельно больной | dying, terminally ill, on his deathbed
соқыр, саңырау | слепой, глухой | blind, deaf
мүгедек, ерекше қажеттілік | инвалид, с ограниченными возможностями | disabled, handicapped, special needs
тірі | живой | alive, living
жалғыз, жалғыздық | одинокий, одиночество | alone, lonely, lone, loneliness
`;
