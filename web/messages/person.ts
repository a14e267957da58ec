import { say } from '../shell/language.ts';

/** Words of the corrections to a name's grammatical forms. */
export const person = {
  sex: say('Жынысы', 'Пол', 'Sex'),
  sex_help: say(
    'Аты-жөнінен көрінбейді: орысша мәтінде септеу үшін ғана керек.',
    'По имени не видно: нужен только для склонения в русском тексте.',
    'The name does not show it: needed only for the Russian forms of the name.',
  ),
  female: say('әйел', 'женский', 'female'),
  male: say('еркек', 'мужской', 'male'),
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
