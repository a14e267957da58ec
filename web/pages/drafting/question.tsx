import type { ItemQuestion, PersonAnswer, Question } from '../../../lib/drafting/index.ts';
import { forms } from '../../messages/forms.ts';
import type { FieldFrame } from '../../parts/fields/field.tsx';
import {
  ChoiceField,
  DateField,
  LongTextField,
  ManyField,
  NumberField,
  TextField,
  YesNoField,
} from '../../parts/fields/simple.tsx';
import { useText } from '../../shell/language.ts';
import { ArgumentsField } from './arguments.tsx';
import { CitationsField } from './citations.tsx';
import { EntriesField } from './entries.tsx';
import { PersonField } from './person.tsx';
import type { AnswerValue, ArgumentBlock } from './shapes.ts';

export interface QuestionProperties {
  readonly question: Question | ItemQuestion;
  readonly id: string;
  readonly value: AnswerValue | undefined;
  readonly onChange: (value: AnswerValue | undefined) => void;
  readonly blocks: readonly ArgumentBlock[];
  readonly problem?: string | undefined;
  /** A value that will be taken from the calculation while this stays open. */
  readonly prefilled?: string | undefined;
}

function useFrame(properties: QuestionProperties): FieldFrame {
  const text = useText();
  const { question, id, problem, prefilled } = properties;
  const notes = [
    ...(prefilled === undefined ? [] : [text(forms.from_calculation, { value: prefilled })]),
    ...(question.third_party ? [text(forms.third_party)] : []),
  ];
  return {
    id,
    label: text(question.label),
    help: question.help === undefined ? undefined : text(question.help),
    why: question.why === undefined ? undefined : text(question.why),
    ground: question.ground,
    required: question.required,
    problem,
    note: notes.length === 0 ? undefined : notes.join(' '),
  };
}

/** One question of a form, whatever its kind. */
export function QuestionField(properties: QuestionProperties) {
  const text = useText();
  const frame = useFrame(properties);
  const { question, value, onChange, blocks } = properties;
  // The kind of a question fixes the type of its answer (lib/drafting/form-model.ts); the server checks it again.
  const as = <T,>() => ({
    frame,
    value: value as T | undefined,
    onChange: onChange as (next: T | undefined) => void,
  });
  const options = (question.options ?? []).map((option) => ({
    value: option.value,
    label: text(option.label),
  }));
  switch (question.kind) {
    case 'text':
      return <TextField {...as<string>()} maxLength={question.max_length} />;
    case 'longtext':
      return <LongTextField {...as<string>()} maxLength={question.max_length} />;
    case 'date':
      return <DateField {...as<string>()} />;
    case 'number':
      return <NumberField {...as<number>()} min={question.min} max={question.max} />;
    case 'yesno':
      return <YesNoField {...as<boolean | 'unknown'>()} />;
    case 'choice':
      return question.multiple ? (
        <ManyField {...as<readonly string[]>()} options={options} />
      ) : (
        <ChoiceField {...as<string>()} options={options} />
      );
    case 'person':
      return <PersonField {...as<PersonAnswer>()} sexAsked={question.id === 'convict'} />;
    case 'citations':
      return <CitationsField {...as<readonly string[]>()} />;
    case 'arguments':
      return (
        <ArgumentsField {...as()} blocks={blocks} tags={'tags' in question ? (question.tags ?? []) : []} />
      );
    case 'list':
      return <EntriesField {...as()} item={'item' in question ? (question.item ?? []) : []} />;
  }
}
