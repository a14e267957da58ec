import { AlignmentType, type LevelFormat, LineRuleType, TabStopType } from 'docx';

/** Twentieths of a point in a millimetre: Word's unit of length. */
const MM = 1440 / 25.4;
export const mm = (value: number): number => Math.round(value * MM);

export const PAGE = { width: 210, height: 297, left: 30, right: 15, top: 20, bottom: 20 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const FACE = 'Times New Roman';

/** A line and a tenth. Every style that has spaces of its own repeats it: LibreOffice takes it for 13.2 points where a style leaves the rule out. */
export const LINES = { line: 264, lineRule: LineRuleType.AUTO };

const BOLD = { bold: true };
interface Paragraphs {
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly [option: string]: unknown;
}
const body = ({ spacing, ...options }: Paragraphs, run: object = {}) => ({
  basedOn: 'Normal',
  paragraph: { ...options, spacing: { ...LINES, ...spacing } },
  run,
});

/** Named styles: what a lawyer changes in Word changes everywhere. */
export const STYLES = [
  {
    id: 'BodyText',
    name: 'Body Text',
    quickFormat: true,
    ...body({ alignment: AlignmentType.BOTH, indent: { firstLine: mm(12.5) }, spacing: { after: 60 } }),
  },
  {
    id: 'Addressee',
    name: 'Addressee',
    quickFormat: true,
    ...body({ indent: { left: mm(75) }, alignment: AlignmentType.LEFT, spacing: { after: 60 } }),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    quickFormat: true,
    ...body({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 240 } }),
  },
  {
    id: 'ListText',
    name: 'List Paragraph',
    quickFormat: true,
    ...body({ alignment: AlignmentType.BOTH, spacing: { after: 40 } }),
  },
  {
    id: 'ListMore',
    name: 'List Continue',
    ...body({ alignment: AlignmentType.BOTH, indent: { left: mm(12.5) }, spacing: { after: 40 } }),
  },
  {
    id: 'Note',
    name: 'Note',
    ...body({ alignment: AlignmentType.BOTH, spacing: { after: 60 } }, { size: 24 }),
  },
  {
    id: 'Quotation',
    name: 'Quotation',
    ...body(
      { alignment: AlignmentType.BOTH, indent: { left: mm(12.5) }, spacing: { after: 60 } },
      { size: 26 },
    ),
  },
  {
    id: 'TableHeader',
    name: 'Table Header',
    ...body({ alignment: AlignmentType.LEFT, keepNext: true }, { bold: true, size: 24 }),
  },
  { id: 'TableText', name: 'Table Text', ...body({ alignment: AlignmentType.LEFT }, { size: 24 }) },
  { id: 'AfterTable', name: 'After Table', ...body({ spacing: { after: 0 } }, { size: 16 }) },
  {
    id: 'Signature',
    name: 'Signature',
    quickFormat: true,
    ...body({
      keepLines: true,
      spacing: { before: 480 },
      tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH) }],
    }),
  },
];

export const heading = (before: number, alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]) => ({
  run: { ...BOLD, size: 28, font: FACE, color: '000000' },
  paragraph: {
    keepNext: true,
    spacing: { ...LINES, before, after: 120 },
    ...(alignment ? { alignment } : {}),
  },
});

export const level = (
  text: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  start: number,
) => ({
  level: 0,
  format,
  text,
  start,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(12.5), hanging: mm(7.5) } } },
});
