import type { Finding, Localized } from '../../base/index.ts';
import { formatCitation } from '../../citation/index.ts';
import { type RowFacts, short } from './facts.ts';
import type { LawText } from './law.ts';
import { finding } from './rule.ts';
import type { Difference } from './wording.ts';

/** A provision by the name a reader knows: «72-бап, 1-бөлік …», not by its address. */
const named = (address: string, language: keyof Localized): string => formatCitation(address, language);

export function stale({ row }: RowFacts, known: LawText, { quoted, official }: Difference): Finding {
  const shown = (words: readonly string[]): string =>
    words.length === 0 ? '—' : `«${short(words.join(' · '), 90)}»`;
  const [here, there] = [shown(quoted), shown(official)];
  const message: Localized = {
    kk: `${row.id} жолының қолданыстағы редакциясы заңға сай емес (${named(known.address, 'kk')}, ${known.edition}): кестеде ${here}, заңда ${there}; нормадан қайта көшіріңіз.`,
    ru: `Действующая редакция в ${row.id} не совпадает с законом (${named(known.address, 'ru')}, ${known.edition}): в таблице ${here}, в законе ${there}; перенесите текст нормы заново.`,
    en: `The current wording of ${row.id} is not the text of ${named(known.address, 'en')} (${known.edition}): the table has ${here}, the law has ${there}; quote the norm again.`,
  };
  return finding('amendments/current-not-in-force', message, {
    place: row.id,
    ...(quoted.length === 0 ? {} : { actual: short(quoted.join(' · ')) }),
    ...(official.length === 0 ? {} : { expected: short(official.join(' · ')) }),
    ground: [`${known.address}@${known.edition}`],
  });
}

export function missing({ row }: RowFacts, address: string): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін норма бұл актіде жоқ (${named(address, 'kk')}): нөмірін тексеріңіз.`,
    ru: `Нормы, которую меняет ${row.id}, в акте нет (${named(address, 'ru')}): проверьте номер.`,
    en: `${named(address, 'en')}, which ${row.id} changes, does not exist in the act: check the number.`,
  };
  return finding('amendments/no-such-article', message, {
    severity: 'error',
    place: row.id,
    ground: [address],
  });
}

export function taken({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} қосатын нөмір бұрыннан бар (${named(known.address, 'kk')}): басқа нөмір беріңіз.`,
    ru: `Номер, который добавляет ${row.id}, уже занят (${named(known.address, 'ru')}): укажите другой номер.`,
    en: `The number that ${row.id} adds is taken (${named(known.address, 'en')}): give another number.`,
  };
  return finding('amendments/number-taken', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

export function repealed({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} өзгертетін норманың күші жойылған (${named(known.address, 'kk')}): оны өзгертуге болмайды, жаңа норма ұсыныңыз.`,
    ru: `Норма, которую меняет ${row.id}, утратила силу (${named(known.address, 'ru')}): предложите новую норму.`,
    en: `${named(known.address, 'en')}, which ${row.id} changes, is repealed: propose a new provision.`,
  };
  return finding('amendments/provision-repealed', message, {
    severity: 'error',
    place: row.id,
    ground: [known.address],
  });
}

/** An empty cell where the law has a text: neither a quotation nor a word that the norm is absent. */
export function empty({ row }: RowFacts, known: LawText): Finding {
  const message: Localized = {
    kk: `${row.id} жолының қолданыстағы редакциясы бос, ал ${named(known.address, 'kk')} күшінде (${known.edition}): мәтінін келтіріңіз немесе норма жаңа болса, «Жоқ.» деп жазыңыз.`,
    ru: `Действующая редакция ${row.id} пуста, а ${named(known.address, 'ru')} действует (${known.edition}): приведите её текст или, если норма новая, напишите «Отсутствует.».`,
    en: `The current wording of ${row.id} is empty although ${named(known.address, 'en')} is in force (${known.edition}): quote it or, if the provision is new, say that it is absent.`,
  };
  return finding('amendments/current-empty', message, {
    place: row.id,
    ground: [`${known.address}@${known.edition}`],
  });
}

/** Rows of an act that is none of the product's instruments. */
export function actUnknown(title: string, rows: readonly string[]): Finding {
  const [list, act] = [rows.join(', '), short(title, 90)];
  const message: Localized = {
    kk: `${list}: «${act}» бағдарлама білетін актілердің қатарында жоқ, қолданыстағы редакция мен нөмірлер салыстырылмады: оларды ресми мәтінмен өзіңіз салыстырыңыз.`,
    ru: `${list}: акта «${act}» нет среди известных программе, действующая редакция и номера не сверены: сверьте их с официальным текстом сами.`,
    en: `${list}: "${act}" is not among the acts the program knows, so the current wording and the numbers were not compared: compare them with the official text yourself.`,
  };
  return finding('amendments/act-not-known', message, { severity: 'info', place: rows[0] ?? '' });
}

/** An element from which no article or item can be read: a heading of a chapter, a preamble, a slip. */
export function elementUnread({ row }: RowFacts): Finding {
  const message: Localized = {
    kk: `${row.id} жолының құрылымдық элементінен бап не тармақ нөмірі оқылмады, сондықтан ол заңмен салыстырылмады: нөмірін жазыңыз (мысалы, «72-бап 1-бөлік») немесе өзіңіз салыстырыңыз.`,
    ru: `В структурном элементе ${row.id} не читается номер статьи или пункта, поэтому строка не сверена с законом: напишите номер (например, «Статья 72, часть 1») или сверьте сами.`,
    en: `The structural element of ${row.id} names no article or item that can be read, so the row was not compared with the law: write its number or compare it yourself.`,
  };
  return finding('amendments/element-unread', message, {
    severity: row.element.trim() === '' ? 'warning' : 'info',
    place: row.id,
  });
}
