import { EDIT_KINDS } from '../../amendments/index.ts';
import type { Localized } from '../../base/index.ts';

export const VERBS: Localized = {
  kk: 'әрекет керек: import, diff, check, compare, themes, directions немесе export',
  ru: 'нужно действие: import, diff, check, compare, themes, directions или export',
  en: 'an action is needed: import, diff, check, compare, themes, directions or export',
};
export const FILE: Localized = {
  kk: 'салыстырма кесте файлы керек (txt, docx, pdf, html, json)',
  ru: 'нужен файл сравнительной таблицы (txt, docx, pdf, html, json)',
  en: 'a file with a comparative table is needed (txt, docx, pdf, html, json)',
};
export const TWO: Localized = {
  kk: 'екі файл немесе --batch FILE.jsonl керек',
  ru: 'нужны два файла или --batch FILE.jsonl',
  en: 'two files or --batch FILE.jsonl are needed',
};
export const FORMAT: Localized = {
  kk: '--format мәні: docx, pdf, csv, json, akn; docx пен pdf үшін --out FILE керек',
  ru: 'значение --format: docx, pdf, csv, json, akn; для docx и pdf нужен --out FILE',
  en: 'the value of --format: docx, pdf, csv, json, akn; docx and pdf need --out FILE',
};
export const TABLE_LANGUAGE: Localized = {
  kk: 'түзету нұсқаулары қазақша немесе орысша жазылады: --lang kk|ru',
  ru: 'формулировки поправок пишутся на казахском или русском: --lang kk|ru',
  en: 'directions are written in Kazakh or Russian: --lang kk|ru',
};
export const KIND: Localized = {
  kk: `--kind мәні мыналардың бірі болуы керек: ${EDIT_KINDS.join(', ')}`,
  ru: `значение --kind должно быть одним из: ${EDIT_KINDS.join(', ')}`,
  en: `the value of --kind must be one of: ${EDIT_KINDS.join(', ')}`,
};
export const NO_ROWS: Localized = {
  kk: 'Бұл сүзгіге сай келетін жол жоқ.',
  ru: 'Под этот отбор не подходит ни одна строка.',
  en: 'No row fits this filter.',
};
export const PAPERS: Localized = {
  kk: 'тұжырымдамалардың файлдары керек (txt, md, html, pdf, docx)',
  ru: 'нужны файлы концепций (txt, md, html, pdf, docx)',
  en: 'files of policy papers are needed (txt, md, html, pdf, docx)',
};
export const LINE_SHAPE: Localized = {
  kk: 'әр жол {"row", "current", "proposed"} түрінде болуы керек',
  ru: 'каждая строка должна иметь вид {"row", "current", "proposed"}',
  en: 'each line must be {"row", "current", "proposed"}',
};

export const DAY: Localized = {
  kk: '--date мәні ЖЖЖЖ-АА-КК түріндегі күн болуы керек, мысалы 2026-03-08',
  ru: 'значение --date: день в виде ГГГГ-ММ-ДД, например 2026-03-08',
  en: 'the value of --date is a day written YYYY-MM-DD, such as 2026-03-08',
};
