import { describe, expect, it } from 'vitest';
import { desk, tinyDesk } from './support.ts';

const text = (template: string, language: 'kk' | 'ru', answers: Record<string, unknown> = {}): string =>
  tinyDesk(template).draft('tiny', { language, answers }).markdown.trim();

describe('The short name of an act', () => {
  const once = '{{cite "kz/criminal-code/72/1"}}';

  it('is given at the first mention of an act the paper names again', () => {
    expect(text(`${once}; {{cite "kz/criminal-code/73/1"}}`, 'ru')).toBe(
      'часть 1 статьи 72 Уголовного кодекса Республики Казахстан, далее – УК; часть 1 статьи 73 УК',
    );
  });

  it('is not given where nothing else needs it', () => {
    expect(text(`${once}; {{cite "kz/penal-enforcement-code/162"}}`, 'kk')).toBe(
      'Қазақстан Республикасы Қылмыстық кодексінің 72-бабының 1-бөлігі; Қазақстан Республикасы Қылмыстық-атқару кодексінің 162-бабы',
    );
  });
});

describe('A name without a patronymic', () => {
  const request = desk.examples('document-request').example?.ru as Record<string, unknown>;
  const heading = (sex: string): string =>
    desk.draft('document-request', {
      language: 'ru',
      answers: { ...request, sex, convict: { name: 'Ким Виталий' } },
    }).markdown;

  it('is declined by the sex the form asks for', () => {
    expect(heading('male')).toContain('от осуждённого Кима Виталия');
    expect(heading('female')).toContain('от осуждённой Ким Виталий');
  });
});

describe('A person beside the convicted one', () => {
  const consent = desk.examples('relatives-consent').example?.ru as Record<string, unknown>;
  const letter = (relative: object, more: object = {}): string =>
    desk.draft('relatives-consent', { language: 'ru', answers: { ...consent, relative, ...more } }).markdown;

  it('is declined by the sex that stands beside a name which does not show it', () => {
    expect(letter({ name: 'Пак Ирина', sex: 'female' })).toContain('от Пак Ирины');
    expect(letter({ name: 'Цой Виктор', sex: 'male' })).toContain('от Цоя Виктора');
    expect(letter({ name: 'Пак Ирина' })).toContain('от Пак Ирина');
  });

  it('is declined by the stated sex before a surname that only looks male', () => {
    expect(letter({ name: 'Шин Ольга', sex: 'female' })).toContain('от Шин Ольги');
  });

  it('leaves the sex of the convicted person to its own question', () => {
    const convict = { name: 'Ким Виктор' };
    expect(letter({ name: 'Пак Ирина', sex: 'female' }, { convict, sex: 'male' })).toContain(
      'проживание Кима Виктора',
    );
  });
});

describe('An answer that ends a sentence of ours', () => {
  it.each([
    ['сот үшін', 'Мақсаты: сот үшін.'],
    ['сот үшін.', 'Мақсаты: сот үшін.'],
    ['сот үшін!', 'Мақсаты: сот үшін!'],
  ])('«%s» keeps its first letter and gets one mark', (a, whole) => {
    expect(text('Мақсаты: {{closed a}}', 'kk', { a })).toBe(whole);
  });
});
