import { readXml } from '../../package/xml.ts';
import { colourOf, isLostOn } from './colour.ts';
import type { Cell, Unseen } from './sheet.ts';

/** How a style shows what stands in its cells. */
export interface Look {
  /** A number is a day or a time. */
  readonly isDate: boolean;
  readonly letters: string;
  readonly ground: string;
  /** Why nobody sees a number, a zero or a text of this style. */
  readonly hides: Readonly<Record<Shown, Unseen | undefined>>;
}

/** What a condition lays over a look; what it leaves out stays. */
export interface Dressing {
  readonly letters: string | undefined;
  readonly ground: string | undefined;
  readonly code: string | undefined;
}

/** A workbook's looks by the number of their style, and its dressings by theirs. */
export interface Styles {
  readonly looks: readonly Look[];
  readonly dressings: readonly Dressing[];
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
/** Points; smaller letters are dots. */
const LEGIBLE = 3;

/** How the cells of a workbook may look. */
export function stylesIn(xml: string | undefined): Styles {
  const codes = new Map<string, string>();
  const colours: Record<'fonts' | 'fills', string[]> = { fonts: [], fills: [] };
  const sizes: number[] = [];
  const looks: Look[] = [];
  const dressings: { -readonly [key in keyof Dressing]: Dressing[key] }[] = [];
  let within = '';
  let part = '';
  let isPlain = true;
  readXml('xl/styles.xml', xml ?? '<styleSheet/>', {
    open(name, attribute) {
      if (SECTIONS.has(name)) within = name;
      if (within === 'dxfs') return dress(name, attribute);
      if (name === 'numFmt') codes.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (within === 'fonts' && name === 'font') colours.fonts.push(BLACK);
      if (within === 'fonts' && name === 'color') setLast(colours.fonts, colourOf(attribute));
      if (within === 'fonts' && name === 'sz') sizes[colours.fonts.length - 1] = Number(attribute('val'));
      if (within === 'fills' && name === 'fill') colours.fills.push(WHITE);
      if (name === 'patternFill') isPlain = attribute('patternType') === 'solid';
      if (within === 'fills' && name === 'fgColor' && isPlain) setLast(colours.fills, colourOf(attribute));
      if (within === 'cellXfs' && name === 'xf') looks.push(lookOf(attribute));
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return { looks, dressings };

  function dress(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'dxf') dressings.push({ letters: undefined, ground: undefined, code: undefined });
    const own = dressings.at(-1);
    if (name === 'font' || name === 'fill' || name === 'border') part = name;
    if (!own) return;
    if (name === 'numFmt') own.code = attribute('formatCode');
    if (name === 'color' && part === 'font') own.letters = colourOf(attribute);
    // What is the ground of a style is the pattern's in a dressing.
    if (name === 'bgColor' && part === 'fill') own.ground = colourOf(attribute);
  }

  function lookOf(attribute: (name: string) => string | undefined): Look {
    const id = attribute('numFmtId') ?? '0';
    const code = codes.get(id);
    const font = Number(attribute('fontId') ?? 0);
    const letters = colourInFormat(code) ?? colours.fonts[font] ?? BLACK;
    const ground = colours.fills[Number(attribute('fillId') ?? 0)] ?? WHITE;
    const lost = isLostOn(letters, ground) ? 'colour' : (sizes[font] ?? LEGIBLE) < LEGIBLE ? 'size' : undefined;
    const hiding = (kind: Shown) => lost ?? (isBlankFormat(code ?? '', kind) ? 'format' : undefined);
    return {
      isDate: code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code),
      letters,
      ground,
      hides: { number: hiding('number'), zero: hiding('zero'), text: hiding('text') },
    };
  }
}

/** Whether nobody sees what stands in a cell of that look while it is dressed so. */
export function isLostIn({ letters, ground, code }: Dressing, look: Look, shown: Shown): boolean {
  return isLostOn(letters ?? look.letters, ground ?? look.ground) || isBlankFormat(code ?? '', shown);
}

export function shownAs({ kind, text }: Cell): Shown {
  if (kind === 'text') return 'text';
  return kind === 'number' && Number(text) === 0 ? 'zero' : 'number';
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

/** The colour that a format itself gives its numbers, which comes before the font's. */
function colourInFormat(code = ''): string | undefined {
  const [, name = ''] = /^(?:\[\$[^\]]*\])?\[([a-z]+)\]/i.exec(code) ?? [];
  return IN_FORMATS[name.toLowerCase()];
}

const IN_FORMATS: Readonly<Record<string, string>> = {
  black: BLACK,
  white: WHITE,
  yellow: 'FFFF00',
  cyan: '00FFFF',
  green: '00FF00',
};

/**
 * `;;;` shows nothing, and `"20"` always 20: a section without a place for the value hides it. Sections are of numbers, of those below
 * zero, of zero (else as the first), and of texts.
 */
function isBlankFormat(code: string, kind: Shown): boolean {
  if (code === '') return false;
  const sections = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '').split(';');
  const own = { number: sections[0], zero: sections[2] ?? sections[0], text: sections[3] }[kind];
  return own !== undefined && !/[0#?@dmyhs]|general/i.test(own);
}
