/** The texts of one language, made by the build: `words:kk`, `words:ru`, `words:en`. */
declare module 'words:*' {
  const words: readonly string[];
  export default words;
}
