import type { Localized } from '../../base/index.ts';

/** What is said of a page that has scripts and no text. */
export const SCRIPT_PAGE: Localized = {
  kk: 'Бұл бетте мәтін жоқ: сайт оны скриптпен кейін жүктейді. Сайттан PDF не DOCX файлын жүктеп алып, соны импорттаңыз.',
  ru: 'На этой странице нет текста: сайт подгружает его скриптом. Скачайте на сайте файл PDF или DOCX и импортируйте его.',
  en: 'This page holds no text: the site loads it by script. Download the PDF or DOCX there and import that.',
};

/** True for the page of a site that brings its text by script: the new Adilet among them. */
export const hasScripts = (html: string): boolean =>
  /<script\b|<app-root\b|id=["'](?:root|app)["']/i.test(html);
