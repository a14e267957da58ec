import type { Localized } from './language.ts';

/** Largest file of the user's that is read, in bytes: ten times the largest code as published. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const MEGABYTES = MAX_FILE_BYTES / 1024 / 1024;

/** What is said of a file over {@link MAX_FILE_BYTES}. */
export const FILE_TOO_LARGE: Localized = {
  kk: `Файл тым үлкен: ең көбі ${MEGABYTES} МБ; оны бөліп не суретсіз сақтап, қайта импорттаңыз.`,
  ru: `Файл слишком велик: не больше ${MEGABYTES} МБ; разделите его или сохраните без изображений.`,
  en: `The file is too large: at most ${MEGABYTES} MB; split it or save it without pictures.`,
};
