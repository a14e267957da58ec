import { useEffect, useState } from 'preact/hooks';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { type DraftData, type DraftResult, draftRequest } from './shapes.ts';

const PAUSE = 350;

export interface Preview {
  readonly result?: DraftResult;
  readonly problem?: Problem;
  readonly working: boolean;
}

/** The paper as it stands now; asked for anew a moment after the last change, the former one shown meanwhile. */
export function usePreview(type: string, data: DraftData | undefined): Preview {
  const language = useLanguage();
  const [state, setState] = useState<{ result?: DraftResult; problem?: Problem; of?: DraftData }>({});
  useEffect(() => {
    if (data === undefined) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        const body = draftRequest(data);
        const path = `/api/drafts/${encodeURIComponent(type)}/preview`;
        const result = await call<DraftResult>(path, { language, method: 'POST', body, signal: stop.signal });
        setState({ result, of: data });
      } catch (cause) {
        if (stop.signal.aborted) return;
        const problem = problemFrom(cause, language);
        setState((old) => ({
          ...(old.result === undefined ? {} : { result: old.result }),
          problem,
          of: data,
        }));
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [type, data, language]);
  return { ...state, working: data !== undefined && state.of !== data };
}
