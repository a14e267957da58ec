import { z } from 'zod';
import { InvalidInputError } from '../../base/index.ts';
import { type AmendmentTable, tableSchema } from '../model.ts';

const BAD = {
  kk: 'JSON файлы салыстырма кестеге сай емес: «tables» тізімі немесе бір кесте болуы керек; файлды осы бағдарламадан қайта шығарыңыз.',
  ru: 'Файл JSON не похож на сравнительную таблицу: нужен список «tables» или одна таблица; выгрузите файл из этой программы заново.',
  en: 'The JSON file is not a comparative table: a list "tables" or one table is expected; export the file again.',
};

const fileSchema = z.union([z.looseObject({ tables: z.array(tableSchema).min(1) }), tableSchema]);

/** Reads tables exported as JSON. Throws {@link InvalidInputError}. */
export function readTableJson(text: string): AmendmentTable[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new InvalidInputError(BAD);
  }
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success) throw new InvalidInputError(BAD);
  return 'tables' in parsed.data ? (parsed.data.tables as AmendmentTable[]) : [parsed.data as AmendmentTable];
}
