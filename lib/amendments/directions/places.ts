/** Whether a text has a letter or a digit. */
export const WORD = /[\p{L}\p{N}]/u;

/** Where quoted words stand, in letters from the start. */
export function placesOf(text: string, quoted: string): number[] {
  const places: number[] = [];
  if (quoted === '') return [0];
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) places.push(at);
  return places;
}

/** How often they stand. */
export const countOf = (text: string, quoted: string): number => placesOf(text, quoted).length;

/** Which of these places one is, counted from 1. */
export function occurrenceOf(text: string, quoted: string, at: number): { occurrence: number; of: number } {
  const places = placesOf(text, quoted);
  return { occurrence: places.indexOf(at) + 1, of: places.length };
}

/** Where words stand as whole words. */
export function wholePlaces(text: string, quoted: string): number[] {
  const inside = /[\p{L}\p{N}-]/u;
  return placesOf(text, quoted).filter(
    (at) => !inside.test(text[at - 1] ?? '') && !inside.test(text[at + quoted.length] ?? ''),
  );
}
