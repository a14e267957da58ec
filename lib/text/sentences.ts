/** Common short forms whose full stop ends no sentence: «ст.», «ж.», «т.б.», initials. */
const SHORT =
  /(?:^|[\s(«".\d])(?:ст|ч|п|пп|г|гг|т|е|д|др|пр|см|им|руб|тг|тыс|млн|ж|жж|б|бб|тт|қ|мыс|бап|гр|қар|No|no|nos|art|arts|para|paras|v|vs|p|pp|cf|№|\p{Lu}|[а-яәғқңөұүһі])\.$/u;
const END = /[.!?…][»”")\]\d]{0,6}$/u;
const OPENS = /^[«“"([]*[\p{Lu}\d]|^[•–—-]$/u;

/**
 * Whether a sentence ends between two neighbouring words: the first closes one (a mark of a footnote may be glued
 * to it) and is no short form, the second opens one. Takes the words with their signs, as they stand in the text.
 */
export function endsSentence(word: string, next: string): boolean {
  return END.test(word) && OPENS.test(next) && !SHORT.test(word);
}
