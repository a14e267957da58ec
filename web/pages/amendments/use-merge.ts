import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import type { Draft } from './drafts.ts';
import type { AmendmentTable } from './shapes.ts';

/** Rows picked for a new draft, and the step that makes it. */
export function useMerge(drafts: readonly Draft[], onMerged: (table: AmendmentTable) => void) {
  const text = useText();
  const reader = useLanguage();
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const tables = drafts.flatMap((draft) => draft.tables);
  const merge = async () => {
    const picked = picks.map((pick) => {
      const [name, row] = pick.split('\n');
      const own = drafts.find((draft) => draft.name === name)?.tables ?? [];
      return { table: own.find((table) => table.rows.some(({ id }) => id === row))?.id ?? '', row };
    });
    try {
      const body = { tables, picks: picked, title: tables[0]?.title || text(amendments.save_name) };
      const answer = await call<{ table: AmendmentTable }>('/api/amendments/merge', {
        language: reader,
        method: 'POST',
        body,
      });
      onMerged(answer.table);
    } catch (cause) {
      setProblem(problemFrom(cause, reader));
    }
  };
  const onPick = (key: string) =>
    setPicks(picks.includes(key) ? picks.filter((one) => one !== key) : [...picks, key]);
  return { picks, onPick, merge, problem };
}
