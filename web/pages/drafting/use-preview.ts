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

/**
 * The paper as it stands now; asked for anew a moment after the last change that it could show, the former one
 * shown meanwhile.
 */
export function usePreview(type: string, data: DraftData | undefined): Preview {
  const language = useLanguage();
  const [state, setState] = useState<{ result?: DraftResult; problem?: Problem; of?: string }>({});
  const body = data === undefined ? undefined : JSON.stringify(draftRequest(data));
  useEffect(() => {
    if (body === undefined) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        const path = `/api/drafts/${encodeURIComponent(type)}/preview`;
        const options = { language, method: 'POST', body: JSON.parse(body), signal: stop.signal } as const;
        const result = await call<DraftResult>(path, options);
        setState({ result, of: body });
      } catch (cause) {
        if (stop.signal.aborted) return;
        const problem = problemFrom(cause, language);
        setState((old) => ({
          ...(old.result === undefined ? {} : { result: old.result }),
          problem,
          of: body,
        }));
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [type, body, language]);
  return { ...state, working: body !== undefined && state.of !== body };
}
