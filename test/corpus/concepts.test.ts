import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data } = parseCorpus(files);
const corpus = createCorpus(data);
const lower = (text: string): string => text.toLocaleLowerCase('kk');

/** Every label of a concept in any language and kind, in small letters. */
const labels = new Map<string, Set<string>>();
for (const concept of data.concepts) {
  const all = LANGUAGES.flatMap((language) => [
    concept.pref[language],
    ...[concept.alt, concept.abbr, concept.lay].flatMap((kind) => kind[language] ?? []),
  ]);
  for (const label of all) labels.set(lower(label), (labels.get(lower(label)) ?? new Set()).add(concept.id));
}

describe('The concepts', () => {
  it('are five hundred at least', () => {
    expect(data.concepts.length).toBeGreaterThanOrEqual(500);
  });

  it.each(LANGUAGES)('share no preferred label in %s', (language) => {
    const seen = new Map<string, string[]>();
    for (const { id, pref } of data.concepts)
      seen.set(lower(pref[language]), [...(seen.get(lower(pref[language])) ?? []), id]);
    expect([...seen.entries()].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('are about provisions and instruments that exist, each named once', () => {
    const lost = data.concepts.flatMap(({ id, about }) =>
      about
        .filter((address, at) => !corpus.has(address) || about.indexOf(address) !== at)
        .map((address) => `${id} ${address}`),
    );
    expect(lost).toEqual([]);
  });

  it('keep an abbreviation to one concept', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, abbr } of data.concepts)
      for (const word of LANGUAGES.flatMap((language) => abbr[language] ?? []))
        owners.set(word, (owners.get(word) ?? new Set()).add(id));
    const shared = [...owners.entries()]
      .filter(([, ids]) => ids.size > 1)
      .map(([word, ids]) => `${word}: ${[...ids].join(' ')}`);
    expect(shared).toEqual([]);
  });

  /** Spellings that the papers use for one thing: one line, one concept. */
  it.each([
    'ШМББ ШМБ ШТМБ ШТМББ УДО',
    'ЖЖА ЖЖТА ЖТА НЖЖА ЗМН',
    'ҚІЖК ҚПК УПК',
    'ҚБК ПМК ЖБК ОНК',
    'ҰАТ ҰПМ НПМ',
    'ҚАЖК ТЖК ТЖКБ КУИС',
    'АҚЕС ЕСПЧ',
    'АСҚХП МПГПП',
    'АҚЖД ВДПЧ',
    'АҚУ АҚҰО УПЧ',
    'ҮЕҰ НПО',
    'ІІМ МВД',
    'ТМ ИУ',
    'АЕК МРП',
    'қасақана бұзу|қаскөйлікпен бұзу|злостное нарушение',
    'өтініш|өтінішхат',
    'мінездеме|сипаттама|характеристика',
    'салыстырма кесте|салыстырмалы кесте|сравнительная таблица',
    'түзеу мекемесі|түзету мекемесі|исправительное учреждение',
    'оңалту|қайта әлеуметтендіру|ресоциализация',
    'сейілдеу|серуен|прогулка',
    'сауқат|сәлемдеме|берілім|передача',
    'мекемедегі балалар үйі|бала үйі',
    'дағдылы жағдай|қалыпты жағдай|обычные условия',
    'ұдайы бұзушы|жүйелі бұзушы|систематический нарушитель',
    'онша ауыр емес қылмыс|ауырлығы аз қылмыс|кішігірім қылмыс|преступление небольшой тяжести',
  ])('hold the variants of one thing together: %s', (line) => {
    const variants = line.includes('|') ? line.split('|') : line.split(' ');
    const [first, ...rest] = variants.map((variant) => labels.get(lower(variant)) ?? new Set<string>());
    const common = [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id)));
    expect([line, common.length > 0]).toEqual([line, true]);
  });
});
