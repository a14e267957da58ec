import type { Page } from 'playwright-core';

/** The id of the paper whose form has the most questions, those of list entries counted too. */
export async function longestForm(page: Page): Promise<string> {
  const answer = async <T>(path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;
  const { types } = await answer<{ types: readonly { id: string }[] }>('/api/document-types');
  let longest = { id: '', questions: 0 };
  for (const { id } of types) {
    const { form } = await answer<{
      form: { sections: readonly { questions: readonly { item?: readonly unknown[] }[] }[] };
    }>(`/api/document-types/${id}`);
    const questions = form.sections
      .flatMap((section) => section.questions)
      .reduce((sum, question) => sum + 1 + (question.item?.length ?? 0), 0);
    if (questions > longest.questions) longest = { id, questions };
  }
  return longest.id;
}

/** What has the focus, as far as a person who fills a form must know. */
interface Focused {
  /** False once the focus has left the form. */
  readonly inside: boolean;
  readonly kind:
    | 'text'
    | 'number'
    | 'date'
    | 'radio'
    | 'checkbox'
    | 'select'
    | 'finder'
    | 'add'
    | 'offers'
    | 'other';
  readonly key: string;
  /** The field has an answer already. */
  readonly full: boolean;
}

const FOCUSED = `(() => {
  const one = document.activeElement;
  const form = document.querySelector('.desk-form form');
  const group = one.closest('.field')?.id || one.id || one.name || one.textContent;
  const kind = () => {
    if (one.matches('input[type=search]')) return 'finder';
    if (one.matches('input[inputmode=decimal]')) return 'number';
    if (one.matches('input[type=text], textarea')) return 'text';
    if (one.matches('input[type=date], input[type=radio], input[type=checkbox]')) return one.type;
    if (one.matches('select')) return 'select';
    if (one.matches('button') && one.previousElementSibling?.matches('.entries')) return 'add';
    if (one.matches('summary') && one.parentElement.previousElementSibling?.matches('.entries')) return 'offers';
    return 'other';
  };
  const found = kind();
  const full =
    found === 'radio' ? form?.querySelector('input[name="' + one.name + '"]:checked') != null :
    found === 'checkbox' ? one.closest('fieldset, .choices')?.querySelector(':checked') != null :
    found === 'add' || found === 'offers' ? one.closest('fieldset').querySelector('.entry') != null :
    found === 'finder' ? one.closest('fieldset').querySelector('.picked-list a') != null :
    'value' in one && one.value !== '';
  return { inside: form?.contains(one) === true, kind: found, key: found + ' ' + group, full };
})()`;

/** Walks to the next stop with Tab. */
async function next(page: Page): Promise<Focused> {
  await page.keyboard.press('Tab');
  return (await page.evaluate(FOCUSED)) as Focused;
}

/** Puts an answer into what has the focus, with keys alone. */
async function answer(page: Page, { kind }: Focused): Promise<void> {
  switch (kind) {
    case 'text':
      return page.keyboard.type('Ойдан');
    case 'number':
      return page.keyboard.type('2');
    case 'date':
      // At a quick typist's pace: Chromium's date field drops digits that come without any pause.
      return page.keyboard.type('03202022', { delay: 60 });
    case 'radio':
    case 'checkbox':
      return page.keyboard.press('Space');
    case 'select':
      return page.keyboard.press('ArrowDown');
    case 'add':
      // The new entry takes the focus with its first field.
      await page.keyboard.press('Enter');
      return page.locator('fieldset.entry :focus').waitFor();
    case 'offers':
      await page.keyboard.press('Enter');
      await next(page);
      await page.keyboard.press('Enter');
      return page.locator('fieldset.entry textarea:focus').waitFor();
    case 'finder': {
      await page.keyboard.type('Mandela rule 45');
      const offered = page.locator('.finder .picked-list li', { hasText: 'un/mandela-rules/45' });
      await offered.first().waitFor();
      await next(page);
      await page.keyboard.press('Enter');
      return page.locator('.picked-list a[href*="/un/mandela-rules/45"]').first().waitFor();
    }
    case 'other':
  }
}

/**
 * Fills a form from its first field to its last by keyboard: every field that is met empty gets an answer, each list
 * an entry, the arguments one of those offered, the citations one found by search. Ends where the form ends.
 */
export async function fillForm(page: Page, most = 1500): Promise<void> {
  let focused = (await page.evaluate(FOCUSED)) as Focused;
  for (let stops = 0; stops < most; stops += 1) {
    if (!focused.inside) return;
    if (!focused.full) {
      await answer(page, focused);
      // A field that took the focus is filled as any other.
      if (focused.kind === 'add' || focused.kind === 'offers') {
        focused = (await page.evaluate(FOCUSED)) as Focused;
        continue;
      }
    }
    focused = await next(page);
  }
  throw new Error(`the form does not end after ${most} presses of Tab`);
}

/** Labels of the fields that the form shows and that have no answer; search boxes and folded parts left out. */
export async function unfilled(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const form = document.querySelector('.desk-form form');
    const names = new Set();
    for (const one of form.querySelectorAll('input, textarea, select')) {
      if (one.matches('[type=search]') || one.closest('details:not([open])')) continue;
      if (one.matches('[type=radio]')) {
        if (!form.querySelector('input[name="' + one.name + '"]:checked')) names.add(one.name);
      } else if (one.matches('[type=checkbox]')) {
        if (!one.closest('.choices').querySelector(':checked')) names.add(one.closest('.field, fieldset').textContent);
      } else if (one.value === '') names.add(one.id);
    }
    for (const list of form.querySelectorAll('.entries'))
      if (list.children.length === 0) names.add('no entry: ' + list.closest('fieldset').textContent.slice(0, 60));
    return [...names];
  })()`);
}
