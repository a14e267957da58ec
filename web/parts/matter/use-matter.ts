import { useCallback, useEffect, useState } from 'preact/hooks';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { useKept } from '../../shell/use-kept.ts';
import { readWork, writeWork } from '../../shell/work.ts';
import type { Conflict, KeptWork, Matter } from './shapes.ts';

export interface MatterWork<T> {
  /** Name the work is kept under in this browser. */
  readonly keptName: string;
  /** The work with its version and title, as kept. */
  readonly kept: KeptWork<T>;
  /** Takes up work as kept, from a closed tab. */
  readonly takeUp: (kept: KeptWork<T>) => void;
  readonly data: T;
  readonly set: (data: T) => void;
  readonly title: string;
  readonly id: string | undefined;
  readonly version: number;
  readonly dirty: boolean;
  /** False while the browser has no room for what was typed last. */
  readonly safe: boolean;
  readonly restored: boolean;
  readonly loading: boolean;
  readonly saving: boolean;
  readonly problem: Problem | undefined;
  readonly conflict: Conflict | undefined;
  readonly save: (title: string) => Promise<void>;
  readonly resolve: (choice: 'mine' | 'theirs' | 'both') => Promise<void>;
  readonly startOver: () => void;
}

interface Options<T> {
  /** Name of the work in this browser: `draft.parole-petition`, `eligibility`. */
  readonly name: string;
  readonly kind: Matter['kind'];
  readonly initial: T;
}

const newId = (): string => crypto.randomUUID();

/**
 * A piece of work that lives in this browser from its first letter and, once saved, in the store too.
 * The matter's id stands in the address (`?matter=`). A lost race gives `conflict`, never an overwrite.
 */
export function useMatter<T>({ name, kind, initial }: Options<T>): MatterWork<T> {
  const language = useLanguage();
  const place = usePlace();
  const id = place.query.get('matter') ?? undefined;
  const keptName = id === undefined ? name : `${name}.${id}`;
  const fresh: KeptWork<T> = { data: initial, version: 0, title: '', dirty: false };
  const kept = useKept<KeptWork<T>>(keptName, fresh);
  const work = kept.value;
  const [loaded, setLoaded] = useState<string | undefined>(id === undefined ? keptName : undefined);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [conflict, setConflict] = useState<Conflict>();

  const take = useCallback(
    (matter: Matter) => {
      const next = { data: matter.data as T, version: matter.version, title: matter.title, dirty: false };
      writeWork(`${name}.${matter.id}`, next);
      return next;
    },
    [name],
  );

  useEffect(() => {
    if (id === undefined || loaded === keptName) return;
    const mine = readWork<KeptWork<T>>(keptName);
    if (mine?.dirty === true) {
      setLoaded(keptName);
      return;
    }
    const stop = new AbortController();
    call<Matter>(`/api/matters/${encodeURIComponent(id)}`, { language, signal: stop.signal })
      .then((matter) => kept.set(take(matter)))
      .catch((cause: unknown) => !stop.signal.aborted && setProblem(problemFrom(cause, language)))
      .finally(() => !stop.signal.aborted && setLoaded(keptName));
    return () => stop.abort();
  }, [id, keptName, loaded, language, kept.set, take]);

  const write = async (target: string, version: number, title: string): Promise<void> => {
    setSaving(true);
    setProblem(undefined);
    const create = version === 0;
    const body = { kind, title, data: work.data, ...(create && { id: target }) };
    try {
      const matter = await call<Matter>(
        create ? '/api/matters' : `/api/matters/${encodeURIComponent(target)}`,
        {
          language,
          method: create ? 'POST' : 'PUT',
          body,
          ...(!create && { headers: { 'If-Match': `"${version}"` } }),
        },
      );
      setConflict(undefined);
      const typed = readWork<KeptWork<T>>(keptName)?.data;
      const saved = take(matter);
      // What was typed while the answer was under way stays, as a change of the new version.
      const changed = typed !== undefined && JSON.stringify(typed) !== JSON.stringify(body.data);
      const next = changed ? { ...saved, data: typed, dirty: true } : saved;
      if (target === id) kept.set(next);
      else writeWork(`${name}.${target}`, next);
      if (target !== id) {
        writeWork(name, undefined);
        setLoaded(`${name}.${target}`);
        navigate(withQuery(place, { matter: target }), { replace: true });
      }
    } catch (cause) {
      const failed = problemFrom(cause, language);
      if (failed.status === 409) setConflict({ current: (failed.body as Conflict).current ?? null });
      else setProblem(failed);
    } finally {
      setSaving(false);
    }
  };

  return {
    keptName,
    kept: work,
    takeUp: kept.set,
    data: work.data,
    set: (data) => kept.set({ ...work, data, dirty: true }),
    title: work.title,
    id,
    version: work.version,
    dirty: work.dirty,
    safe: kept.safe,
    restored: kept.restored && work.dirty,
    loading: loaded !== keptName,
    saving,
    problem,
    conflict,
    save: (title) =>
      id === undefined || work.version === 0 ? write(newId(), 0, title) : write(id, work.version, title),
    resolve: async (choice) => {
      const current = conflict?.current ?? null;
      if (choice === 'both' || current === null) return write(newId(), 0, work.title);
      if (choice === 'mine') return write(current.id, current.version, work.title);
      setConflict(undefined);
      kept.set(take(current));
    },
    startOver: () => {
      kept.forget();
      if (id !== undefined) navigate(withQuery(place, { matter: undefined }), { replace: true });
    },
  };
}
