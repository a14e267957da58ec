/** People, states, help, work, home and leisure: kk | ru | en, synonyms after commas. */
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
`;
