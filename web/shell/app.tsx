import { Component, type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import { findScreen } from '../pages/index.tsx';
import { Footer, Header } from './header.tsx';
import { chosenLanguage, LanguageContext, useText } from './language.ts';
import { Page } from './page.tsx';
import { PlaceContext, useRouter } from './router.ts';
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

export function App() {
  const place = useRouter();
  const language = chosenLanguage(place.query);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PlaceContext.Provider value={place}>
      <LanguageContext.Provider value={language}>
        <Frame path={place.path} />
      </LanguageContext.Provider>
    </PlaceContext.Provider>
  );
}

function Frame({ path }: { path: string }) {
  const text = useText();
  const screen = findScreen(path);
  return (
    <>
      <a class="skip" href="#content">
        {text(shell.skip)}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <Guard path={path}>
          <screen.Screen key={screen.key} {...screen.parameters} />
        </Guard>
      </main>
      <Footer />
    </>
  );
}
