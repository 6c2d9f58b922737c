import { sha256 } from '../base/sha256.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { fileName } from './file-name.ts';
import { type Having, read, whole } from './reading.ts';

type File = FileOf<'shown'>;
type Row = File['rows'][number];

/** A week as it was first handed out (rule 58). Nothing computes from it. */
export interface ShownWeek extends Omit<Having<File, 'period' | 'shown'>, 'rows'> {
  readonly rows: readonly ShownRow[];
  /** What its file is called, without folder and ending. */
  readonly named: string;
}

/** One subject's row of it, with what the sheet said. */
export interface ShownRow extends Pick<Row, 'name' | 'points' | 'level'> {
  readonly kind: 'member' | 'unit';
  readonly subject: Located<string>;
  readonly sheet: Node | undefined;
}

export function shownFrom(node: Node): ShownWeek | undefined {
  const file = whole(read('shown', node), 'period', 'shown');
  return file && { ...file, rows: file.rows.flatMap((row) => rowFrom(row) ?? []), named: fileName(node) };
}

function rowFrom({ member, unit, name, points, level, sheet }: Row): ShownRow | undefined {
  const subject = member ?? unit;
  return subject && { kind: member ? 'member' : 'unit', subject, name, points, level, sheet };
}

const LAST = 'print: ';

/** The text of such a file with the fingerprint of its lines behind them, by which a later change shows. */
export function withPrint(text: string): string {
  return `${text}${LAST}${printOf(text)}\n`;
}

/** Whether such a file still says what was written into it. */
export function isAsShown(text: string): boolean {
  const at = text.lastIndexOf(`\n${LAST}`) + 1;
  return at > 0 && text.slice(at + LAST.length).trim() === printOf(text.slice(0, at));
}

/** As seals count it: whichever way lines end. */
export function printOf(text: string): string {
  return sha256(text.replaceAll('\r\n', '\n'));
}
