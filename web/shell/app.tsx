import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/base/index.ts';
import { shell } from '../messages/shell.ts';
import { findScreen } from '../pages/index.tsx';
import { Footer, Header } from './header.tsx';
import { chosenLanguage, LanguageContext, useText } from './language.ts';
import { StaleNote } from './later.tsx';
import { Page } from './page.tsx';
import { PlaceContext, useRouter } from './router.ts';
import { hasWords, loadWords } from './say.ts';
import { reloadIfNew, type Stale } from './stale.ts';
import { applyKeptTheme } from './theme.ts';

applyKeptTheme();

function Fault() {
  const text = useText();
  return (
    <Page title={text(shell.fault_title)}>
      <p>{text(shell.fault_text)}</p>
      <button type="button" class="button button-main" onClick={() => location.reload()}>
        {text(shell.reload)}
      </button>
    </Page>
  );
}

/** Keeps the frame standing when a page throws; another address starts afresh. */
class Guard extends Component<{ path: string; children: ComponentChildren }, { failed: string | undefined }> {
  override state = { failed: undefined as string | undefined };
  override componentDidCatch(): void {
    this.setState({ failed: this.props.path });
  }
  override render() {
    return this.state.failed === this.props.path ? <Fault /> : this.props.children;
  }
}

/**
 * The language to show: the wanted one once its words are here, the former one until then, so that what
 * stands on the page stays. The second value tells why the words could not be fetched.
 */
function useWords(wanted: Language): readonly [Language, Stale | undefined] {
  const [shown, setShown] = useState(wanted);
  const [stale, setStale] = useState<Stale>();
  useEffect(() => {
    let current = true;
    loadWords(wanted).then(
      () => {
        if (!current) return;
        setShown(wanted);
        setStale(undefined);
      },
      async () => {
        const why = await reloadIfNew();
        if (current) setStale(why);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return [hasWords(wanted) ? wanted : shown, stale];
}

export function App() {
  const place = useRouter();
  const [language, stale] = useWords(chosenLanguage(place.query));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PlaceContext.Provider value={place}>
      <LanguageContext.Provider value={language}>
        <Frame path={place.path} stale={stale} />
      </LanguageContext.Provider>
    </PlaceContext.Provider>
  );
}

function Frame({ path, stale }: { path: string; stale: Stale | undefined }) {
  const text = useText();
  const screen = findScreen(path);
  return (
    <>
      <a class="skip" href="#content">
        {text(shell.skip)}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {stale !== undefined && <StaleNote why={stale} retry={() => location.reload()} />}
        <Guard path={path}>
          <screen.Screen key={screen.key} {...screen.parameters} />
        </Guard>
      </main>
      <Footer />
    </>
  );
}
