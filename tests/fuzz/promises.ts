import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../unit/cli/run-in.ts';

/** What steers a terminal or turns the reading direction; line ends and tabs aside. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** How a bug is told, and what a stack trace looks like. */
const BUG = /emul hỏng ở chỗ|emul failed where|^ {4}at .+:\d+:\d+/m;

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string | null;
  readonly file: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Row {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly status: string;
  readonly points: number | null;
  readonly reasons: readonly unknown[];
}

/** What any run keeps, whatever the files hold; throws what it broke. */
export function keepsItsWord({ code, out, err }: Ran, argv: readonly string[]): void {
  if (![0, 1].includes(code)) throw new Error(`exit ${code}: ${err.slice(0, 300)}`);
  const bug = BUG.exec(out + err);
  if (bug) throw new Error(`told a bug: ${(out + err).slice(bug.index, bug.index + 300)}`);
  const raw = STEERING.exec(out) ?? STEERING.exec(err);
  if (raw) throw new Error(`printed ${JSON.stringify(raw[0])}`);
  if (/\bundefined\b|\bNaN\b|\[object /.test(err)) throw new Error(`printed a hole: ${err.slice(0, 300)}`);
  if (argv.includes('--json') && out !== '') JSON.parse(out);
}

/** Every finding has words and lies inside its file. */
export function placesLieInside(out: string, folder: string): void {
  for (const finding of (JSON.parse(out) as { diagnostics: Finding[] }).diagnostics) {
    const { id, message, help, file, range } = finding;
    const told = `${id} in ${file} at ${JSON.stringify(range)}`;
    if (message.trim() === '' || /\bundefined\b|\bNaN\b|\[object /.test(`${message} ${help ?? ''}`))
      throw new Error(`${told} says “${message}”`);
    const { start, end } = range;
    const isForward = end.line > start.line || (end.line === start.line && end.column >= start.column);
    if (start.line < 1 || start.column < 1 || !isForward) throw new Error(`${told} is turned round`);
    const lines = readFileSync(join(folder, file)).toString('latin1').split('\n');
    // UTF-16 apart, a line has at most as many characters as bytes.
    const room = lines[end.line - 1];
    if (room === undefined || end.column > room.length + 1) throw new Error(`${told} is outside of it`);
  }
}

/** Where rows are printed, everybody stands there who stood there before, and who has no points has a reason. */
export function nobodyIsLost(out: string, due: ReadonlySet<string> | undefined): void {
  if (out === '') return;
  const rows = (JSON.parse(out) as { results: Row[] }).results;
  const ids = rows.map(({ subject: { kind, id } }) => `${kind} ${id}`);
  // Two people with one id are both listed, and neither is rated.
  const rated = rows.flatMap(({ status, subject: { kind, id } }) => (status === 'rated' ? `${kind} ${id}` : []));
  const twice = rated.find((one) => ids.indexOf(one) !== ids.lastIndexOf(one));
  if (twice) throw new Error(`rated and listed twice: ${twice}`);
  const lost = [...(due ?? [])].filter((one) => !ids.includes(one));
  if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
  for (const { subject, status, points, reasons } of rows) {
    if ((status === 'rated') !== (points !== null)) throw new Error(`${subject.id} is ${status} with ${points}`);
    if (status !== 'rated' && reasons.length === 0) throw new Error(`${subject.id} is not rated without a reason`);
  }
}

/** Who stands in the rows of a run. */
export function rowsIn(out: string): Set<string> {
  const { results } = JSON.parse(out) as { results: Row[] };
  return new Set(results.map(({ subject: { kind, id } }) => `${kind} ${id}`));
}
