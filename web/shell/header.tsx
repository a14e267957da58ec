import { useEffect, useState } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import { Icon, Scales } from '../parts/icons.tsx';
import { SWITCH, useLanguage, useText } from './language.ts';
import { usePlace, withLanguage, withQuery } from './router.ts';
import { useTheme } from './theme.ts';

const SECTIONS = [
  { path: '/search', name: shell.search, also: ['/'] },
  {
    path: '/instruments',
    name: shell.instruments,
    also: [
      '/un/',
      '/coe/',
      '/kz/',
      '/coverage',
      '/cases',
      '/rights',
      '/practice',
      '/statistics',
      '/recommendations',
      '/contradictions',
    ],
  },
  { path: '/eligibility', name: shell.eligibility, also: ['/rules'] },
  { path: '/drafting', name: shell.drafting, also: ['/refusal-review'] },
  { path: '/matters', name: shell.matters, also: [] },
  { path: '/amendments', name: shell.amendments, also: [] },
  { path: '/library', name: shell.library, also: [] },
] as const;

function isHere(section: (typeof SECTIONS)[number], path: string): boolean {
  if (path.startsWith(section.path)) return true;
  return section.also.some((prefix) => (prefix === '/' ? path === '/' : path.startsWith(prefix)));
}

/** The three languages as links: each keeps the page and its query, and is remembered. */
function LanguageSwitch() {
  const text = useText();
  const language = useLanguage();
  const place = usePlace();
  return (
    <nav class="languages" aria-label={text(shell.language)}>
      {SWITCH.map(({ code, name, short }) => (
        <a
          key={code}
          href={withQuery(place, { lang: code })}
          lang={code}
          hreflang={code}
          title={name}
          aria-current={code === language ? 'true' : undefined}
        >
          {short}
        </a>
      ))}
    </nav>
  );
}

function ThemeSwitch() {
  const text = useText();
  const { dark, toggle } = useTheme();
  return (
    <button
      type="button"
      class="icon-button"
      onClick={toggle}
      aria-label={text(dark ? shell.theme_light : shell.theme_dark)}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}

export function Header() {
  const text = useText();
  const { path } = usePlace();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <header class="header">
      <div class="header-line">
        <a class="brand" href={withLanguage('/')} aria-label={text(shell.home)}>
          <Scales />
          <span>Tarazy</span>
        </a>
        <button
          type="button"
          class="menu-button"
          aria-expanded={open}
          aria-controls="sections"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'cross' : 'menu'} />
          {text(shell.menu)}
        </button>
        <nav id="sections" class={open ? 'sections open' : 'sections'} aria-label={text(shell.navigation)}>
          {SECTIONS.map((section) => (
            <a
              key={section.path}
              href={withLanguage(section.path)}
              aria-current={isHere(section, path) ? 'page' : undefined}
            >
              {text(section.name)}
            </a>
          ))}
        </nav>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

export function Footer() {
  const text = useText();
  return (
    <footer class="footer">
      <div class="footer-line">
        <p>{text(shell.disclaimer)}</p>
        <p class="footer-links">
          <a href={withLanguage('/about')}>{text(shell.about)}</a>
          <a href={withLanguage('/coverage')}>{text(shell.coverage)}</a>
          <a href={withLanguage('/rules')}>{text(shell.rules)}</a>
          <a href="/api/openapi.json">{text(shell.interface)}</a>
        </p>
      </div>
    </footer>
  );
}
