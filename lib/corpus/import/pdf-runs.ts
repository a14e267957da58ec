/** One run of glyphs of a page. Units: points, from the left and from the bottom of the page. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Fill colour as `#rrggbb`. */
  readonly colour?: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The drawing of a page as the PDF reader lists it: operator codes and their arguments. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

interface State {
  readonly ctm: Matrix;
  readonly colour: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const START: State = {
  ctm: UNIT,
  colour: '#000000',
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
};

/** `inner` applied first, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function matrixOf(value: unknown): Matrix {
  if (typeof value !== 'object' || value === null) return UNIT;
  const [a, b, c, d, e, f] = Array.from({ ...(value as ArrayLike<number>), length: 6 }, Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0].map((one) =>
    Number.isFinite(one) ? one : 0,
  ) as unknown as Matrix;
}

/** Ligatures of a typeface as the letters they stand for. */
const plainLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'));

/** Follows the drawing of a page and notes where every run of text stands, in what colour. */
export class RunReader {
  readonly runs: PdfRun[] = [];
  private state: State = START;
  private readonly stack: State[] = [];
  private line: Matrix = UNIT;
  private text: Matrix = UNIT;

  constructor(private readonly codes: Readonly<Record<string, number>>) {}

  read({ fnArray, argsArray }: Drawing): PdfRun[] {
    const names = new Map(Object.entries(this.codes).map(([name, code]) => [code, name]));
    fnArray.forEach((code, at) => {
      const step = this.steps[names.get(code) ?? ''];
      step?.((argsArray[at] ?? []) as readonly unknown[]);
    });
    return this.runs;
  }

  private readonly steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => void this.stack.push(this.state),
    restore: () => this.pop(),
    transform: (args) => this.set({ ctm: multiply(this.state.ctm, matrixOf(args)) }),
    paintFormXObjectBegin: ([matrix]) => {
      this.stack.push(this.state);
      if (matrix != null) this.set({ ctm: multiply(this.state.ctm, matrixOf(matrix)) });
    },
    paintFormXObjectEnd: () => this.pop(),
    setFillRGBColor: ([colour]) => {
      if (typeof colour === 'string') this.set({ colour });
    },
    setFont: ([, size]) => this.set({ size: Number(size) }),
    setCharSpacing: ([value]) => this.set({ charSpacing: Number(value) }),
    setWordSpacing: ([value]) => this.set({ wordSpacing: Number(value) }),
    setHScale: ([value]) => this.set({ scale: Number(value) }),
    setLeading: ([value]) => this.set({ leading: Number(value) }),
    beginText: () => this.startLine(UNIT),
    setTextMatrix: ([matrix]) => this.startLine(matrixOf(matrix)),
    moveText: ([x, y]) => this.move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      this.set({ leading: Number(y) });
      this.move(Number(x), Number(y));
    },
    nextLine: () => this.move(0, this.state.leading),
    showText: ([glyphs]) => this.show(glyphs),
    showSpacedText: ([glyphs]) => this.show(glyphs),
  };

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private pop(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private startLine(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.startLine(multiply(this.line, [1, 0, 0, 1, x, y]));
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { size, charSpacing, wordSpacing, scale, colour } = this.state;
    let advance = 0;
    let text = '';
    for (const glyph of glyphs as (Glyph | number | null)[]) {
      if (typeof glyph === 'number') advance -= (glyph * size) / 1000;
      else if (glyph !== null) {
        text += glyph.unicode ?? '';
        advance +=
          ((glyph.width ?? 0) * size) / 1000 + charSpacing + (glyph.isSpace === true ? wordSpacing : 0);
      }
    }
    const [a, b, , , x, y] = multiply(this.state.ctm, this.text);
    const stretch = Math.hypot(a, b);
    this.text = multiply(this.text, [1, 0, 0, 1, advance * scale, 0]);
    if (text === '') return;
    const width = Math.abs(advance * scale * stretch);
    this.runs.push({ text: plainLetters(text), x, y, width, size: Math.abs(size * stretch), colour });
  }
}
