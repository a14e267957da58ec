import { say } from '../shell/language.ts';

/** Words of the corrections to a name's grammatical forms. */
export const person = {
  forms: say('Аты-жөнінің септелуі', 'Формы имени по падежам', 'Forms of the name'),
  help: say(
    'Бос қалса, ереже бойынша жасалады. Қате шықса ғана жазыңыз.',
    'Пустое поле заполняется по правилу. Пишите, только если форма вышла неверной.',
    'An empty field is filled by rule. Write only where the form came out wrong.',
  ),
  kk_genitive: say('Қазақша, ілік септік (кімнің?)', 'По-казахски, родительный падеж', 'Kazakh genitive'),
  kk_dative: say('Қазақша, барыс септік (кімге?)', 'По-казахски, дательный падеж', 'Kazakh dative'),
  ru_genitive: say('Орысша, ілік септік (кого?)', 'По-русски, родительный (кого?)', 'Russian genitive'),
  ru_dative: say('Орысша, барыс септік (кому?)', 'По-русски, дательный (кому?)', 'Russian dative'),
};
