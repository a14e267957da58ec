import { say } from '../shell/language.ts';

/** Words of the comparison of two editions. */
export const editionWords = {
  title: say(
    'Соңғы редакция нені өзгертті',
    'Что изменила последняя редакция',
    'What the newest edition changed',
  ),
  lead: say(
    '{from} және {to} редакцияларының ережелері салыстырылды, әрі {count} үлгі жағдай екеуі бойынша да есептелді. Аталмаған деректер әдеттегі жағдай деп алынды. Нақты адамға қалай әсер ететінін «Екі редакция» бетінен қараңыз.',
    'Сравнены правила редакций от {from} и от {to}, и по обеим посчитаны типовые случаи: {count}. Неназванные данные считаются обычными. Что это значит для определённого человека, покажет страница «Две редакции».',
    'The rules of the editions of {from} and {to} are compared, and {count} typical cases are worked out under both. Facts not named are ordinary. For one person, see the page “Two editions”.',
  ),
  whose: say('Кімнің жауабы өзгереді', 'Чей ответ меняется', 'Whose answer changes'),
  who: say('Кім', 'Кто', 'Who'),
  everyone: say('барлығы', 'все', 'everyone'),
  older: say('Қылмыс бұрын жасалса', 'Если преступление раньше', 'If the crime is older'),
  rules: say('Қандай ережелер өзгерді', 'Какие правила изменились', 'Which rules changed'),
  change: say('Өзгеріс', 'Изменение', 'Change'),
  condition: say('Шарты', 'Условие', 'Condition'),
  unless: say('қоспағанда:', 'кроме:', 'except:'),
  or: say('немесе', 'или', 'or'),
  new: say('жаңа', 'новое', 'new'),
  gone: say('күші жойылған', 'утратило силу', 'gone'),
  changed: say('өзгерген', 'изменено', 'changed'),
  stricter: say('қатаңырақ', 'строже', 'stricter'),
  milder: say('жеңілірек', 'мягче', 'milder'),
  open: say('тексеру қажет', 'нужна проверка', 'needs review'),
};
