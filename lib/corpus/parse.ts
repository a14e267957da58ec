import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue, type Finding, issuePath, type Localized } from '../base/index.ts';
import {
  type Addressee,
  addresseeSchema,
  type CaseLaw,
  type Concept,
  type Contradiction,
  type CorpusData,
  type Crosslink,
  caseSchema,
  conceptSchema,
  contradictionSchema,
  crosslinkSchema,
  type Instrument,
  instrumentSchema,
  type Paper,
  type ParoleModel,
  paperSchema,
  paroleModelSchema,
  type Recommendation,
  type Right,
  recommendationSchema,
  rightSchema,
  type StatTable,
  statisticsSchema,
  type Topic,
  topicSchema,
} from './model.ts';

/** A file of `corpus/`, already read: its path from the project root and its UTF-8 text. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

export interface ParsedCorpus {
  readonly data: CorpusData;
  readonly findings: readonly Finding[];
}

interface Collected {
  instruments: Instrument[];
  topics: Topic[];
  concepts: Concept[];
  crosswalk: Crosslink[];
  cases: CaseLaw[];
  papers: Paper[];
  practice: ParoleModel[];
  statistics: StatTable[];
  addressees: Addressee[];
  recommendations: Recommendation[];
  rights: Right[];
  contradictions: Contradiction[];
}

type Read = (document: Yaml, into: Collected) => Finding[];

interface Yaml {
  readonly file: CorpusFile;
  readonly value: unknown;
  /** `corpus/cases/a.yaml:12 3.name.kk`: where a person should look. */
  place(path: readonly PropertyKey[]): string;
}

function error(rule: string, place: string, message: Localized): Finding {
  return { rule_id: `corpus/${rule}`, severity: 'error', message, place };
}

function issuesOf(yaml: Yaml, base: readonly PropertyKey[], issues: readonly z.core.$ZodIssue[]): Finding[] {
  return issues.map((issue) => ({
    ...error('schema', yaml.place([...base, ...issue.path]), describeIssue(issue)),
    note: { kk: issue.message, ru: issue.message, en: `${issuePath(issue)}: ${issue.message}` },
  }));
}

/** A file that holds one thing. */
function one<T>(schema: z.ZodType<T>, list: (into: Collected) => T[]): Read {
  return (yaml, into) => {
    const result = schema.safeParse(yaml.value);
    if (!result.success) return issuesOf(yaml, [], result.error.issues);
    list(into).push(result.data);
    return [];
  };
}

/** A file that holds a list; a bad entry is reported and the others are kept. */
function many<T>(schema: z.ZodType<T>, list: (into: Collected) => T[]): Read {
  return (yaml, into) => {
    if (!Array.isArray(yaml.value)) {
      const message = {
        kk: 'файлда тізім болуы керек',
        ru: 'в файле должен быть список',
        en: 'the file must hold a list',
      };
      return [error('not-a-list', yaml.place([]), message)];
    }
    return yaml.value.flatMap((entry: unknown, index) => {
      const result = schema.safeParse(entry);
      if (!result.success) return issuesOf(yaml, [index], result.error.issues);
      list(into).push(result.data);
      return [];
    });
  };
}

/** Which file holds what. */
const FOLDERS: readonly { readonly path: RegExp; readonly read: Read }[] = [
  { path: /(^|\/)instruments\/[^/]+\.yaml$/, read: one(instrumentSchema, (into) => into.instruments) },
  { path: /(^|\/)topics\.yaml$/, read: many(topicSchema, (into) => into.topics) },
  { path: /(^|\/)concepts\/[^/]+\.yaml$/, read: many(conceptSchema, (into) => into.concepts) },
  { path: /(^|\/)crosswalk\/[^/]+\.yaml$/, read: many(crosslinkSchema, (into) => into.crosswalk) },
  { path: /(^|\/)cases\/[^/]+\.yaml$/, read: many(caseSchema, (into) => into.cases) },
  { path: /(^|\/)papers\.yaml$/, read: many(paperSchema, (into) => into.papers) },
  { path: /(^|\/)practice\/[^/]+\.yaml$/, read: many(paroleModelSchema, (into) => into.practice) },
  { path: /(^|\/)statistics\/[^/]+\.yaml$/, read: many(statisticsSchema, (into) => into.statistics) },
  { path: /(^|\/)addressees\.yaml$/, read: many(addresseeSchema, (into) => into.addressees) },
  {
    path: /(^|\/)recommendations\/[^/]+\.yaml$/,
    read: many(recommendationSchema, (into) => into.recommendations),
  },
  { path: /(^|\/)rights\.yaml$/, read: many(rightSchema, (into) => into.rights) },
  {
    path: /(^|\/)contradictions\/[^/]+\.yaml$/,
    read: many(contradictionSchema, (into) => into.contradictions),
  },
];

function readYaml(file: CorpusFile): { yaml: Yaml; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const place = (path: readonly PropertyKey[]): string => {
    const known = path.findLastIndex((_, index) => document.hasIn(path.slice(0, index + 1))) + 1;
    const node = known === 0 ? document.contents : document.getIn(path.slice(0, known), true);
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    return `${file.path}:${line} ${path.map(String).join('.')}`.trimEnd();
  };
  const findings = document.errors.map((fault) => {
    const sentence = fault.message.split('\n')[0] ?? '';
    return error('yaml', `${file.path}:${fault.linePos?.[0].line ?? 1}`, {
      kk: `YAML оқылмады: ${sentence}`,
      ru: `YAML не читается: ${sentence}`,
      en: `the YAML cannot be read: ${sentence}`,
    });
  });
  return { yaml: { file, value: findings.length === 0 ? document.toJS() : undefined, place }, findings };
}

/**
 * Parses and validates the files of `corpus/`. Nothing is thrown: what cannot be used becomes a finding
 * with the file, the line, the path in the YAML and what is wrong; the rest is returned.
 */
export function parseCorpus(files: readonly CorpusFile[]): ParsedCorpus {
  const into: Collected = {
    instruments: [],
    topics: [],
    concepts: [],
    crosswalk: [],
    cases: [],
    papers: [],
    practice: [],
    statistics: [],
    addressees: [],
    recommendations: [],
    rights: [],
    contradictions: [],
  };
  const findings: Finding[] = [];
  const ordered = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  for (const file of ordered) {
    const folder = FOLDERS.find(({ path }) => path.test(file.path));
    if (folder === undefined) {
      const message = {
        kk: 'бұл файлдың қалтасы белгісіз',
        ru: 'неизвестно, к чему относится этот файл',
        en: 'no folder of the corpus is known for this file',
      };
      findings.push(error('unknown-file', file.path, message));
      continue;
    }
    const { yaml, findings: faults } = readYaml(file);
    findings.push(...(faults.length > 0 ? faults : folder.read(yaml, into)));
  }
  return { data: into, findings };
}
