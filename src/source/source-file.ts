import { firstControlCharacter } from './control-characters.ts';

/** A line and a column as people count them: both from 1, the column in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file of the workspace, without byte-order mark; offsets are UTF-16 units into `text`. */
export class SourceFile {
  #lineStarts: readonly number[] | undefined;
  #pairs: readonly number[] | undefined;
  #isNfc: boolean | undefined;
  #controlAt: number | undefined;

  /** `path` is relative to the workspace, with `/`, in NFC. */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** The position of an offset; worked out only for what is printed. */
  position(offset: number): Position {
    const line = this.#lineAt(offset);
    const start = this.lineStarts[line - 1] ?? 0;
    // Counted, not walked through: of a line as long as a file each finding would walk through all before it.
    this.#pairs ??= pairsIn(this.text);
    const pairs = countBelow(this.#pairs, offset - 1) - countBelow(this.#pairs, start);
    return { line, column: offset - start - Math.max(0, pairs) + 1 };
  }

  /** The text of a line (from 1), without its line end. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[number] ?? this.text.length + 1;
    return this.text.slice(start, next - 1).replace(/\r$/, '');
  }

  /** Whether every text of the file is in NFC already, so that none need be normalised by itself. */
  get isNfc(): boolean {
    this.#isNfc ??= this.text === this.text.normalize('NFC');
    return this.#isNfc;
  }

  /** The offset of the first control character; -1 where there is none. */
  get controlAt(): number {
    this.#controlAt ??= firstControlCharacter(this.text);
    return this.#controlAt;
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= startsOfLines(this.text);
    return this.#lineStarts;
  }

  #lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Where characters stand that take two units, such as 😀: an editor counts each as one. */
function pairsIn(text: string): number[] {
  return [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
}

/** How many of these numbers, which rise, are below another. */
export function countBelow(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
