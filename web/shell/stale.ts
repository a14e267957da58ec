import type { Language, Localized } from '../../lib/base/index.ts';

/** Why a part of the pages could not be fetched. */
export type Stale = 'new_version' | 'unreached' | 'broken';

/** Written out in full: these sentences must be here when the files of words are not. */
const SENTENCES: Readonly<Record<Stale, Localized>> = {
  new_version: {
    kk: 'Tarazy жаңарды: бет қайта жүктеледі. Формаларда жазғаныңыз осы браузерде сақтаулы.',
    ru: 'Tarazy обновился: страница загружается заново. Введённое в формы сохранено в этом браузере.',
    en: 'Tarazy has a new version: the page is loading again. What you typed in forms is kept in this browser.',
  },
  unreached: {
    kk: 'Бұл бөлім жүктелмеді: байланысты тексеріп, қайталап көріңіз. Формаларда жазғаныңыз осы браузерде сақтаулы.',
    ru: 'Этот раздел не загрузился: проверьте связь и повторите. Введённое в формы сохранено в этом браузере.',
    en: 'This part did not load: check the connection and try again. What you typed in forms is kept in this browser.',
  },
  broken: {
    kk: 'Бұл бөлім жүктелмеді. Бетті сәл кейін қайта жүктеңіз. Формаларда жазғаныңыз осы браузерде сақтаулы.',
    ru: 'Этот раздел не загрузился. Обновите страницу немного позже. Введённое в формы сохранено в этом браузере.',
    en: 'This part did not load. Load the page again shortly. What you typed in forms is kept in this browser.',
  },
};

/** Time to read the sentence before the page loads again, in milliseconds. */
const READING_TIME = 2500;
const RELOADED = 'tarazy.reloaded';
/** A second failure within this time, in milliseconds, is not cured by loading again. */
const CALM = 60_000;

export const tellStale = (why: Stale, language: Language): string => SENTENCES[why][language];

/** The page as the server has it now, and whether it names the first script that runs here. */
async function serverHasThis(): Promise<boolean> {
  const response = await fetch('/', { cache: 'no-store' });
  if (!response.ok) return true;
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.getAttribute('src') ?? '';
  return (await response.text()).includes(script);
}

function reloadedJustNow(): boolean {
  try {
    const before = Number(sessionStorage.getItem(RELOADED) ?? 0);
    sessionStorage.setItem(RELOADED, String(Date.now()));
    return Date.now() - before < CALM;
  } catch {
    return true; // without this memory the page could load again without end
  }
}

/**
 * Called when a part of the pages cannot be fetched. When the server has a newer build, loads the page
 * again at its present address after the reader could read why; what is typed lives in the browser's
 * keeping and is found again.
 */
export async function reloadIfNew(): Promise<Stale> {
  let same: boolean;
  try {
    same = await serverHasThis();
  } catch {
    return 'unreached';
  }
  if (same || reloadedJustNow()) return 'broken';
  setTimeout(() => location.reload(), READING_TIME);
  return 'new_version';
}
