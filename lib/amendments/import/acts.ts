import type { Act } from '../model.ts';

/** Instruments the product knows, by how a merged heading names them; the first that fits counts. */
const KNOWN: readonly { readonly pattern: RegExp; readonly id: string; readonly address: string }[] = [
  {
    pattern: /қылмыстық[-–\s]*атқару\s+кодекс|уголовно-исполнительн\S+\s+кодекс/iu,
    id: 'ҚАК',
    address: 'kz/penal-enforcement-code',
  },
  {
    pattern: /қылмыстық[-–\s]*процес\S*\s+кодекс|уголовно-процессуальн\S+\s+кодекс/iu,
    id: 'ҚПК',
    address: 'kz/criminal-procedure-code',
  },
  { pattern: /қылмыстық\s+кодекс|уголовн\S+\s+кодекс/iu, id: 'ҚК', address: 'kz/criminal-code' },
  {
    pattern: /2015[^№]*№\s*6\s+нормативтік\s+қаулы|нормативн\S+\s+постановлен[^№]*2015[^№]*№\s*6(?!\d)/iu,
    id: 'ЖСНҚ №6',
    address: 'kz/sc-resolution-2015-6',
  },
  {
    pattern: /№\s*508\s+бұйры|приказ[^№]*№\s*508/iu,
    id: 'ІІМ бұйрығы №508',
    address: 'kz/interior-order-508',
  },
  { pattern: /пробация\s+туралы|о\s+пробации/iu, id: '«Пробация туралы» Заң', address: 'kz/probation-law' },
  { pattern: /конституция/iu, id: 'Конституция', address: 'kz/constitution' },
];

/** Words by which a merged line is recognised as the heading of an act. */
const ACT_WORDS = /кодекс|заңы|заң\b|қаулы|бұйры|закон|постановлен|приказ|конституци/iu;

/** Whether a line of text reads like the heading of an act. */
export function looksLikeAct(text: string): boolean {
  return /^(?:«|\d{4}\s+жыл|Қазақстан|Уголовн|Закон|Конституц|О\s)/u.test(text) && ACT_WORDS.test(text);
}

/** The act a merged heading names, with its short name and address where they are known. */
export function readAct(title: string): Act {
  const plain = title.replace(/(?<=\p{L})i|i(?=\p{L})/gu, 'і');
  const known = KNOWN.find(({ pattern }) => pattern.test(plain));
  return known === undefined ? { id: title, title } : { id: known.id, title, address: known.address };
}
