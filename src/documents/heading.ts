import type { Block } from './document.ts';
import { type Prose, plain } from './prose.ts';

/** A heading: I. (1), 1. (2), a) (3). */
export interface Heading {
  readonly kind: 'heading';
  readonly depth: 1 | 2 | 3;
  readonly text: Prose;
  /** Without a number, which then counts no further. */
  readonly isBare?: boolean;
}

/** The letters that number points: of the Vietnamese alphabet, without those that carry a mark. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');
const ROMANS: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** `a`, `b`, … `đ` …, counted from 1; after the alphabet, numbers. */
export function letter(number: number): string {
  return LETTERS[number - 1] ?? String(number);
}

/** I, II, III, IV … */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [sign, worth] of ROMANS) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** What stands before the words of a heading, and the words. */
export interface HeadingWords {
  /** “I.”, “1.”, “a)”; nothing before a bare one. */
  readonly number: string;
  readonly text: Prose;
}

/** The headings of a document with their numbers before them; a new heading or annex begins anew below it. */
export function headingTexts(blocks: readonly Block[]): ReadonlyMap<Heading, string> {
  return new Map([...headingWords(blocks)].map(([heading, { number, text }]) => [heading, `${number}${plain(text)}`]));
}

/** The same in parts, for a format in which figures open. */
export function headingWords(blocks: readonly Block[]): ReadonlyMap<Heading, HeadingWords> {
  const counts: [number, number, number] = [0, 0, 0];
  const texts = new Map<Heading, HeadingWords>();
  for (const block of blocks) {
    if (block.kind === 'annex') counts.fill(0);
    if (block.kind !== 'heading') continue;
    texts.set(block, { number: block.isBare ? '' : `${numbered(block, counts)} `, text: cased(block) });
  }
  return texts;
}

function numbered({ depth }: Heading, counts: [number, number, number]): string {
  counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
  counts.fill(0, depth);
  const [first, second, third] = counts;
  return { 1: `${roman(first)}.`, 2: `${second}.`, 3: `${letter(third)})` }[depth];
}

/** Headings of the first depth stand in capitals (NĐ 30/2020/NĐ-CP, Phụ lục I, V.6b). */
function cased({ depth, text }: Heading): Prose {
  return depth === 1 ? plain(text).toUpperCase() : text;
}
