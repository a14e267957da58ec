import { useEffect, useState } from 'preact/hooks';
import type { Problem } from './api.ts';
import { call, problemFrom } from './api.ts';
import { useLanguage } from './language.ts';

export interface Resource<T> {
  readonly data?: T;
  readonly problem?: Problem;
  readonly loading: boolean;
  /** Asks again. */
  readonly retry: () => void;
}

/**
 * Reads `path` and follows it when it changes. The data of the former path stay visible until the new
 * ones come, so that typing does not make the page flicker; `undefined` reads nothing.
 */
export function useResource<T>(path: string | undefined): Resource<T> {
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ data?: T; problem?: Problem; of?: string }>({});
  const wanted = path === undefined ? undefined : `${language} ${round} ${path}`;
  useEffect(() => {
    if (path === undefined || wanted === undefined) return;
    const stop = new AbortController();
    call<T>(path, { language, signal: stop.signal })
      .then((data) => setState({ data, of: wanted }))
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setState({ problem: problemFrom(cause, language), of: wanted });
      });
    return () => stop.abort();
  }, [path, wanted, language]);
  return { ...state, loading: wanted !== undefined && state.of !== wanted, retry: () => setRound(round + 1) };
}
