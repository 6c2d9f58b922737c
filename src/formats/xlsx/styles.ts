import { escapedXml } from '../xml.ts';

/** How a cell looks, whatever stands in it. */
export interface Look {
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly isUnderlined?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly alignVertical?: 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** RRGGBB. */
  readonly ground?: string;
  readonly isFramed?: boolean;
}

/** Points; of every letter. */
export const SIZE = 12;
/** Numbers below are Excel's own. */
const FIRST_FORMAT = 100;

/** The styles of a workbook, each once, by the numbers that its cells carry. */
export class Styles {
  readonly #formats = new Numbered();
  readonly #fonts = new Numbered(fontXml({}));
  // Excel takes the first two for its own, whatever they are.
  readonly #fills = new Numbered(
    filled('<patternFill patternType="none"/>'),
    filled('<patternFill patternType="gray125"/>'),
  );
  readonly #borders = new Numbered(borderXml(false));
  readonly #styles = new Numbered('<xf fontId="0" applyFont="1"></xf>');

  numberOf(look: Look, format: string | undefined): number {
    const alignment = alignmentXml(look);
    const said = [
      ...(format === undefined
        ? []
        : [`numFmtId="${FIRST_FORMAT + this.#formats.of(escapedXml(format))}" applyNumberFormat="1"`]),
      `fontId="${this.#fonts.of(fontXml(look))}" applyFont="1"`,
      ...(look.ground === undefined ? [] : [`fillId="${this.#fills.of(groundXml(look.ground))}" applyFill="1"`]),
      ...(look.isFramed ? [`borderId="${this.#borders.of(borderXml(true))}" applyBorder="1"`] : []),
      ...(alignment === '' ? [] : ['applyAlignment="1"']),
    ];
    return this.#styles.of(`<xf ${said.join(' ')}>${alignment}</xf>`);
  }

  get xml(): string {
    const formats = this.#formats.all.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`);
    return [
      '<?xml version="1.0" ?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      ...(formats.length > 0 ? [counted('numFmts', formats)] : []),
      counted('fonts', this.#fonts.all),
      counted('fills', this.#fills.all),
      counted('borders', this.#borders.all),
      counted('cellXfs', this.#styles.all),
      '</styleSheet>',
    ].join('');
  }
}

/** Texts by the number at which each came first. */
class Numbered {
  readonly #numbers: Map<string, number>;

  constructor(...first: readonly string[]) {
    this.#numbers = new Map(first.map((text, i) => [text, i]));
  }

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get all(): string[] {
    return [...this.#numbers.keys()];
  }
}

function counted(name: string, all: readonly string[]): string {
  return `<${name} count="${all.length}">${all.join('')}</${name}>`;
}

function fontXml({ fontWeight, fontStyle, isUnderlined }: Look): string {
  const shape = (fontWeight ? '<b/>' : '') + (fontStyle ? '<i/>' : '') + (isUnderlined ? '<u/>' : '');
  return `<font><name val="Times New Roman"/><sz val="${SIZE}"/><family val="2"/>${shape}<color theme="1"/></font>`;
}

function filled(pattern: string): string {
  return `<fill>${pattern}</fill>`;
}

function groundXml(colour: string): string {
  return filled(`<patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill>`);
}

function borderXml(isFramed: boolean): string {
  const side = (name: string) => (isFramed ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`);
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function alignmentXml({ align, alignVertical, indent, wrap }: Look): string {
  const said = [
    ...(align ? [` horizontal="${align}"`] : []),
    ...(alignVertical ? [` vertical="${alignVertical}"`] : []),
    ...(indent ? [` indent="${indent}"`] : []),
    ...(wrap ? [' wrapText="1"'] : []),
  ];
  return said.length > 0 ? `<alignment${said.join('')}/>` : '';
}
