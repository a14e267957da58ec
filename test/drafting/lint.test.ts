import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectTemplates, lintTemplates, packageOf } from '../../lib/drafting/index.ts';
import { corpus, desk, fonts, templateFiles, templates } from './support.ts';

const errors = (files = templateFiles): string[] =>
  lintTemplates(collectTemplates(files), corpus)
    .filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.rule_id.replace('drafting/lint-', '')} ${finding.actual}`);

/** The folder with one file changed. */
function changed(path: string, change: (content: string) => string) {
  return templateFiles.map((file) => (file.path === path ? { path, content: change(file.content) } : file));
}

describe('The lint of templates', () => {
  it('finds nothing wrong with ours', () => {
    expect(errors()).toEqual([]);
  });

  it('finds a variable the form does not have, and that the other language lacks it', () => {
    const found = errors(changed('undertaking/ru.hbs', (text) => `${text}\n{{nonsense}}`));
    expect(found).toContain('undefined-variable nonsense');
    expect(found).toContain('parity nonsense');
  });

  it('finds a missing part of a template', () => {
    expect(errors(changed('undertaking/ru.hbs', (text) => `${text}\n{{> nowhere}}`))).toContain(
      'missing-partial nowhere',
    );
  });

  it('finds a question whose answer goes nowhere', () => {
    const extra = '  - { id: idle, kind: text, label: { kk: Бос, ru: Пустой, en: Idle } }\n';
    const found = errors(
      changed('undertaking/form.yaml', (text) => text.replace(/questions:\n/, (match) => match + extra)),
    );
    expect(found).toContain('dead-question idle');
  });

  it('finds a question closed for ever, a condition on nothing, and a check that does not exist', () => {
    const late =
      '  - { id: early, kind: text, label: { kk: Ерте, ru: Рано, en: Early }, shown_when: [{ question: court, answered: true }] }\n';
    const closed = changed('undertaking/form.yaml', (text) =>
      text.replace(/questions:\n/, (match) => match + late),
    );
    expect(errors(closed)).toContain('closed-for-ever court');
    const asked = changed('parole-petition/form.yaml', (text) =>
      text.replace('{ question: variant, is: [lifer] }', '{ question: nowhere, is: [lifer] }'),
    );
    expect(errors(asked)).toContain('unknown-condition nowhere');
    const check = changed('instalment-plan/form.yaml', (text) => text.replace('- planSum', '- planNothing'));
    expect(errors(check)).toContain('unknown-check planNothing');
  });

  it('finds a citation the corpus does not hold', () => {
    const files = changed('undertaking/ru.hbs', (text) => `${text}\n{{cite "kz/criminal-code/9999"}}`);
    const found = lintTemplates(collectTemplates(files), corpus).map((finding) => finding.actual);
    expect(found).toContain('kz/criminal-code/9999');
  });

  it('finds a meaning no reason uses, one that has no words, and a reason without words in a language', () => {
    const words = changed('refusal-words.yaml', (text) => text.replace('\n  grave:', '\n  graver:'));
    expect(errors(words)).toEqual(expect.arrayContaining(['unknown-meaning grave', 'idle-meaning graver']));
    const silent = changed('refusal-words.yaml', (text) =>
      text.replace(/(\n {2}justice:\n.*)\n {4}kk: .*/, '$1'),
    );
    expect(errors(silent)).toContain('voiceless-reason social-justice kk');
  });

  it('every text of every form and argument exists in three languages and differs between them', () => {
    for (const { form } of templates.types)
      for (const question of form.sections.flatMap((section) => section.questions))
        expect(new Set(Object.values(question.label)).size, `${form.id} ${question.id}`).toBeGreaterThan(1);
  });
});

describe('The list of papers', () => {
  it('begins each group with the paper asked for most, and goes on by name', () => {
    const petitions = desk.types().filter(({ group }) => group === 'petition');
    const [first, second, ...rest] = petitions.map(({ id }) => id);
    expect([first, second]).toEqual(['parole-petition', 'commutation-petition']);
    expect(rest).toEqual([...rest].sort());
  });
});

describe('The package of a paper', () => {
  it('holds the paper, its text and a checklist with attachments, findings and reasons', async () => {
    const answers = desk.examples('parole-petition').hard?.ru as Record<string, unknown>;
    const overrides = [{ rule_id: 'drafting/authority-missing', reason: 'ордер в деле' }];
    const draft = desk.draft('parole-petition', { language: 'ru', answers, overrides });
    const files = unzipSync(await packageOf(draft, fonts));
    expect(Object.keys(files).sort()).toEqual([
      'checklist.ru.docx',
      'parole-petition.ru.docx',
      'parole-petition.ru.md',
      'parole-petition.ru.pdf',
    ]);
    expect(strFromU8(files['parole-petition.ru.md'] ?? new Uint8Array())).toBe(draft.markdown);
    const { value } = await (await import('mammoth')).default.extractRawText({
      buffer: Buffer.from(files['checklist.ru.docx'] ?? new Uint8Array()),
    });
    expect(value).toContain('ордер в деле');
    expect(value).toContain('Дата подачи раньше дня');
  });
});
