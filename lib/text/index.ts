export { foldText, foldWord, unifyScript } from './fold.ts';
export { isKazakhRoot } from './kazakh/lexicon.ts';
export { guessLanguage, type LanguageGuess } from './language.ts';
export { endsSentence } from './sentences.ts';
export { stemWord } from './stem.ts';
export { Heads, type Token, tokenize, WordReader } from './tokens.ts';
export { cyrillicReadings } from './transliterate.ts';
