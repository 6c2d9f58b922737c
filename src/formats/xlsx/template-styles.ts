import { escapedXml } from '../xml.ts';

/** How a cell shows a number when nobody has said how. */
export const GENERAL = 'General';

/** Formats that show a whole number as it is shown without one. */
const WHOLE = [GENERAL, '0'];

/** Below this number formats are Excel's own. */
const FIRST_OWN = 164;

/** The styles of an office's workbook, and those that numbers put into it need besides: a cell that was given no format shows “82,78”, not “82,777778”. */
export class TemplateStyles {
  readonly #cells: readonly string[];
  readonly #added: string[] = [];
  readonly #formats = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #firstFormat: number;

  constructor(readonly text: string) {
    const [, inside = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(text) ?? [];
    this.#cells = inside.match(/<xf\b(?:[^>]*\/>|[\s\S]*?<\/xf>)/g) ?? [];
    const taken = [...text.matchAll(/<numFmt\b[^>]*\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id));
    this.#firstFormat = Math.max(FIRST_OWN - 1, ...taken) + 1;
  }

  styled(style: number, format: string): number {
    const own = this.#cells[style];
    if (own === undefined || WHOLE.includes(format) || !this.#isGeneral(own)) return style;
    const key = `${style} ${format}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#formats.get(format) ?? this.#firstFormat + this.#formats.size;
    this.#formats.set(format, id);
    const bare = own.replace(/\s*\b(?:applyNumberFormat|numFmtId)="[^"]*"/g, '');
    this.#added.push(bare.replace('<xf', `<xf numFmtId="${id}" applyNumberFormat="1"`));
    const index = this.#cells.length + this.#added.length - 1;
    this.#known.set(key, index);
    return index;
  }

  /** LibreOffice gives the format that is none a number of its own. */
  #isGeneral(cell: string): boolean {
    const [, id = '0'] = /\bnumFmtId="(\d+)"/.exec(cell) ?? [];
    return id === '0' || new RegExp(`\\bnumFmtId="${id}" formatCode="${GENERAL}"`, 'i').test(this.text);
  }

  /** The part as it must be now. */
  get xml(): string {
    if (this.#added.length === 0) return this.text;
    const formats = [...this.#formats]
      .map(([format, id]) => `<numFmt numFmtId="${id}" formatCode="${escapedXml(format)}"/>`)
      .join('');
    const count = this.#cells.length + this.#added.length;
    const withCells = this.text.replace(
      /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/,
      (_, inside: string) => `<cellXfs count="${count}">${inside}${this.#added.join('')}</cellXfs>`,
    );
    if (!/<numFmts\b/.test(withCells)) {
      return withCells.replace(
        /<styleSheet\b[^>]*>/,
        (open) => `${open}<numFmts count="${this.#formats.size}">${formats}</numFmts>`,
      );
    }
    return withCells.replace(/<numFmts\b[^>]*?(?:\/>|>([\s\S]*?)<\/numFmts>)/, (_, inside: string | undefined) => {
      const before = inside?.match(/<numFmt\b/g)?.length ?? 0;
      return `<numFmts count="${before + this.#formats.size}">${inside ?? ''}${formats}</numFmts>`;
    });
  }
}
