import { allOf, type Node, readTree } from './tree.ts';

/**
 * What the exports owe to Akoma Ntoso 3.0, said in our own words: the part of the standard that a bill of
 * directions and an act of restatements use. The whole schema is another's work and not kept here; where a copy
 * is at hand, `test/acceptance/akn-schema.test.ts` holds the same files against it.
 */

/** A place in a content model: an element or one of several, and how many times in a row. */
type Slot = readonly [names: string, least: number, most: number];
const MANY = Number.POSITIVE_INFINITY;

const HIERARCHY = 'article paragraph subparagraph point indent rule';
const INLINE = 'docTitle mod quotedText';
const NAMES: readonly Slot[] = [
  ['num', 0, 1],
  ['heading', 0, 1],
];
/** Either running text, or an introduction and smaller units. */
const UNIT: readonly (readonly Slot[])[] = [
  [...NAMES, ['content', 1, 1]],
  [...NAMES, ['intro', 0, 1], [HIERARCHY, 0, MANY]],
];
const IDENTITY: readonly Slot[] = [
  ['FRBRthis', 1, 1],
  ['FRBRuri', 1, 1],
  ['FRBRdate', 1, MANY],
  ['FRBRauthor', 1, MANY],
];
const DOCUMENT: readonly (readonly Slot[])[] = [
  [
    ['meta', 1, 1],
    ['preface', 0, 1],
    ['body', 1, 1],
  ],
];
const EMPTY: readonly (readonly Slot[])[] = [[]];

/** Children in order; several models are alternatives. */
const MODELS: Readonly<Record<string, readonly (readonly Slot[])[]>> = {
  akomaNtoso: [[['bill act', 1, 1]]],
  bill: DOCUMENT,
  act: DOCUMENT,
  meta: [
    [
      ['identification', 1, 1],
      ['analysis', 0, MANY],
      ['references', 0, MANY],
      ['notes', 0, MANY],
    ],
  ],
  identification: [
    [
      ['FRBRWork', 1, 1],
      ['FRBRExpression', 1, 1],
      ['FRBRManifestation', 1, 1],
    ],
  ],
  FRBRWork: [[...IDENTITY, ['FRBRcountry', 1, 1]]],
  FRBRExpression: [[...IDENTITY, ['FRBRlanguage', 1, MANY]]],
  FRBRManifestation: [[...IDENTITY, ['FRBRformat', 0, 1]]],
  analysis: [[['activeModifications', 0, 1]]],
  activeModifications: [[['textualMod', 1, MANY]]],
  textualMod: [
    [
      ['source', 1, MANY],
      ['destination', 1, MANY],
      ['old', 0, MANY],
      ['new', 0, MANY],
    ],
  ],
  references: [[['TLCOrganization', 1, MANY]]],
  notes: [[['note', 1, MANY]]],
  note: [[['p', 1, MANY]]],
  preface: [[['p', 1, MANY]]],
  body: [[[HIERARCHY, 1, MANY]]],
  ...Object.fromEntries(HIERARCHY.split(' ').map((name) => [name, UNIT])),
  intro: [[['p', 0, MANY]]],
  content: [[['p', 0, MANY]]],
  p: [[[INLINE, 0, MANY]]],
  num: [[[INLINE, 0, MANY]]],
  heading: [[[INLINE, 0, MANY]]],
  docTitle: EMPTY,
  quotedText: EMPTY,
  mod: [[['quotedText', 0, MANY]]],
  ...Object.fromEntries(
    'FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRlanguage FRBRformat source destination old new TLCOrganization'
      .split(' ')
      .map((name) => [name, EMPTY]),
  ),
};

/** Attributes an element must have; `?` those it may have. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  akomaNtoso: 'xmlns',
  bill: 'name contains?',
  act: 'name contains?',
  identification: 'source',
  analysis: 'source',
  references: 'source',
  notes: 'source',
  FRBRthis: 'value',
  FRBRuri: 'value',
  FRBRcountry: 'value',
  FRBRformat: 'value',
  FRBRdate: 'date name',
  FRBRauthor: 'href',
  FRBRlanguage: 'language',
  textualMod: 'type eId',
  source: 'href',
  destination: 'href',
  old: 'href',
  new: 'href',
  TLCOrganization: 'eId href showAs',
  note: 'eId',
  mod: 'eId',
  quotedText: 'eId startQuote? endQuote?',
  ...Object.fromEntries(HIERARCHY.split(' ').map((name) => [name, 'eId status?'])),
};
const TEXT = new Set('p num heading docTitle mod quotedText'.split(' '));
const VALUES: Readonly<Record<string, RegExp>> = {
  'textualMod type': /^(?:repeal|substitution|insertion|replacement|renumbering|split|join)$/,
  'FRBRdate date': /^\d{4}-\d{2}-\d{2}$/,
  'FRBRlanguage language': /^[a-z]{3}$/,
  'akomaNtoso xmlns': /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0$/,
};
const IRI = /^(?:#|\/)[^\s"<>\\^`{|}]*$/;

function fits(children: readonly string[], model: readonly Slot[]): boolean {
  let at = 0;
  for (const [names, least, most] of model) {
    const allowed = names.split(' ');
    let count = 0;
    while (count < most && at < children.length && allowed.includes(children[at] ?? '')) {
      at++;
      count++;
    }
    if (count < least) return false;
  }
  return at === children.length;
}

function faultsOf(node: Node): string[] {
  const models = MODELS[node.name];
  if (models === undefined) return [`<${node.name}> is not an element the exports use`];
  const children = node.children.map(({ name }) => name);
  const faults: string[] = [];
  if (!models.some((model) => fits(children, model)))
    faults.push(`<${node.name}> may not hold: ${children.join(' ')}`);
  if (!TEXT.has(node.name) && node.text.trim() !== '') faults.push(`<${node.name}> may not hold text`);
  const known = (ATTRIBUTES[node.name] ?? '').split(' ').filter(Boolean);
  for (const name of known)
    if (!name.endsWith('?') && node.attributes[name] === undefined)
      faults.push(`<${node.name}> has no ${name}`);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!known.includes(name) && !known.includes(`${name}?`))
      faults.push(`<${node.name}> may not have ${name}`);
    const pattern = VALUES[`${node.name} ${name}`] ?? (name === 'href' ? IRI : /^[^\0]*$/);
    if (!pattern.test(value) || (name === 'eId' && !/^\S+$/.test(value)))
      faults.push(`<${node.name}> has a wrong ${name}: ${value}`);
  }
  return faults;
}

/** What is wrong with an exported document; nothing when it keeps to the standard. */
export function structureFaults(xml: string): string[] {
  const nodes = allOf(readTree(xml));
  const ids = nodes.flatMap(({ attributes }) => attributes.eId ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `eId twice: ${id}`);
  const lost = nodes
    .flatMap(({ attributes }) => [attributes.href ?? '', attributes.source ?? ''])
    .filter((value) => value.startsWith('#') && !known.has(value.slice(1)))
    .map((value) => `nothing has the eId ${value}`);
  return [...nodes.flatMap(faultsOf), ...twice, ...lost];
}
