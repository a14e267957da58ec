import type { Language, Localized } from '../base/index.ts';
import { shortCitation } from '../citation/index.ts';
import { type QuestionSpec, questionsFor, readFacts } from '../eligibility/index.ts';

const say = (kk: string, ru: string, en: string): Localized => ({ kk, ru, en });
const same = (text: string): Localized => say(text, text, text);

const KINDS: { readonly [K in QuestionSpec['kind']]?: Localized } = {
  yes_no: say('true не false', 'true или false', 'true or false'),
  date: say('күні: ЖЖЖЖ-АА-КК', 'дата: ГГГГ-ММ-ДД', 'a date: YYYY-MM-DD'),
  term: say(
    '{"years": …, "months": …, "days": …}: жыл, ай, күн',
    '{"years": …, "months": …, "days": …}: лет, месяцев, дней',
    '{"years": …, "months": …, "days": …}',
  ),
  number: say('бүтін сан', 'целое число', 'a whole number'),
  categories: same('["minor"|"medium"|"grave"|"especially_grave", …]'),
  refusals: same('[{"kind": "parole"|"commutation", "date": "YYYY-MM-DD"}, …]'),
  penalties: same('[{"imposed": "YYYY-MM-DD", "served": "YYYY-MM-DD", "malicious": true|false}, …]'),
};

const UNKNOWN = say('"unknown": белгісіз', '"unknown": неизвестно', '"unknown": not known');
const ALL_ANSWERED = say(
  'Жауапты өзгерте алатын сұрақ қалған жоқ.',
  'Вопросов, которые могут изменить ответ, не осталось.',
  'No question is left that could change the answer.',
);

/** The questions that can still move the answer, and which of them nobody answered yet. */
export interface StillAsked {
  readonly questions: readonly QuestionSpec[];
  readonly unanswered: readonly string[];
}

/** What is left to ask for facts in any accepted form; the same choice as the form's. */
export function stillAsked(
  facts: unknown,
  moment: { readonly as_of?: string | undefined; readonly edition?: string | undefined },
): StillAsked {
  const read = readFacts(facts).facts as Readonly<Record<string, unknown>>;
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => (value ?? null) !== null));
  const questions = questionsFor(known, moment);
  return { questions, unanswered: questions.map(({ fact }) => fact).filter((fact) => !(fact in known)) };
}

/** The unanswered questions as lines of plain text: what, how to answer, why, on what ground. */
export function questionLines({ questions, unanswered }: StillAsked, language: Language): string {
  const open = questions.filter(({ fact }) => unanswered.includes(fact));
  if (open.length === 0) return `${ALL_ANSWERED[language]}\n`;
  return `${open.map((question) => entry(question, language)).join('\n\n')}\n`;
}

function entry(question: QuestionSpec, language: Language): string {
  const { fact, kind, label, why, options, unknown_allowed, ground_cited } = question;
  const how = KINDS[kind]?.[language];
  return [
    `${fact}${question.required ? ' *' : ''}: ${label[language]}`,
    ...(options ?? []).map((one) => `   ${JSON.stringify(one.value)}: ${one.label[language]}`),
    ...(how === undefined ? [] : [`   ${how}`]),
    ...(unknown_allowed ? [`   ${UNKNOWN[language]}`] : []),
    `   ${why[language]} (${shortCitation(ground_cited, language)})`,
  ].join('\n');
}
