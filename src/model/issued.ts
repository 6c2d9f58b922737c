import type { Day } from '../base/day.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { type Having, having, read } from './reading.ts';

/** The register of what was issued, and the folder of the very files (rule 56). */
export const REGISTER = 'papers/issued.yaml';
export const ISSUED_FOLDER = 'papers/issued';

type Declared = FileOf<'issued'>['papers'][number];

/** A line of the register: a paper with its number, its day, and the file that was signed or photographed. */
export interface IssuedPaper extends Having<Omit<Declared, 'is'>, 'date' | 'document' | 'file' | 'sha256'> {
  /** Whether the file is a scan of the signed paper, and not what was printed for signature. */
  readonly isScan: boolean;
}

/** Lines without a day, a document or a file count for nothing; the schema stage reports them. */
export function issuedFrom(node: Node): IssuedPaper[] {
  const { papers } = read('issued', node);
  return having(papers, 'date', 'document', 'file', 'sha256').map(({ is, ...paper }) => ({
    ...paper,
    isScan: is?.value === 'scan',
  }));
}

/** Numbers begin anew each year, in each series by itself: what stands behind the figures, `QĐ-BDT`. */
export function seriesOf({ number, date }: PaperKeys): string | undefined {
  if (number === undefined) return undefined;
  const { figures, symbol } = compared(number);
  return [date.slice(0, 4), figures, symbol ?? ''].join('/');
}

/** `72/QĐ-BDT` taken apart; a number may be typed without its symbol. */
export function numberParts(number: string): { readonly figures: string; readonly symbol: string | undefined } {
  const [figures = '', ...symbol] = number.normalize('NFC').replace(/\s/g, '').split('/');
  return { figures, symbol: symbol.length > 0 ? symbol.join('/') : undefined };
}

/** The same with 05 and 5 alike. */
function compared(number: string): ReturnType<typeof numberParts> {
  const { figures, symbol } = numberParts(number);
  return { figures: figures.replace(/^0+(?=\d)/, ''), symbol };
}

/** Whether two numbers may be one: of one that is typed without its symbol the figures tell. */
export function isSameNumber(a: string, b: string): boolean {
  const [left, right] = [compared(a), compared(b)];
  if (left.figures !== right.figures) return false;
  return left.symbol === undefined || right.symbol === undefined || left.symbol === right.symbol;
}

/** Whether two lines are of one paper: printed for signature and photographed, say. */
export function isSamePaper(a: PaperKeys, b: PaperKeys): boolean {
  const keys = ({ document, period, subject, of, date }: PaperKeys) => [document, period, subject, of, date].join('\n');
  return keys(a) === keys(b);
}

/** What tells one paper from another. */
export interface PaperKeys {
  readonly number: string | undefined;
  readonly date: Day;
  readonly document: string;
  readonly period: string | undefined;
  readonly subject: string | undefined;
  readonly of: string | undefined;
}

export function keysOf({ number, date, document, period, subject, of }: IssuedPaper): PaperKeys {
  return {
    number: number?.value,
    date: date.value,
    document: document.value,
    period: period?.value,
    subject: subject?.value,
    of: of?.value,
  };
}
