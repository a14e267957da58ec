import { CATEGORY_NAMES } from '../../messages/case-form.ts';
import { forms } from '../../messages/forms.ts';
import type { FieldFrame } from '../../parts/fields/field.tsx';
import { ChoiceField, DateField, ManyField, NumberField, YesNoField } from '../../parts/fields/simple.tsx';
import { type Term, TermField } from '../../parts/fields/term.tsx';
import { useText } from '../../shell/language.ts';
import { FactEntries } from './entries.tsx';
import type { QuestionSpec } from './facts.ts';

interface FactProperties {
  readonly question: QuestionSpec;
  readonly id?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly problem?: string | undefined;
}

/** One question about a sentence, drawn by its kind. */
export function FactField({ question, id, value, onChange, problem }: FactProperties) {
  const text = useText();
  const frame: FieldFrame = {
    id: id ?? `fact-${question.fact}`,
    label: text(question.label),
    help: question.help === undefined ? undefined : text(question.help),
    why: text(question.why),
    ground: [question.ground],
    required: question.required,
    problem,
  };
  // The kind of a question fixes the type of its answer; the server checks every fact again.
  const as = <T,>() => ({ frame, value: (value ?? undefined) as T | undefined, onChange });
  const options = (question.options ?? []).map(({ value: own, label }) => ({
    value: String(own),
    label: text(label),
  }));
  const unknown = question.unknown_allowed ? [{ value: 'unknown', label: text(forms.unknown) }] : [];
  switch (question.kind) {
    case 'choice':
      return <ChoiceField {...as<string>()} options={[...options, ...unknown]} />;
    case 'yes_no':
      return <YesNoField {...as<boolean | 'unknown'>()} unknown={question.unknown_allowed} />;
    case 'date':
      return <DateField {...as<string>()} />;
    case 'number':
      return <NumberField {...as<number>()} />;
    case 'term':
      return <TermField {...as<Term>()} />;
    case 'categories':
      return (
        <ManyField
          {...as<readonly string[]>()}
          options={CATEGORY_NAMES.map((one) => ({ value: one.value, label: text(one.label) }))}
        />
      );
    case 'refusals':
    case 'penalties':
      return <FactEntries {...as<readonly Readonly<Record<string, unknown>>[]>()} kind={question.kind} />;
  }
}
