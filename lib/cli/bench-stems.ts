import { wordPairs } from '../search/index.ts';
import { foldWord, stemWord } from '../text/index.ts';
import { type CommandIo, DONE } from './command.ts';
import { UsageError } from './usage.ts';

/** Compares the stems of a CoNLL-U treebank with its lemmas. */
export async function benchStems(file: string, io: CommandIo): Promise<number> {
  const rows = (await io.readText(file))
    .split(/\r?\n/)
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const words = rows
    .filter(([, form = '', lemma = '']) => /\p{L}/u.test(form) && lemma !== '')
    .map(([, form = '', lemma = '', part = '']) => ({
      form: foldWord(form),
      lemma: foldWord(lemma),
      stem: stemWord(foldWord(form), 'kk'),
      noun: part === 'NOUN',
    }));
  if (words.length === 0) {
    throw new UsageError({
      kk: 'файлда CoNLL-U пішімінде сөздер жоқ',
      ru: 'в файле нет слов в формате CoNLL-U',
      en: 'the file holds no words in the CoNLL-U format',
    });
  }
  const nouns = words.filter(({ noun }) => noun);
  const { precision, recall, f1 } = wordPairs(words);
  const right = nouns.filter(({ stem, lemma }) => stem === lemma).length;
  io.stdout(
    `same-lemma pairs  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
  );
  io.stdout(`noun lemma        ${(right / Math.max(1, nouns.length)).toFixed(3)} of ${nouns.length}\n`);
  return DONE;
}
