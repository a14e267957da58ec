import type { AnswerMap, DocumentType, DraftData } from './shapes.ts';

/** Questions of a form by id. */
function questionsOf(form: DocumentType) {
  return new Map(
    form.sections.flatMap((section) => section.questions).map((question) => [question.id, question]),
  );
}

/** An answer is there when something was typed or chosen. */
const isGiven = (answer: AnswerMap[string]): boolean =>
  answer !== undefined && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/**
 * The answers of another paper to questions that this one asks in the same words and leaves open. Papers share
 * such questions (court, person, sentence, institution); an equal id under other words is another question.
 */
export function answersFor(
  form: DocumentType,
  data: DraftData,
  other: DocumentType,
  given: AnswerMap,
): AnswerMap {
  const own = questionsOf(form);
  return Object.fromEntries(
    [...questionsOf(other)]
      .filter(([id, asked]) => {
        const here = own.get(id);
        return (
          here !== undefined &&
          here.kind === asked.kind &&
          here.label.kk === asked.label.kk &&
          isGiven(given[id]) &&
          !isGiven(data.answers[id])
        );
      })
      .map(([id]) => [id, given[id]]),
  );
}
