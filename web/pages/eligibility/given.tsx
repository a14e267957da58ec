import type { Language } from '../../../lib/base/index.ts';
import { saidTerm } from '../../../lib/eligibility/index.ts';
import { ENTRY_FIELDS } from '../../messages/case-form.ts';
import { eligibility } from '../../messages/eligibility.ts';
import { forms } from '../../messages/forms.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { askedFacts, type CaseData, type Form, factName, type QuestionList, valueName } from './facts.ts';

type Text = ReturnType<typeof useText>;
type Entry = Readonly<Record<string, unknown>>;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

interface Speaker {
  readonly questions: QuestionList;
  readonly text: Text;
  readonly language: Language;
}

/** An answer of one word, number or date. */
function word(fact: string, value: unknown, { questions, text, language }: Speaker): string {
  if (typeof value === 'string' && ISO.test(value)) return formatDate(value, language);
  if (typeof value === 'string' || typeof value === 'boolean') return text(valueName(fact, value, questions));
  return String(value);
}

/** A penalty or a refusal: what is known of it, part by part. */
function entry(value: Entry, speaker: Speaker): string {
  const { text, language } = speaker;
  const part = (name: string, told: unknown): string => {
    if (typeof told === 'boolean') return text(told ? forms.yes : forms.no);
    if (name === 'kind') return text(told === 'commutation' ? ENTRY_FIELDS.commutation : ENTRY_FIELDS.parole);
    return formatDate(String(told), language);
  };
  return Object.entries(ENTRY_FIELDS)
    .filter(([name]) => value[name] !== undefined && value[name] !== null)
    .map(([name, label]) => `${text(label)}: ${part(name, value[name])}`)
    .join(', ');
}

/** The answer to a question in words, whatever its kind. */
function said(fact: string, value: unknown, speaker: Speaker): string {
  if (Array.isArray(value))
    return value
      .map((one: unknown) =>
        typeof one === 'object' && one !== null
          ? entry(one as Entry, speaker)
          : word('category', one, speaker),
      )
      .join('; ');
  return typeof value === 'object' && value !== null
    ? saidTerm({ years: 0, months: 0, days: 0, ...value })[speaker.language]
    : word(fact, value, speaker);
}

/** The facts as they were entered, so that whoever receives the page can check it. */
export function Given({ data, form }: { data: CaseData; form: Form }) {
  const text = useText();
  const language = useLanguage();
  const { questions } = form;
  const facts = askedFacts(form, data);
  const order = questions.map((question) => question.fact).filter((fact) => facts[fact] !== undefined);
  return (
    <details class="section">
      <summary>{text(eligibility.given)}</summary>
      <ul>
        {order.map((fact) => (
          <li key={fact}>
            {text(factName(fact, questions))}{' '}
            <strong>{said(fact, facts[fact], { questions, text, language })}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
