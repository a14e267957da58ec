export { foldText, foldWord, unifyScript } from './fold.ts';
export { isKazakhRoot } from './kazakh/lexicon.ts';
export { guessByWords, guessLanguage, type LanguageGuess } from './language.ts';
export { onRussianLayout } from './layout.ts';
export { letterAt, NO_LETTER, ODD } from './letters.ts';
export { endsSentence } from './sentences.ts';
export { stemWord } from './stem.ts';
export { foldOdd, oddWordAt, type Token, tokenize, WordReader } from './tokens.ts';
export { cyrillicReadings } from './transliterate.ts';
