import { render } from 'preact';
import { App } from './shell/app.tsx';
import { chosenLanguage } from './shell/language.ts';
import { loadWords } from './shell/say.ts';
import { reloadIfNew, tellStale } from './shell/stale.ts';
import { claimTab } from './shell/tab.ts';
import './styles/main.css';

const root = document.getElementById('page');
const language = chosenLanguage(new URLSearchParams(location.search));
if (root !== null)
  Promise.all([loadWords(language), claimTab()]).then(
    () => render(<App />, root),
    async () => {
      root.append(
        Object.assign(document.createElement('main'), {
          className: 'plain',
          textContent: tellStale(await reloadIfNew(), language),
        }),
      );
    },
  );
