/** Advance widths of Times New Roman in thousandths of the size, U+0020 to U+007E; accents take none. */
const REGULAR = [
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500',
  '500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611',
  '556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722',
  '722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500',
  '278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
];
const BOLD = [
  '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500',
  '500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667',
  '611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722',
  '722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556',
  '278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
];

/** Letters that no base letter stands for. */
const OTHERS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  đ: [500, 556],
  Đ: [722, 722],
  '–': [500, 500],
  '—': [1000, 1000],
  '“': [444, 500],
  '”': [444, 500],
  '…': [1000, 1000],
  '\u00a0': [250, 250],
};
/** For what the tables do not know. */
const UNKNOWN = 1000;
/** The horn of ơ and ư. */
const HORN = '\u031b';
const HORN_WIDTH = 54;

const WIDTHS = { regular: numbersIn(REGULAR), bold: numbersIn(BOLD) };

function numbersIn(lines: readonly string[]): number[] {
  return lines.flatMap((line) => line.split(' ').map(Number));
}

/** How wide a line of Times New Roman is, in millimetres, at a size in points. */
export function widthIn(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) sum += widthOf(letter, isBold);
  return (sum / 1000) * size * (25.4 / 72);
}

function widthOf(letter: string, isBold: boolean): number {
  const [regular, bold] = OTHERS[letter] ?? [];
  if (regular !== undefined && bold !== undefined) return isBold ? bold : regular;
  if (letter === HORN) return HORN_WIDTH;
  if (/\p{M}/u.test(letter)) return 0;
  const code = letter.codePointAt(0) ?? 0;
  return (isBold ? WIDTHS.bold : WIDTHS.regular)[code - 32] ?? UNKNOWN;
}
