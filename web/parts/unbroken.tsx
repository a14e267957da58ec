import type { ComponentChild } from 'preact';

/** A number with its ending or its word: `5-бөлік`, `72-баптың`, `2-абзацы`. */
const NUMBERED = /(\d+(?:-\d+)?-\p{L}+)/u;

/**
 * Running text in which a number and what hangs on it by a hyphen stay on one line; the letters are not changed, so
 * that what is copied is what was written.
 */
export function Unbroken({ text }: { text: string }) {
  const pieces: ComponentChild[] = text.split(NUMBERED).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span class="unbroken" key={index}>
        {piece}
      </span>
    ),
  );
  return <>{pieces}</>;
}
