import { Packing } from '../../package/packed.ts';
import { addBook, sheetPath } from '../workbook/parts.ts';
import { escapedXml, XML } from '../xml.ts';
import { type Print, printNames } from './print.ts';
import { type DrawnSheet, sheetXml } from './sheet-xml.ts';
import { Styles } from './styles.ts';

/** A workbook that is packed sheet by sheet: of hundreds none waits for the others. */
export class Book {
  /** What programs keep of the file. */
  about: { readonly title: string; readonly author: string } | undefined;
  readonly #packing = new Packing();
  readonly #styles = new Styles();
  readonly #texts = new Map<string, number>();
  readonly #prints: Print[] = [];

  add(sheet: DrawnSheet): void {
    const xml = sheetXml(sheet, this.#prints.length === 0, {
      styleOf: (look, format) => this.#styles.numberOf(look, format),
      textOf: (text) => this.#numberOf(text),
    });
    this.#packing.addText(sheetPath(this.#prints.length), xml);
    this.#prints.push(sheet.print);
  }

  bytes(): Uint8Array {
    addBook(this.#packing, {
      sheets: this.#prints,
      names: this.#prints.map(printNames),
      styles: this.#styles.xml,
      texts: textsXml([...this.#texts.keys()]),
      isCalculated: false,
      ...(this.about && { about: this.about }),
    });
    return this.#packing.bytes();
  }

  #numberOf(text: string): number {
    const number = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, number);
    return number;
  }
}

/** Each is trimmed, so that none needs its blanks kept. */
function textsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t>${escapedXml(text)}</t></si>`);
  return `${XML}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
}
