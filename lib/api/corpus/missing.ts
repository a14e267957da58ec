import { type Localized, NotFoundError } from '../../base/index.ts';
import type { Lookup } from '../../corpus/index.ts';

type Missing = Extract<Lookup, { missing: string }>;

const SENTENCES: Readonly<Record<Exclude<Missing['missing'], 'edition'>, Localized>> = {
  address: {
    kk: 'Мекенжай қате жазылған: ол kz/criminal-code/72 түрінде болуы керек.',
    ru: 'Адрес записан неверно: нужен вид kz/criminal-code/72.',
    en: 'The address is not written correctly: it should look like kz/criminal-code/72.',
  },
  instrument: {
    kk: 'Бұл акт қорда жоқ: актілер тізімін қараңыз.',
    ru: 'Этого акта нет в корпусе: посмотрите список актов.',
    en: 'This instrument is not in the corpus: see the list of instruments.',
  },
  provision: {
    kk: 'Қорда бұл актінің мұндай нормасы жоқ: актінің мазмұнын қараңыз.',
    ru: 'В корпусе нет такой нормы этого акта: посмотрите его содержание.',
    en: 'The corpus holds no such provision of this instrument: see its contents.',
  },
};

/** The failure of a look-up as one sentence that says what to do next. */
export function missingError({ missing, held }: Missing): NotFoundError {
  if (missing !== 'edition') return new NotFoundError(SENTENCES[missing]);
  const list = held.join(', ');
  return new NotFoundError({
    kk: `Бұл редакция қорда жоқ; қолда бары: ${list}.`,
    ru: `Этой редакции нет в корпусе; есть: ${list}.`,
    en: `This edition is not in the corpus; held: ${list}.`,
  });
}
