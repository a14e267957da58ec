declare module 'snowball-stemmers' {
  /** A Snowball algorithm for one language; takes and returns lower-case words. */
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: 'russian' | 'english'): Stemmer };
  export default snowball;
}
