/** Names of acts as Russian tables abbreviate them; a table keeps an act under its Kazakh name in either language. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ҚК: 'УК',
  ҚПК: 'УПК',
  ҚАК: 'УИК',
  'ЖСНҚ №6': 'НП ВС №6',
  'ІІМ бұйрығы №508': 'приказ МВД №508',
  '«Пробация туралы» Заң': 'Закон «О пробации»',
  '«Құқықтық актілер туралы» Заң': 'Закон «О правовых актах»',
};

/**
 * What a row is called on the page: its act, then its element. Where the element cell names the act itself
 * («ҚАК-тің 96-бабы», «ЖСНҚ 2-тармақ», «статья 96 УИК»), the act is said once; the imported cell stays as it is.
 */
export function actAndElement(kept: string, element: string, language: string): string {
  const act = language === 'ru' ? (RUSSIAN[kept] ?? kept) : kept;
  const name = act.replace(/\s*№\s*\d+$/u, '');
  const at = name === '' ? -1 : placeOf(name, element);
  if (at < 0) return `${act} ${element}`.trim();
  const rest = element.slice(name.length);
  return at === 0 && /^\s/u.test(rest) ? `${act}${rest}` : element;
}

/** Where the name stands as a word of its own, with or without a case ending after a hyphen; -1 when nowhere. */
function placeOf(name: string, element: string): number {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return element.search(new RegExp(String.raw`(?<![\p{L}\d-])${literal}(?:-\p{L}+)?(?![\p{L}\d-])`, 'u'));
}
