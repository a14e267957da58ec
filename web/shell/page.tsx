import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePlace } from './router.ts';

/** The path the last heading took the focus for; the first page of a visit leaves the focus alone. */
let focusedPath: string | undefined;

interface PageProperties {
  readonly title: string;
  /** Goes above the title: where this page stands. */
  readonly crumbs?: ComponentChildren | undefined;
  /** Goes beside the title: buttons that act on the whole page. */
  readonly actions?: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One screen: names the browser's tab, moves the focus to its heading after a step, holds the title line. */
export function Page({ title, crumbs, actions, lead, wide, children }: PageProperties) {
  const { path } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Tarazy' ? title : `${title} · Tarazy`;
  }, [title]);
  useEffect(() => {
    if (focusedPath !== undefined && focusedPath !== path) heading.current?.focus({ preventScroll: true });
    focusedPath = path;
  }, [path]);
  return (
    <div class={wide === true ? 'page page-wide' : 'page'}>
      {crumbs !== undefined && <nav class="crumbs">{crumbs}</nav>}
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div class="page-actions">{actions}</div>}
      </div>
      {lead !== undefined && <div class="lead">{lead}</div>}
      {children}
    </div>
  );
}
