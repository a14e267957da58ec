import type { ExampleRow } from './rule.ts';

interface Examples {
  readonly ok: readonly ExampleRow[];
  readonly not_ok: readonly ExampleRow[];
}

const PENAL = 'Уголовно-исполнительный кодекс Республики Казахстан';
const TAKEN = 'Статья 10. Приём\n1. Лицо принимается в учреждение.';
const SCHEME =
  'в отношении беременной женщины, женщины с малолетним ребёнком, женщины старше пятидесяти восьми лет';

const row = (proposed: string, more: Partial<ExampleRow> = {}): ExampleRow => ({
  number: 1,
  element: 'Статья 10',
  current: 'Отсутствует',
  proposed,
  ...more,
});
const other = (proposed: string, more: Partial<ExampleRow> = {}): ExampleRow =>
  row(proposed, { number: 2, element: 'Статья 11', ...more });
const one = (ok: ExampleRow, not_ok: ExampleRow): Examples => ({ ok: [ok], not_ok: [not_ok] });
const measure = (word: string): string =>
  `Статья 10. Ответственность\n1. К лицу, нарушившему порядок, администрация учреждения по правилам этой статьи может применить в течение месяца ${word}.`;
const scheme = (ending = ''): ExampleRow[] => [
  row(`Суд ${SCHEME} решает.`, { current: 'Суд решает.' }),
  row(`Орган ${SCHEME.replace('старше', ending === '' ? 'старше' : ending)} вносит предложение.`, {
    number: 2,
    act: PENAL,
    element: 'Статья 20',
    current: 'Орган вносит предложение.',
  }),
];
const variants = (rows: readonly ExampleRow[]): ExampleRow[] =>
  rows.flatMap((item) => [
    { ...item, variant: 1 },
    { ...item, variant: 2, proposed: item.proposed.replace(/\.$/, ' безотлагательно.') },
  ]);

