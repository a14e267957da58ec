import type { Localized } from '../../lib/base/index.ts';
import { say } from '../shell/language.ts';

/**
 * What restatements and citations were compared with, as the corpus names it in English, in the words of the reader.
 * A test holds that nothing the corpus names is missing here.
 */
export const COMPARED: Readonly<Record<string, Localized>> = {
  'CAT, English text in two published copies, articles 1 to 16, paragraph by paragraph': say(
    'Азаптауға қарсы конвенцияның ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, 1–16-баптар, тармақтап',
    'английский текст Конвенции против пыток, две опубликованные копии, статьи 1–16, по пунктам',
    'CAT, English text in two published copies, articles 1 to 16, paragraph by paragraph',
  ),
  'CEDAW, English text in two published copies, the articles restated, paragraph by paragraph': say(
    'Әйелдерге қатысты кемсітушілікті жою туралы конвенцияның ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, баяндалған баптар, тармақтап',
    'английский текст Конвенции о ликвидации дискриминации женщин, две опубликованные копии, изложенные статьи, по пунктам',
    'CEDAW, English text in two published copies, the articles restated, paragraph by paragraph',
  ),
  'CRC, English text in two published copies, articles 1 to 42, paragraph by paragraph': say(
    'Бала құқықтары туралы конвенцияның ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, 1–42-баптар, тармақтап',
    'английский текст Конвенции о правах ребёнка, две опубликованные копии, статьи 1–42, по пунктам',
    'CRC, English text in two published copies, articles 1 to 42, paragraph by paragraph',
  ),
  'CRPD, English text in two published copies, the articles restated, paragraph by paragraph': say(
    'Мүгедектігі бар адамдардың құқықтары туралы конвенцияның ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, баяндалған баптар, тармақтап',
    'английский текст Конвенции о правах инвалидов, две опубликованные копии, изложенные статьи, по пунктам',
    'CRPD, English text in two published copies, the articles restated, paragraph by paragraph',
  ),
  'Constitution of 1995, Russian text of zan.gov.kz (doc 1, edition of 17.09.2022 with the changes in force from 01.01.2023) as mirrored':
    say(
      '1995 жылғы Конституцияның zan.gov.kz сайтындағы орысша мәтінінің көшірмесі (1-құжат, 2023 жылғы 1 қаңтардан қолданылған өзгерістерімен)',
      'копия русского текста Конституции 1995 года с zan.gov.kz (документ 1, с изменениями, действующими с 1 января 2023 года)',
      'copy of the Russian text of the Constitution of 1995 at zan.gov.kz (document 1, with the changes in force from 1 January 2023)',
    ),
  'Constitution of 2026, Russian and Kazakh texts of zan.gov.kz (doc 223244) and of the mirror': say(
    '2026 жылғы Конституцияның zan.gov.kz сайтындағы орысша және қазақша мәтіндері (223244-құжат) мен көшірмесі',
    'русский и казахский тексты Конституции 2026 года с zan.gov.kz (документ 223244) и копия',
    'Russian and Kazakh texts of the Constitution of 2026 at zan.gov.kz (document 223244) and a copy',
  ),
  'Constitution of 2026, Russian text of zan.gov.kz (doc 223244) and of the mirror': say(
    '2026 жылғы Конституцияның zan.gov.kz сайтындағы орысша мәтіні (223244-құжат) және көшірмесі',
    'русский текст Конституции 2026 года с zan.gov.kz (документ 223244) и копия',
    'Russian text of the Constitution of 2026 at zan.gov.kz (document 223244) and a copy',
  ),
  'Constitution of 2026, Russian text of zan.gov.kz (doc 223244) as mirrored': say(
    '2026 жылғы Конституцияның zan.gov.kz сайтындағы орысша мәтінінің көшірмесі (223244-құжат)',
    'копия русского текста Конституции 2026 года с zan.gov.kz (документ 223244)',
    'copy of the Russian text of the Constitution of 2026 at zan.gov.kz (document 223244)',
  ),
  'Constitution of 2026, Russian text of zan.gov.kz (doc 223244) as mirrored; the sub-points named in the note':
    say(
      '2026 жылғы Конституцияның zan.gov.kz сайтындағы орысша мәтінінің көшірмесі (223244-құжат); ескертпеде аталған ережелер',
      'копия русского текста Конституции 2026 года с zan.gov.kz (документ 223244); нормы, названные в примечании',
      'copy of the Russian text of the Constitution of 2026 at zan.gov.kz (document 223244); the rules named in the note',
    ),
  'Criminal Code 226-V, official PDF, edition 2026-03-08': say(
    'Қылмыстық кодекстің (№ 226-V) ресми PDF мәтіні',
    'официальный PDF Уголовного кодекса № 226-V',
    'official PDF of Criminal Code No. 226-V',
  ),
  'Criminal Procedure Code 231-V, official PDF, edition 2026-03-08': say(
    'Қылмыстық-процестік кодекстің (№ 231-V) ресми PDF мәтіні',
    'официальный PDF Уголовно-процессуального кодекса № 231-V',
    'official PDF of Criminal Procedure Code No. 231-V',
  ),
  'ECHR as amended by Protocols No. 11 and No. 14, English text as published, articles 2 to 14, paragraph by paragraph':
    say(
      'Еуропалық конвенцияның (№ 11 және № 14 хаттамалармен өзгертілген) ағылшын тілінде жарияланған мәтіні, 2–14-баптар, тармақтап',
      'опубликованный английский текст Европейской конвенции с Протоколами № 11 и № 14, статьи 2–14, по пунктам',
      'ECHR as amended by Protocols No. 11 and No. 14, English text as published, articles 2 to 14, paragraph by paragraph',
    ),
  'English text of ETS No. 51 as published': say(
    'ETS № 51 конвенциясының ағылшын тілінде жарияланған мәтіні',
    'опубликованный английский текст Конвенции ETS № 51',
    'English text of ETS No. 51 as published',
  ),
  'ICCPR, English text in two published copies, articles 2 to 27, paragraph by paragraph': say(
    'Азаматтық және саяси құқықтар туралы пактінің ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, 2–27-баптар, тармақтап',
    'английский текст Пакта о гражданских и политических правах, две опубликованные копии, статьи 2–27, по пунктам',
    'ICCPR, English text in two published copies, articles 2 to 27, paragraph by paragraph',
  ),
  'Law on Legal Acts 480-V, official PDF in Russian, edition 2026-01-09': say(
    '«Құқықтық актілер туралы» Заңның (№ 480-V) орыс тіліндегі ресми PDF мәтіні',
    'официальный PDF Закона «О правовых актах» № 480-V на русском языке',
    'official PDF in Russian of the Law on Legal Acts No. 480-V',
  ),
  'OPCAT, English text as published, articles 1 to 37, paragraph by paragraph': say(
    'Азаптауға қарсы конвенция хаттамасының ағылшын тілінде жарияланған мәтіні, 1–37-баптар, тармақтап',
    'опубликованный английский текст Протокола к Конвенции против пыток, статьи 1–37, по пунктам',
    'OPCAT, English text as published, articles 1 to 37, paragraph by paragraph',
  ),
  'Order No. 508 with the changes of order No. 741, Russian and Kazakh texts of zan.gov.kz (doc 83436) as mirrored':
    say(
      '№ 508 бұйрықтың № 741 бұйрықпен өзгертілген, zan.gov.kz сайтындағы орысша және қазақша мәтіндерінің көшірмесі (83436-құжат)',
      'копии русского и казахского текстов приказа № 508 с изменениями приказа № 741 с zan.gov.kz (документ 83436)',
      'copies of the Russian and Kazakh texts of order No. 508 with the changes of order No. 741 at zan.gov.kz (document 83436)',
    ),
  'Penal Enforcement Code 234-V, Adilet page saved at 2026-06-15': say(
    'Қылмыстық-атқару кодексінің (№ 234-V) сақталған «Әділет» беті',
    'сохранённая страница «Адилет» Уголовно-исполнительного кодекса № 234-V',
    'saved Adilet page of Penal Enforcement Code No. 234-V',
  ),
  'Probation Law 38-VI, Russian text, edition 2022-06-27': say(
    '«Пробация туралы» Заңның (№ 38-VI) орысша мәтіні',
    'русский текст Закона «О пробации» № 38-VI',
    'Russian text of Probation Law No. 38-VI',
  ),
  'UDHR, English text in two published copies, paragraph by paragraph': say(
    'Адам құқықтарының жалпыға бірдей декларациясының ағылшын тіліндегі мәтіні, жарияланған екі көшірмесі, тармақтап',
    'английский текст Всеобщей декларации прав человека, две опубликованные копии, по пунктам',
    'UDHR, English text in two published copies, paragraph by paragraph',
  ),
  'application number and date of judgment': say(
    'шағымның нөмірі мен шешімнің күні',
    'номер жалобы и дата постановления',
    'application number and date of judgment',
  ),
  'application numbers, formation and date, in a copy of the judgment': say(
    'шағым нөмірлері, сот құрамы және күні, шешімнің көшірмесінен',
    'номера жалоб, состав суда и дата по копии постановления',
    'application numbers, formation and date, in a copy of the judgment',
  ),
  'application numbers and dates of both judgments': say(
    'екі шешімнің шағым нөмірлері мен күндері',
    'номера жалоб и даты обоих постановлений',
    'application numbers and dates of both judgments',
  ),
  'communication number, document symbol, date': say(
    'хабарламаның нөмірі, құжаттың белгісі, күні',
    'номер сообщения, обозначение документа, дата',
    'communication number, document symbol, date',
  ),
  'number and date of the communication': say(
    'хабарламаның нөмірі мен күні',
    'номер и дата сообщения',
    'number and date of the communication',
  ),
};
