import { type DifferenceLine, difference } from '../../editing/difference.ts';
import { decoded } from '../../source/decoding.ts';
import { bytesOf } from '../../source/disk.ts';
import type { Place } from '../../source/located.ts';
import { type LaterChange, laterChanges, rootAsWritten } from './later-changes.ts';
import type { OpenSeal } from './open-seal.ts';
import type { SealBook } from './seal-book.ts';

/** A file with the closed lines put back. */
interface RestoredFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What is put back of a closed period, and what stays as it is, since it cannot be put back alone. */
export interface Restored {
  readonly changes: readonly LaterChange[];
  readonly files: readonly RestoredFile[];
  readonly left: readonly LaterChange[];
}

/** The lines of a closed period that were changed since, as they were; only these (rule 55), and what is amended stays. Nothing is written here. */
export async function restored(seal: OpenSeal, { root, home }: SealBook): Promise<Restored> {
  const all = await laterChanges(seal, { root, home });
  const changes = all.filter(({ isAmended }) => !isAmended);
  const paths = new Set(
    changes.flatMap(({ stood, stands }) => [stood, stands].flatMap((place) => place?.file.path ?? [])),
  );
  const key = ({ path }: LaterChange) => path.join('\n');
  const stillThere = async (files: readonly RestoredFile[]) =>
    new Set((await laterChanges(seal, { root: rootAsWritten(files, root), home })).map(key));
  const back = [...paths].flatMap((path) => restoredFile(path, changes, seal.root, root) ?? []);
  const known = await stillThere(back);
  // On one line with what is put back: then nobody but the office can part them.
  const lost = new Set(
    all.filter((change) => change.isAmended && !known.has(key(change))).map(({ place }) => place.file.path),
  );
  const files = back.filter(({ path }) => !lost.has(path));
  const still = lost.size === 0 ? known : await stillThere(files);
  return {
    files,
    changes: changes.filter((change) => !still.has(key(change))),
    left: changes.filter((change) => still.has(key(change))),
  };
}

function restoredFile(
  path: string,
  changes: readonly LaterChange[],
  closedRoot: string,
  root: string,
): RestoredFile | undefined {
  const [then, now] = [textAt(closedRoot, path), textAt(root, path)];
  if (then === undefined || now === undefined) return then === now ? undefined : { path, before: now, after: then };
  const gone = linesOf(changes.map(({ stood }) => stood).filter((place) => place?.file.path === path));
  const fresh = linesOf(changes.map(({ stands }) => stands).filter((place) => place?.file.path === path));
  const after = withRunsBack(now, runsOf(then, now), ({ is, number }) => (is === 'gone' ? gone : fresh).has(number));
  return after === now ? undefined : { path, before: now, after };
}

function textAt(root: string, path: string): string | undefined {
  const found = bytesOf(root, path, Number.POSITIVE_INFINITY);
  return 'bytes' in found ? decoded(found.bytes, path).file.text : undefined;
}

/** The numbers of the lines that places stand on. */
function linesOf(places: readonly (Place | undefined)[]): Set<number> {
  const numbers = new Set<number>();
  for (const place of places) {
    if (!place) continue;
    const first = place.file.text.slice(0, place.start).split('\n').length;
    const count = place.file.text.slice(place.start, place.end).trimEnd().split('\n').length;
    for (let i = 0; i < count; i += 1) numbers.add(first + i);
  }
  return numbers;
}

/** Lines that are gone and new in one place, and before which line of the new text. */
interface Run {
  readonly lines: readonly DifferenceLine[];
  readonly before: number;
}

function runsOf(then: string, now: string): Run[] {
  const runs: Run[] = [];
  for (const hunk of difference(then, now)) {
    let lines: DifferenceLine[] = [];
    for (const line of [...hunk, undefined]) {
      if (line && line.is !== 'kept') lines.push(line);
      else if (lines.length > 0) {
        runs.push({ lines, before: line?.number ?? Number.POSITIVE_INFINITY });
        lines = [];
      }
    }
  }
  return runs;
}

/** The new text with the runs put back that a closed line stands in. */
function withRunsBack(now: string, runs: readonly Run[], isClosed: (line: DifferenceLine) => boolean): string {
  const end = now.includes('\r\n') ? '\r\n' : '\n';
  const lines = now.split(/\r?\n/);
  for (const run of runs.toReversed()) {
    if (!run.lines.some(isClosed)) continue;
    const fresh = run.lines.filter(({ is }) => is === 'new').length;
    const back = run.lines.flatMap(({ is, text }) => (is === 'gone' ? [text] : []));
    const last = Math.min(run.before - 1, lines.at(-1) === '' ? lines.length - 1 : lines.length);
    lines.splice(last - fresh, fresh, ...back);
  }
  return lines.join(end);
}
