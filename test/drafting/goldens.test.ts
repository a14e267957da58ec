import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, examples, root, templates } from './support.ts';

describe('Every document type', () => {
  it.each(templates.types.map(({ form }) => form.id))('%s brings an ordinary and a hard case', (id) => {
    expect(Object.keys(desk.examples(id)).slice(0, 2)).toEqual(['example', 'hard']);
  });

  it.each(examples)('$type in $language reads as expected for the case «$name»', (example) => {
    const path = join(root, 'templates', example.type, `${example.name}.${example.language}.md`);
    expect(existsSync(path)).toBe(true);
    const draft = desk.draft(example.type, { language: example.language, answers: example.answers });
    expect(draft.markdown).toBe(readFileSync(path, 'utf8'));
  });

  it.each(examples.filter((one) => one.name !== 'hard'))(
    '$type in $language has nothing to object to in the case «$name»',
    (example) => {
      const draft = desk.draft(example.type, { language: example.language, answers: example.answers });
      const errors = draft.findings.filter((finding) => finding.severity === 'error');
      expect(errors.map((finding) => `${finding.rule_id} ${finding.place}`)).toEqual([]);
    },
  );

  it.each(examples.filter((one) => one.name === 'hard'))(
    '$type in $language is not silent about the hard case',
    (example) => {
      const draft = desk.draft(example.type, { language: example.language, answers: example.answers });
      expect(draft.findings.length).toBeGreaterThan(0);
    },
  );
});
