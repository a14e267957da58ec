import type { Language } from '../../base/index.ts';

/** Terms on which the sense of a provision turns: when the official text has one, its restatement should. */
export const TERMS: readonly { readonly id: string; readonly words: Readonly<Record<Language, RegExp>> }[] = [
  {
    id: 'life imprisonment',
    words: {
      kk: /өмір бойы/iu,
      ru: /пожизненн/iu,
      en: /life imprisonment|life sentence|imprisonment for life/iu,
    },
  },
  {
    id: 'death penalty',
    words: {
      kk: /өлім жазасы/iu,
      ru: /смертн\p{L}+ казн/iu,
      en: /death penalty|sentence of death|capital punishment|death sentence/iu,
    },
  },
  { id: 'torture', words: { kk: /азапта/iu, ru: /пыт(?:к|ок)/iu, en: /tortur/iu } },
  { id: 'terrorism', words: { kk: /террор/iu, ru: /террор/iu, en: /terror/iu } },
  { id: 'extremism', words: { kk: /экстремис/iu, ru: /экстремист/iu, en: /extremis/iu } },
  {
    id: 'sexual inviolability of minors',
    words: { kk: /жыныстық|сексуалдық/iu, ru: /полов\p{L}+ неприкосновенност/iu, en: /sexual/iu },
  },
  { id: 'corruption', words: { kk: /сыбайлас жемқорлық/iu, ru: /коррупцион/iu, en: /corrupt/iu } },
  {
    id: 'especially grave crime',
    words: {
      kk: /аса ауыр/iu,
      ru: /особо тяжк/iu,
      en: /especially (?:grave|serious)|particularly (?:grave|serious)/iu,
    },
  },
  {
    id: 'medium gravity',
    words: { kk: /ауырлығы орташа/iu, ru: /средней тяжести/iu, en: /medium gravity/iu },
  },
  {
    id: 'minor gravity',
    words: {
      kk: /онша ауыр емес/iu,
      ru: /небольшой тяжести/iu,
      en: /minor gravity|lesser gravity|small gravity/iu,
    },
  },
  {
    id: 'criminal misdemeanour',
    words: { kk: /теріс қылық/iu, ru: /проступ/iu, en: /misdemeano/iu },
  },
  { id: 'recidivism', words: { kk: /рецидив/iu, ru: /рецидив/iu, en: /recidiv|repeat/iu } },
  {
    id: 'pregnancy',
    words: { kk: /жүкті/iu, ru: /беременн/iu, en: /pregnan|maternity|confinement|childbirth/iu },
  },
  { id: 'disability', words: { kk: /мүгедек/iu, ru: /инвалид/iu, en: /disab|impairment/iu } },
  {
    id: 'minors',
    words: {
      kk: /кәмелетке толмаған/iu,
      ru: /несовершеннолетн/iu,
      en: /juvenile|minor|child|under eighteen|below eighteen|young/iu,
    },
  },
  {
    id: 'compensation of damage',
    words: { kk: /өте|орнын толтыр/iu, ru: /возмещ|возмест/iu, en: /compensat|redress/iu },
  },
  { id: 'pardon', words: { kk: /кешірім/iu, ru: /помилован/iu, en: /pardon/iu } },
  { id: 'amnesty', words: { kk: /рақымшылық/iu, ru: /амнист/iu, en: /amnesty/iu } },
  { id: 'probation', words: { kk: /пробаци/iu, ru: /пробаци/iu, en: /probation/iu } },
  { id: 'prosecutor', words: { kk: /прокурор/iu, ru: /прокурор/iu, en: /prosecut/iu } },
  { id: 'victim', words: { kk: /жәбірленуші/iu, ru: /потерпевш/iu, en: /victim/iu } },
  {
    id: 'defender',
    words: {
      kk: /қорғаушы|адвокат/iu,
      ru: /защитник|адвокат/iu,
      en: /defen[cs]e counsel|defender|lawyer|counsel|legal assistance/iu,
    },
  },
  { id: 'interpreter', words: { kk: /аудармашы/iu, ru: /переводчик/iu, en: /interpret(?:er|ation by)/iu } },
  { id: 'appeal', words: { kk: /шағым/iu, ru: /обжалован|апелляц|жалоб/iu, en: /appeal|review|complain/iu } },
  {
    id: 'without delay',
    words: {
      kk: /дереу|кідіріссіз/iu,
      ru: /незамедлительно|немедленно/iu,
      en: /prompt|without delay|immediately|at once|forthwith/iu,
    },
  },
  { id: 'consent', words: { kk: /келісім/iu, ru: /соглас(?!но|ован)/iu, en: /consent|agree/iu } },
  { id: 'discrimination', words: { kk: /кемсіт/iu, ru: /дискримин/iu, en: /discriminat|distinction/iu } },
  { id: 'emergency', words: { kk: /төтенше/iu, ru: /чрезвычайн/iu, en: /emergenc|\bwar\b|\bstrife\b/iu } },
];
