import type { Listener } from '../../package/xml.ts';
import { ASKING_FORMULA, isFetching, type Outside } from './outside.ts';

/** Filling takes as long as the places of a paragraph, and of a part, squared; nobody reads one with more. */
export const MOST_PLACES = { paragraph: 100, part: 900 } as const;

/** Where a part has more. */
export type Crowded = keyof typeof MOST_PLACES;

/** Looks through one part's XML for what runs or fetches: fields of Word, formulas of Excel, pictures by their address. */
export class PartWatch implements Listener {
  readonly outside: Outside[] = [];
  crowded: Crowded | undefined;
  /** Open fields, the innermost last: their code as far as it was read, and whether another field writes part of it. */
  readonly #fields: { code: string; isCode: boolean; isWritten: boolean }[] = [];
  /** How many braces stand in each open paragraph, the innermost last. */
  readonly #braces: number[] = [];
  #allBraces = 0;
  #within = '';
  #formula = '';

  constructor(readonly part: string) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    this.#within = name;
    if (name === 'p') this.#braces.push(0);
    if (name === 'fldChar') this.#fieldChar(attribute('fldCharType'));
    if (name === 'fldSimple') this.#field(attribute('instr') ?? '');
    if (name === 'mailMerge') this.outside.push({ kind: 'query', part: this.part });
    if (ADDRESSED.has(name) && attribute('src')) this.#add('linked', attribute('src'));
  }

  text(text: string): void {
    const field = this.#fields.at(-1);
    if (CODES.has(this.#within) && field?.isCode) field.code += text;
    if (FORMULAS.has(this.#within)) this.#formula += text;
    if (this.#within === 't' && this.#braces.length > 0) this.#count(text);
  }

  close(name: string): void {
    this.#within = '';
    if (name === 'p') this.#braces.pop();
    if (!FORMULAS.has(name)) return;
    if (ASKING_FORMULA.test(this.#formula)) this.#add('field', `=${this.#formula}`);
    this.#formula = '';
  }

  #count(text: string): void {
    const more = text.split('{').length - 1;
    const braces = (this.#braces.pop() ?? 0) + more;
    this.#braces.push(braces);
    this.#allBraces += more;
    if (this.#allBraces > 2 * MOST_PLACES.part) this.crowded ??= 'part';
    if (braces > 2 * MOST_PLACES.paragraph) this.crowded ??= 'paragraph';
  }

  #fieldChar(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') {
      if (field?.isCode && field.code.trim() === '') field.isWritten = true;
      this.#fields.push({ code: '', isCode: true, isWritten: false });
    } else if (field?.isCode) {
      field.isCode = false;
      if (field.isWritten) this.#add('field', field.code);
      else this.#field(field.code);
    }
    if (type === 'end') this.#fields.pop();
  }

  #field(code: string): void {
    if (isFetching(code)) this.#add('field', code);
  }

  #add(kind: Outside['kind'], detail = ''): void {
    this.outside.push({ kind, part: this.part, detail: detail.trim() });
  }
}

/** What a field says, also one that a tracked change has deleted and a click brings back. */
const CODES: ReadonlySet<string> = new Set(['instrText', 'delInstrText']);

/** Formulas of cells, of names, of conditional formatting and of what may be typed. */
const FORMULAS: ReadonlySet<string> = new Set(['f', 'definedName', 'formula', 'formula1', 'formula2']);

/** Elements of old drawings that may name a picture by its address, past the list of what the part refers to. */
const ADDRESSED: ReadonlySet<string> = new Set(['imagedata', 'fill', 'stroke', 'image']);
