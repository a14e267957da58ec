import { drafting } from '../../messages/drafting.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { openQuestions } from './open.ts';
import { QuestionField } from './question.tsx';
import type { AnswerMap, AnswerValue, DraftResult, TypeOut } from './shapes.ts';

interface FormProperties {
  readonly type: TypeOut;
  readonly answers: AnswerMap;
  readonly onChange: (answers: AnswerMap) => void;
  readonly prefilled: DraftResult['prefilled'];
  /** Sentences about fields that do not fit, by question id. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Sections of open questions. A question that closes keeps its answer. */
export function DraftForm({ type, answers, onChange, prefilled, problems }: FormProperties) {
  const text = useText();
  const language = useLanguage();
  const open = openQuestions(type.form, answers);
  const change = (id: string, value: AnswerValue | undefined) => {
    const { [id]: _old, ...rest } = answers;
    onChange(value === undefined ? rest : { ...rest, [id]: value });
  };
  const taken = (id: string): string | undefined => {
    const value = prefilled[id];
    if (value === undefined || typeof value === 'boolean') return undefined;
    return typeof value === 'string' ? formatDate(value, language) : String(value);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={text(drafting.form)}>
      {type.form.sections.map((section) => {
        const questions = section.questions.filter((question) => open.has(question.id));
        if (questions.length === 0) return null;
        return (
          <section class="form-section" key={section.id} aria-labelledby={`section-${section.id}`}>
            <h2 id={`section-${section.id}`}>{text(section.title)}</h2>
            {section.intro !== undefined && <p class="quiet">{text(section.intro)}</p>}
            {questions.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                id={`answer-${question.id}`}
                value={answers[question.id]}
                onChange={(value) => change(question.id, value)}
                blocks={type.argument_blocks}
                problem={problems[question.id]}
                prefilled={taken(question.id)}
              />
            ))}
          </section>
        );
      })}
    </form>
  );
}
