import type { Locale } from '../../base/locale.ts';
import { type Letterhead, NATION, numberLine, placeAndDate } from '../../documents/letterhead.ts';
import { type Prose, plain } from '../../documents/prose.ts';
import { RECIPIENT_WORDS, recipientLines, type SignaturePlace, type Signatures } from '../../documents/signatures.ts';
import { widthIn } from '../paper/letter-widths.ts';
import { linesIn } from '../paper/wrapping.ts';
import { text } from './cell.ts';
import type { SheetCell, SheetRow } from './sheet-xml.ts';
import { SIZE } from './styles.ts';

/** Points. */
const LINE = 16;
const BOLD = { fontWeight: 'bold' } as const;
const ITALIC = { fontStyle: 'italic' } as const;
/** What a cell keeps beside its letters, in millimetres. */
const BESIDE = 6;
/** Rows for a pen and a seal. */
const TO_SIGN = 4;

/** The head of a paper over the columns of a sheet: who writes on the left, the nation and the day on the right. */
export function headRows(head: Letterhead, widths: readonly number[], locale: Locale): SheetRow[] {
  const { name, motto } = NATION[locale];
  const { parent, own, number, dated } = head;
  const left: Line[] = [
    ...(parent === undefined ? [] : [{ said: parent }]),
    { said: own, ...BOLD, isUnderlined: true },
  ];
  const right: Line[] = [
    { said: name, ...BOLD },
    { said: motto, ...BOLD, isUnderlined: true },
  ];
  if (number) left.push({ said: plain(numberLine(number, locale)) });
  if (dated) right.push({ said: plain(placeAndDate(dated, locale)), ...ITALIC });
  const [spans, room] = halves(widths, locale);
  return beside([left, right], [...widths, ...room], spans);
}

/** What the head of a paper takes beyond the columns of a narrow table: the nation's name is not broken. */
export function headRoom(widths: readonly number[], locale: Locale): number[] {
  return halves(widths, locale)[1];
}

function halves(widths: readonly number[], locale: Locale): [spans: Spans, room: number[]] {
  const [left, right] = spansOf(2, widths);
  if (!left || !right || widths.length < 2) return [[[0, widths.length]], []];
  const lacking = widthIn(NATION[locale].name, SIZE, true) + BESIDE - sum(widths.slice(right[0]));
  const room = lacking > 0 ? [lacking] : [];
  return [[left, [right[0], widths.length + room.length]], room];
}

type Spans = [from: number, to: number][];

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** Who signs below a sheet, left to right, and on the left to whom it goes. */
export function signedRows({ places, recipients }: Signatures, widths: readonly number[], locale: Locale): SheetRow[] {
  const copies: Line[] = recipients
    ? [
        { said: `${RECIPIENT_WORDS[locale].recipients}:`, ...BOLD, ...ITALIC, align: 'left' },
        ...recipientLines(recipients, locale).map((line) => ({ said: plain(line), align: 'left' }) as const),
      ]
    : [];
  const signed = places.map(placeLines);
  // A single hand signs on the right.
  const blocks = recipients || places.length === 1 ? [copies, ...signed] : signed;
  return beside(blocks, widths);
}

interface Line extends Omit<SheetCell, 'value'> {
  readonly said: string;
}

function placeLines({ lines, remark, post, name }: SignaturePlace): Line[] {
  const bold = (said: Prose): Line => ({ said: plain(said), ...BOLD });
  return [
    ...lines.map(bold),
    ...(remark === undefined ? [] : [{ said: remark, ...ITALIC }]),
    ...Array.from({ length: TO_SIGN }, () => ({ said: '' })),
    ...(post === undefined ? [] : [bold(post)]),
    bold(name ?? ''),
  ];
}

/** Blocks of lines beside each other, each over columns of about the same width; below each other where there are too few columns. */
function beside(
  blocks: readonly (readonly Line[])[],
  widths: readonly number[],
  spans: Spans = spansOf(blocks.length, widths),
): SheetRow[] {
  if (widths.length < blocks.length) return blocks.flatMap((block) => beside([block], widths));
  const count = Math.max(0, ...blocks.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) =>
    blocks.flatMap((block, i) => {
      const [from, to] = spans[i] ?? [0, 0];
      return lineCells(block[at], to - from, sum(widths.slice(from, to)));
    }),
  );
}

function lineCells(line: Line = { said: '' }, columnSpan: number, width: number): SheetRow {
  const { said, ...style } = line;
  const height = LINE * linesIn(said, width, SIZE, style.fontWeight === 'bold');
  const cell: SheetCell = { ...text(said), align: 'center', alignVertical: 'center', wrap: true, ...style, height };
  return [{ ...cell, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)];
}

/** From which column to before which each of so many blocks reaches. */
function spansOf(count: number, widths: readonly number[]): Spans {
  const total = sum(widths);
  const ends = widths.map((_, i) => sum(widths.slice(0, i + 1)));
  const cuts = [0];
  for (let i = 1; i < count; i++) {
    const least = (cuts.at(-1) ?? 0) + 1;
    const wanted = 1 + ends.findIndex((end) => end >= (total * i) / count - 1);
    cuts.push(Math.min(Math.max(least, wanted), widths.length - (count - i)));
  }
  return cuts.map((from, i) => [from, cuts[i + 1] ?? widths.length]);
}
