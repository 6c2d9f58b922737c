import type { Day } from '../base/day.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, list, text } from './field.ts';

/** The register of what was issued, and the folder of the very files (rule 56). */
export const REGISTER = 'papers/issued.yaml';
export const ISSUED_FOLDER = 'papers/issued';

/** A line of the register: a paper with its number, its day, and the file that was signed or photographed. */
export interface IssuedPaper {
  /** As papers cite it, with its symbol: `72/QĐ-BDT`; minutes may have none. */
  readonly number: Located<string> | undefined;
  readonly date: Located<Day>;
  /** A paper of emul by its id, or the office's own words. */
  readonly document: Located<string>;
  readonly period: Located<string> | undefined;
  /** The person or unit it is about. */
  readonly subject: Located<string> | undefined;
  /** The authority or scale whose paper it is, where a period has several. */
  readonly of: Located<string> | undefined;
  readonly signer: Located<string> | undefined;
  /** Its name in the folder. */
  readonly file: Located<string>;
  /** Whether the file is a scan of the signed paper, and not what was printed for signature. */
  readonly isScan: boolean;
  readonly sha256: Located<string>;
  /** Of the seal of its period, on the day it was recorded. */
  readonly code: Located<string> | undefined;
  readonly node: Node;
}

/** Lines without a day, a document or a file count for nothing; the schema stage reports them. */
export function issuedFrom(node: Node): IssuedPaper[] {
  return list(node.get('papers'), (item) => {
    const [date, document, file] = [day(item.get('date')), text(item.get('document')), text(item.get('file'))];
    const sha256 = text(item.get('sha256'));
    if (!date || !document || !file || !sha256) return undefined;
    return {
      date,
      document,
      file,
      sha256,
      node: item,
      number: text(item.get('number')),
      period: text(item.get('period')),
      subject: text(item.get('subject')),
      of: text(item.get('of')),
      signer: text(item.get('signer')),
      isScan: text(item.get('is'))?.value === 'scan',
      code: text(item.get('code')),
    };
  });
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
  const [one, other] = [compared(a), compared(b)];
  if (one.figures !== other.figures) return false;
  return one.symbol === undefined || other.symbol === undefined || one.symbol === other.symbol;
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
