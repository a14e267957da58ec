import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../../lib/eligibility/index.ts';
import { type MatterWork, useMatter } from '../../parts/matter/use-matter.ts';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { type Resource, useResource } from '../../shell/resource.ts';
import { askedFacts, CASE, type CaseData, type Form, today } from './facts.ts';

/** The facts being worked on, kept in this browser and, once saved, in a matter. */
export function useCase(): MatterWork<CaseData> {
  const initial = useMemo((): CaseData => ({ facts: {}, as_of: today() }), []);
  return useMatter<CaseData>({ name: CASE, kind: 'case', initial });
}

export function useQuestions(): Resource<Form> {
  return useResource<Form>('/api/eligibility/questions');
}

/** What is sent for an answer. */
export function caseRequest(data: CaseData, form: Form) {
  const { as_of, edition } = data;
  return { facts: askedFacts(form, data), as_of, ...(edition === undefined ? {} : { edition }) };
}

/** Asks `path` with a body and follows both; `undefined` asks nothing. */
export function useAnswer<T>(path: string, body: unknown): Resource<T> {
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const wanted = text === undefined ? undefined : `${language} ${round} ${path} ${text}`;
  const [state, setState] = useState<{ data?: T; problem?: Problem; of?: string }>({});
  useEffect(() => {
    if (text === undefined || wanted === undefined) return;
    const stop = new AbortController();
    call<T>(path, { language, method: 'POST', body: JSON.parse(text), signal: stop.signal })
      .then((data) => setState({ data, of: wanted }))
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setState({ problem: problemFrom(cause, language), of: wanted });
      });
    return () => stop.abort();
  }, [path, text, wanted, language]);
  return { ...state, loading: wanted !== undefined && state.of !== wanted, retry: () => setRound(round + 1) };
}

export const useAssessment = (data: CaseData | undefined, form: Form): Resource<Assessment> =>
  useAnswer<Assessment>('/api/eligibility', data === undefined ? undefined : caseRequest(data, form));
