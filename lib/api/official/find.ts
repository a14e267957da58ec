import { type Finding, type Language, type Localized, NotFoundError } from '../../base/index.ts';
import { parseAddress } from '../../citation/index.ts';
import {
  type Corpus,
  type HeldText,
  type OfficialStore,
  type OfficialText,
  type OfficialUnit,
  officialUnit,
} from '../../corpus/index.ts';

/** What is asked of the store: a provision, and perhaps an edition and a language. */
export interface OfficialQuery {
  /** With or without `@edition`. */
  readonly address: string;
  readonly edition?: string | undefined;
  readonly lang?: Language | undefined;
}

export interface FoundOfficial {
  /** Without edition. */
  readonly address: string;
  readonly text: OfficialText;
  /** Absent for the whole act. */
  readonly unit: OfficialUnit | undefined;
  /** The article the unit lies in: its notes speak of the unit too. */
  readonly article: OfficialUnit | undefined;
  /** Everything held of the instrument, the newest edition first. */
  readonly held: readonly HeldText[];
}

const NO_ADDRESS: Localized = {
  kk: 'Мекенжай қате жазылған: ол kz/criminal-code/72 түрінде болуы керек.',
  ru: 'Адрес записан неверно: нужен вид kz/criminal-code/72.',
  en: 'The address is not written correctly: it should look like kz/criminal-code/72.',
};
const NONE_HELD: Localized = {
  kk: 'Бұл актінің ресми мәтіні қоймада жоқ: оны файлдан импорттаңыз.',
  ru: 'Официального текста этого акта нет в хранилище: импортируйте его из файла.',
  en: 'The official text of this instrument is not in the store: import it from a file.',
};
const NO_UNIT: Localized = {
  kk: 'Ресми мәтіннің бұл редакциясында мұндай норма жоқ: бап нөмірін тексеріңіз.',
  ru: 'В этой редакции официального текста нет такой нормы: проверьте номер статьи.',
  en: 'This edition of the official text has no such provision: check the number of the article.',
};

function noEdition(held: readonly HeldText[]): NotFoundError {
  const list = [...new Set(held.map(({ edition, lang }) => `${edition} (${lang})`))].join(', ');
  return new NotFoundError({
    kk: `Ресми мәтіннің бұл редакциясы қоймада жоқ; қолда бары: ${list}.`,
    ru: `Этой редакции официального текста нет в хранилище; есть: ${list}.`,
    en: `This edition of the official text is not in the store; held: ${list}.`,
  });
}

/** The language asked for, else the one of the newest edition that is held: Kazakh, Russian, English in this order. */
function choose(held: readonly HeldText[], { edition, lang }: OfficialQuery): HeldText | undefined {
  const fitting = held.filter((one) => edition === undefined || one.edition === edition);
  return fitting.find((one) => one.lang === lang) ?? fitting[0];
}

/**
 * Finds the official text of an address in the store.
 *
 * @throws NotFoundError when the act, the edition or the provision is not held.
 */
export async function findOfficial(store: OfficialStore, query: OfficialQuery): Promise<FoundOfficial> {
  const address = parseAddress(query.address);
  if (address === undefined) throw new NotFoundError(NO_ADDRESS);
  const held = await store.editions(address.instrument);
  if (held.length === 0) throw new NotFoundError(NONE_HELD);
  const chosen = choose(held, { ...query, edition: query.edition ?? address.edition });
  if (chosen === undefined) throw noEdition(held);
  const text = await store.read(chosen);
  if (text === undefined) throw noEdition(held);
  const plain = [address.instrument, ...address.path].join('/');
  const unit = officialUnit(text, plain);
  if (unit === undefined && address.path.length > 0) throw new NotFoundError(NO_UNIT);
  const article = officialUnit(text, [address.instrument, ...address.path.slice(0, 1)].join('/'));
  return { address: plain, text, unit, article, held };
}

/** Warns when a restatement was checked against an older edition than the newest the store holds. */
export function staleFindings(corpus: Corpus, address: string, held: readonly HeldText[]): Finding[] {
  const found = corpus.provision(address);
  const newest = held[0]?.edition;
  if (found === undefined || newest === undefined) return [];
  const { verification } = found;
  const against = verification.mark === 'checked' ? verification.edition : found.edition;
  if (against >= newest) return [];
  return [
    {
      rule_id: 'official/newer-edition',
      severity: 'warning',
      message: {
        kk: `Баяндау ${against} редакциясы бойынша жасалған, ал қоймада ${newest} редакциясы бар: ресми мәтінді қараңыз.`,
        ru: `Изложение сделано по редакции от ${against}, а в хранилище есть редакция от ${newest}: сверьтесь с официальным текстом.`,
        en: `The restatement follows the edition of ${against}, and the store holds that of ${newest}: see the official text.`,
      },
      place: address,
      actual: against,
      expected: newest,
      ground: [`${address}@${newest}`],
    },
  ];
}
