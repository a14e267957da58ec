import type { ImportResult } from '../../amendments/index.ts';
import * as desk from '../../amendments/index.ts';
import { importLibrary } from '../../corpus/import/index.ts';
import { DONE, NOTHING } from '../command.ts';
import { UsageError } from '../usage.ts';
import { type Call, load } from './call.ts';
import { KIND, NO_ROWS, PAPERS, TWO } from './say.ts';

/** Drafts side by side, provision by provision. */
export async function compare(call: Call): Promise<number> {
  if (call.files.length === 0) throw new UsageError(TWO);
  const drafts: { name: string; tables: ImportResult['tables'] }[] = [];
  for (const path of call.files) {
    const { tables } = await load(path, call);
    if (call.files.length === 1) drafts.push(...tables.map((table) => ({ name: table.id, tables: [table] })));
    else drafts.push({ name: path.split('/').at(-1) ?? path, tables });
  }
  const { act, article } = call.values;
  const kind = readKind(call.values.kind);
  const provisions = desk.compareDrafts(drafts, {
    ...(act === undefined ? {} : { act }),
    ...(article === undefined ? {} : { article }),
    ...(kind === undefined ? {} : { kind }),
  });
  const summary = desk.summarise(provisions);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ provisions, summary })}\n`);
  else
    for (const line of summary)
      call.io.stdout(
        `${[line.relation, ...line.with].join(' ')}  ${line.address ?? line.element}  ${line.row}  ${line.kinds.join('+')}  + ${line.added}  − ${line.removed}\n`,
      );
  if (provisions.length > 0) return DONE;
  call.io.stderr(`${NO_ROWS[call.language]}\n`);
  return NOTHING;
}

function readKind(value: string | undefined): desk.EditKind | undefined {
  if (value === undefined) return undefined;
  const kind = desk.EDIT_KINDS.find((known) => known === value);
  if (kind === undefined) throw new UsageError(KIND);
  return kind;
}

/** Policy papers side by side, theme by theme. */
export async function themes(call: Call): Promise<number> {
  if (call.files.length === 0) throw new UsageError(PAPERS);
  const items: desk.PolicyItem[] = [];
  for (const path of call.files) {
    const name = path.split('/').at(-1) ?? path;
    const { passages } = await importLibrary({ name, bytes: await call.io.readBytes(path), id: 'paper' });
    items.push(...desk.policyPassages(name, passages.map(({ text }) => text).join('\n')));
  }
  const compared = desk.compareThemes(items);
  if (call.values.json === true) call.io.stdout(`${JSON.stringify({ themes: compared })}\n`);
  else
    for (const { label, sources, silent } of compared) {
      call.io.stdout(`${label[call.language]}\n`);
      for (const one of sources)
        for (const item of one.items) call.io.stdout(`  + ${one.source}: ${item.text}\n`);
      for (const source of silent) call.io.stdout(`  − ${source}\n`);
    }
  return compared.length > 0 ? DONE : NOTHING;
}
