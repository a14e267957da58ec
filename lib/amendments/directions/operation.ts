/**
 * What an amending law does to one wording. `occurrence` counts from 1 among the places where the quoted words
 * stand in the old text; `of` is how many there are. Places are those of the old text, whatever comes before.
 */
export type Operation =
  | {
      readonly kind: 'replace';
      readonly old: string;
      readonly new: string;
      readonly occurrence: number;
      readonly of: number;
    }
  | { readonly kind: 'delete'; readonly old: string; readonly occurrence: number; readonly of: number }
  | {
      readonly kind: 'insert';
      readonly after: string;
      readonly new: string;
      readonly occurrence: number;
      readonly of: number;
    }
  /** The same replacement wherever the words stand as whole words. */
  | { readonly kind: 'replace_all'; readonly old: string; readonly new: string }
  | { readonly kind: 'new_edition'; readonly text: string };