/** Russian examples of each rule by its id; the Kazakh ones stand with the rules. Both are run by the tests. */
export const RUSSIAN_EXAMPLES: Readonly<Record<string, Examples>> = {
  'amendments/self-contradiction': one(
    row('Независимо от возраста ребёнка даётся разрешение.'),
    row('Независимо от возраста ребёнка разрешение даётся до достижения им десяти лет.'),
  ),
  'amendments/list-repeats': one(
    row('1 ступень даёт право на полное свидание 2 ступень даёт возможность лишь одного разговора'),
    row('1 ступень даёт право на полное свидание 2 ступень даёт право на полное свидание'),
  ),
  'amendments/punishment-as-condition': one(
    row('Лицо освобождается, если обязуется возместить вред.'),
    row('Лицо освобождается, если обязуется участвовать в общественных работах.'),
  ),
  'amendments/depends-on': {
    ok: [
      row('Суд решает с заключением эксперта.', { current: 'Суд решает.' }),
      row('Лицо живёт отдельно.', { number: 2, act: PENAL, element: 'Статья 20', current: 'Лицо живёт.' }),
    ],
    not_ok: [
      row('Суд решает с учётом мнения кинолога.', { current: 'Суд решает.' }),
      row('Кинологом: 1) ведётся надзор. 2) даётся мнение.', {
        number: 2,
        act: PENAL,
        element: 'Статья 20',
        current: 'Кинологом: 1) ведётся надзор.',
      }),
    ],
  },
  'amendments/variant-currents-differ': {
    ok: [
      row('Лицо сразу принимается.', { variant: 1, current: 'Лицо принимается.' }),
      row('Лицо позже принимается.', { variant: 2, current: 'Лицо принимается.' }),
    ],
    not_ok: [
      row('Лицо сразу принимается.', { variant: 1, current: 'Лицо принимается.' }),
      row('Женщина позже принимается.', { variant: 2, current: 'Женщина принимается.' }),
    ],
  },
  'amendments/scales-differ': {
    ok: [
      row('Степень поведения оценивается баллами от 1 до 5.'),
      other('Устанавливаются 1 положительная степень, 5 положительная степень.'),
    ],
    not_ok: [
      row('Степень поведения оценивается баллами от 1 до 5.'),
      other('Устанавливаются 1 положительная степень, 4 положительная степень.'),
    ],
  },
  'amendments/heading-twice': one(row('Статья 10. Приём'), row('Статья 10. Статья 10. Приём')),
  'amendments/foreign-words': one(
    row('Заявление жителя посёлка Ақтөбе принимается.'),
    row('10-бап. Заявление принимается.'),
  ),
  'amendments/direction-in-current': one(
    row('Новый текст.', { current: 'Старый текст.' }),
    row('Новый текст.', { current: 'Часть первую статьи 10 изложить в следующей редакции: Старый текст.' }),
  ),
  'amendments/restatement-as-current': one(
    row('Новый текст.', { current: 'Старый текст.' }),
    row('Новый текст.', { current: '[Изложение, не официальный текст] Старый текст.' }),
  ),
  'amendments/stray-mark': one(row('Заявление принимается.'), row('Заявление принимается. .')),
  'amendments/act-missing': one(
    row('Лицо принимается.', { act: 'Уголовный кодекс' }),
    row('Лицо принимается.', { act: '' }),
  ),
  'amendments/element-mismatch': one(
    row('2. Первое. 3. Второе.', { element: 'Статья 10, части 2 и 3' }),
    row('3. Второе.', { element: 'Части вторая и третья статьи 10' }),
  ),
  'amendments/absence-in-proposed': one(
    row('Лицо принимается.', { current: 'Отсутствует.' }),
    row('Отсутствует.', { current: 'Лицо принимается.' }),
  ),
  'amendments/parallel-wording-differs': { ok: scheme(), not_ok: scheme('моложе') },
  'amendments/variants-go-in-pairs': { ok: scheme(), not_ok: variants(scheme()) },
  'amendments/reference-to-amended': {
    ok: [
      row('Штраф не налагается.', { element: 'Статья 10, часть 1', current: 'Штраф налагается.' }),
      other('Решается по части первой статьи 30 УК.', { element: 'Статья 20, часть 1' }),
    ],
    not_ok: [
      row('Штраф не налагается.', { element: 'Часть первая статьи 10', current: 'Штраф налагается.' }),
      other('Решается по части первой статьи 10 УК.', { element: 'Статья 20, часть 1' }),
    ],
  },
  'amendments/rationale-missing': one(
    row(`${TAKEN} Оно регистрируется.`, { current: TAKEN, rationale: 'Регистрация облегчает учёт.' }),
    row(`${TAKEN} Оно регистрируется.`, { current: TAKEN, rationale: '' }),
  ),
  'amendments/no-change': one(
    row(`${TAKEN} Оно регистрируется.`, { current: TAKEN }),
    row(TAKEN, { current: TAKEN, rationale: 'Норму необходимо изменить.' }),
  ),
  'amendments/rationale-shared': {
    ok: [
      row('Одно.', { rationale: 'Срок короток, и бумаги не готовы, поэтому его следует продлить на месяц.' }),
      other('Другое.', {
        rationale: 'Интересы ребёнка и единство семьи требуют увеличить число свиданий с матерью.',
      }),
    ],
    not_ok: [
      row('Одно.', { rationale: 'Срок короток, и бумаги не готовы, поэтому его следует продлить на месяц.' }),
      other('Другое.', {
        rationale: 'Срок короток, и бумаги не готовы, поэтому его следует продлить на месяц.',
      }),
    ],
  },
  'amendments/rationale-number': one(
    row('Лицо выезжает на срок до пяти суток.', { rationale: 'Предлагается выезд на 5 суток.' }),
    row('Лицо выезжает на короткий срок.', { rationale: 'Предлагается выезд на 5 суток.' }),
  ),
  'amendments/rationale-quote': one(
    row('Лицу выдаётся разрешение «вместе с правом на короткое свидание».', {
      rationale: 'В текст вносятся слова «вместе с правом на короткое свидание».',
    }),
    row('Лицу выдаётся разрешение вместе с правом на свидание.', {
      rationale: 'В текст вносятся слова «вместе с правом на разговор и на свидание».',
    }),
  ),
  'amendments/rationale-opposite': one(
    row('К ним льгота не применяется.', { rationale: 'Льгота ограничивается ради защиты общества.' }),
    row('К ним льгота не применяется.', { rationale: 'Это обеспечит возможность применения льготы.' }),
  ),
  'amendments/rationale-other-institute': one(
    row('Условно осуждённый регистрируется.', { rationale: 'Уточняется порядок условного осуждения.' }),
    row('Условно осуждённый регистрируется.', {
      rationale: 'Уточняется порядок условно-досрочного освобождения.',
    }),
  ),
  'amendments/standard-without-article': one(
    row('Ребёнок живёт с матерью.', { rationale: 'Согласно статье 3 Конвенции о правах ребёнка.' }),
    row('Ребёнок живёт с матерью.', { rationale: 'Согласно Конвенции о правах ребёнка.' }),
  ),
  'amendments/variants-differ': {
    ok: [row('Суд слушает дело в течение месяца.', { current: 'Суд слушает дело.' })],
    not_ok: [
      row('Суд слушает дело в течение месяца.', { variant: 1, current: 'Суд слушает дело.' }),
      row('Суд может слушать дело в течение двух месяцев.', { variant: 2, current: 'Суд слушает дело.' }),
    ],
  },
  'amendments/same-provision': {
    ok: [
      row('3) если пьян;', { element: 'Часть первая статьи 10' }),
      other('4) если не явился;', { element: 'Часть вторая статьи 10' }),
    ],
    not_ok: [
      row('3) если пьян;', { element: 'Часть первая статьи 10' }),
      other('4) если не явился;', { element: 'Статья 10, часть 1' }),
    ],
  },
  'amendments/collision': {
    ok: [
      row(measure('предупреждение'), { element: 'Статья 10, часть 1', current: measure('штраф') }),
      other(measure('арест'), { element: 'Статья 11, часть 1', current: measure('штраф') }),
    ],
    not_ok: [
      row(measure('предупреждение'), { element: 'Статья 10, часть 1', current: measure('штраф') }),
      other(measure('арест'), { element: 'Часть первая статьи 10', current: measure('штраф') }),
    ],
  },
  'amendments/paragraph-numbers-shift': {
    ok: [
      row('Дополнить абзацем пятым следующего содержания: Платится сбор.', {
        element: 'Часть первая статьи 10',
      }),
      other('Предупреждение сразу выносится.', {
        element: 'Абзац четвёртый части первой статьи 10',
        current: 'Предупреждение выносится.',
      }),
    ],
    not_ok: [
      row('Дополнить абзацем третьим следующего содержания: Платится сбор.', {
        element: 'Часть первая статьи 10',
      }),
      other('Предупреждение сразу выносится.', {
        element: 'Абзац четвёртый части первой статьи 10',
        current: 'Предупреждение выносится.',
      }),
    ],
  },
  'amendments/term-in-two-forms': {
    ok: [row('Суд выносит постановление.'), other('Суд может вынести постановление.')],
    not_ok: [row('Суд выносит постановление.'), other('Суд выносит определение.')],
  },
  'amendments/rename-incomplete': {
    ok: [
      row('Дом открывается. Дом закрывается.', { current: 'Тюрьма открывается. Тюрьма закрывается.' }),
      other('Дом ремонтируется.'),
    ],
    not_ok: [
      row('Дом открывается. Дом закрывается.', { current: 'Тюрьма открывается. Тюрьма закрывается.' }),
      other('Тюрьма ремонтируется.'),
    ],
  },
};
