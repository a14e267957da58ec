import type { ComponentChildren } from 'preact';
import type { SearchHit } from '../../../lib/search/index.ts';

/** The passage with the found words marked at the true letters of the original. */
export function Snippet({ hit }: { hit: SearchHit }) {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of hit.highlights) {
    if (start < done) continue;
    pieces.push(hit.snippet.slice(done, start), <mark key={start}>{hit.snippet.slice(start, end)}</mark>);
    done = end;
  }
  pieces.push(hit.snippet.slice(done));
  return (
    <p class="snippet" lang={hit.lang}>
      {pieces}
    </p>
  );
}
