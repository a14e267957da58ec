import { describe, expect, it } from 'vitest';
import { draftingRouter } from '../../lib/api/drafting/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { desk, fonts } from '../drafting/support.ts';

const app = createApp({ routers: [draftingRouter({ desk: async () => desk, fonts: async () => fonts })] });
const post = (path: string, body: unknown, lang = 'ru') =>
  app.request(`/api/${path}?lang=${lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const answers = desk.examples('parole-petition').example?.kk as Record<string, unknown>;

describe('The drafting API', () => {
  it('lists the papers and gives a form with argument blocks and examples', async () => {
    const list = (await (await app.request('/api/document-types')).json()) as { types: { id: string }[] };
    expect(list.types.map((type) => type.id)).toContain('parole-petition');
    const form = (await (await app.request('/api/document-types/parole-petition')).json()) as {
      form: { id: string };
      argument_blocks: unknown[];
    };
    expect(form.form.id).toBe('parole-petition');
    expect(form.argument_blocks.length).toBeGreaterThan(3);
  });

  it('previews a draft', async () => {
    const response = await post('drafts/parole-petition/preview', { language: 'kk', answers });
    expect(response.status).toBe(200);
    const draft = (await response.json()) as Record<string, unknown>;
    expect(draft.markdown).toContain('ӨТІНІШХАТ');
    expect(draft.html).toContain('<article class="draft" lang="kk">');
    expect(draft).not.toHaveProperty('document');
  });

  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF-1.7'],
    ['package', 'PK'],
  ])('gives the file: %s', async (format, start) => {
    const response = await post(`drafts/parole-petition/${format}`, { language: 'kk', answers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="parole-petition\.kk\.\w+"$/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder('latin1').decode(bytes.slice(0, start.length))).toBe(start);
  });

  it('answers an unknown paper with 404 and a wrong answer with 422 and its place', async () => {
    expect((await post('drafts/nothing/preview', { language: 'kk', answers: {} })).status).toBe(404);
    const response = await post('drafts/parole-petition/pdf', {
      language: 'ru',
      answers: { birth_date: '2026-02-31', convict: { name: 'Неповторимов'.repeat(900) } },
    });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('birth_date');
    expect(text).toContain('convict.name');
    expect(text).not.toContain('Неповторимов');
  });

  it('refuses a language the paper is not written in', async () => {
    expect((await post('drafts/parole-petition/preview', { language: 'en', answers })).status).toBe(422);
  });

  it('reviews a refusal and refuses an empty one', async () => {
    const text = 'УДО. Учитывая тяжесть преступления, суд считает освобождение преждевременным.';
    const review = (await (await post('refusal-review', { text })).json()) as {
      findings: { reason: string }[];
    };
    expect(review.findings.map((finding) => finding.reason)).toEqual(['gravity']);
    expect((await post('refusal-review', { text: ' ' })).status).toBe(422);
  });

  it('gives entries that the appeal takes as they are; what is to be checked stays a finding until it is', async () => {
    const text = [
      'УДО. Учитывая тяжесть преступления, суд отказывает.',
      'Взыскание от 12 августа 2026 года не снято и не погашено. При этом осуждённый неоднократно судим.',
    ].join(' ');
    const review = (await (await post('refusal-review', { text })).json()) as {
      appeal: { reason: string; entry: { passage: string; answer: string; to_check?: boolean } }[];
    };
    expect(review.appeal.map(({ reason, entry }) => [reason, entry.to_check])).toEqual([
      ['gravity', undefined],
      ['earlier-convictions', true],
    ]);
    const reasons = review.appeal.map(({ entry }) => entry);
    const draft = async (list: readonly object[]) =>
      (await (
        await post('drafts/refusal-appeal/preview', { language: 'ru', answers: { reasons: list } })
      ).json()) as { markdown: string; findings: { rule_id: string; place?: string }[] };
    const marked = await draft(reasons);
    expect(marked.findings.filter((one) => one.rule_id === 'drafting/reason-to-check')).toMatchObject([
      { place: 'reasons.1.to_check', severity: 'error' },
    ]);
    expect(marked.markdown.split('Проверить до подачи').length).toBe(2);
    const settled = await draft(reasons.map((one) => ({ ...one, to_check: false })));
    expect(settled.findings.map((one) => one.rule_id)).not.toContain('drafting/reason-to-check');
    expect(settled.markdown).not.toContain('Проверить до подачи');
    expect(settled.markdown).toContain('неоднократно судим');
  });

  it('answers prototype names and deep objects as wrong input, never with a fault', async () => {
    for (const odd of [
      '{"__proto__":{"x":1}}',
      '{"constructor":{"x":1}}',
      '{"convict":{"name":{"a":{"b":[]}}}}',
      '{"arguments":[{"block":"__proto__"}]}',
    ]) {
      const response = await app.request('/api/drafts/parole-petition/preview', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: `{"language":"kk","answers":${odd}}`,
      });
      expect(response.status).toBeLessThan(500);
    }
  });
});
