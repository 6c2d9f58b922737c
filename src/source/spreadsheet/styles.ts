import { readXml } from '../../package/xml.ts';
import { colourOf, isLostOn } from './colour.ts';

/** How a style shows what stands in its cells. */
export interface Look {
  /** A number is a day or a time. */
  readonly isDate: boolean;
  /** Why nobody sees a number, a zero or a text of this style. */
  readonly hides: Readonly<Record<Shown, 'colour' | 'format' | undefined>>;
}

/** What a format has a section for. */
export type Shown = 'number' | 'zero' | 'text';

/** Number formats that come with Excel and show a day or a time. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

const [BLACK, WHITE] = ['000000', 'FFFFFF'];

/** The looks of a workbook's cells by the number of their style. */
export function looksIn(xml: string | undefined): readonly Look[] {
  const codes = new Map<string, string>();
  const colours: Record<'fonts' | 'fills', string[]> = { fonts: [], fills: [] };
  const looks: Look[] = [];
  let within = '';
  let isPlain = true;
  readXml('xl/styles.xml', xml ?? '<styleSheet/>', {
    open(name, attribute) {
      if (SECTIONS.has(name)) within = name;
      if (name === 'numFmt') codes.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (within === 'fonts' && name === 'font') colours.fonts.push(BLACK);
      if (within === 'fonts' && name === 'color') setLast(colours.fonts, colourOf(attribute));
      if (within === 'fills' && name === 'fill') colours.fills.push(WHITE);
      if (name === 'patternFill') isPlain = attribute('patternType') === 'solid';
      if (within === 'fills' && name === 'fgColor' && isPlain) setLast(colours.fills, colourOf(attribute));
      if (within === 'cellXfs' && name === 'xf') looks.push(lookOf(attribute));
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return looks;

  function lookOf(attribute: (name: string) => string | undefined): Look {
    const id = attribute('numFmtId') ?? '0';
    const code = codes.get(id);
    const letters = colours.fonts[Number(attribute('fontId') ?? 0)] ?? BLACK;
    const ground = colours.fills[Number(attribute('fillId') ?? 0)] ?? WHITE;
    const colour = isLostOn(letters, ground) ? 'colour' : undefined;
    const hiding = (kind: Shown) => colour ?? (isBlankFormat(code ?? '', kind) ? 'format' : undefined);
    return {
      isDate: code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code),
      hides: { number: hiding('number'), zero: hiding('zero'), text: hiding('text') },
    };
  }
}

const SECTIONS: ReadonlySet<string> = new Set(['fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs', 'borders']);

function setLast(colours: string[], colour: string | undefined): void {
  if (colour !== undefined) colours[colours.length - 1] = colour;
}

function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** Whether a format has a letter of days or times outside of its quoted text, colours and conditions. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}

/** `;;;` shows nothing: its sections are of numbers, of those below zero, of zero (else as the first), and of texts. */
function isBlankFormat(code: string, kind: Shown): boolean {
  const sections = code.replace(/"\s*"|\[[^\]]*\]|_.|\*./g, '').split(';');
  const own = { number: sections[0], zero: sections[2] ?? sections[0], text: sections[3] }[kind];
  return sections.length > 1 && own !== undefined && own.trim() === '';
}
