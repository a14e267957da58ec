import type { ComponentChildren } from 'preact';

/** A frame that scrolls sideways when its table is wide; reachable by keyboard, so that the keys can scroll it. */
export function Scroller({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-frame" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
