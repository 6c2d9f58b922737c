import { inBoth, type Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { changedAfterClose } from '../../checks/seal/changed-after-close.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allBasePeriodsIn } from '../../model/base-periods.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Origin, readWorkspace } from '../../pipeline.ts';
import { isUnread, type Refused } from '../../schema/file-reading.ts';
import { closedMatter } from '../../seals/closed-matter.ts';
import { fingerprint } from '../../seals/code.ts';
import { differences } from '../../seals/matter.ts';
import { isWithin } from '../../seals/scope.ts';
import type { Seal } from '../../seals/seal.ts';
import { daysServiceAsks } from '../../seals/service-matter.ts';
import { rootOfArchive } from '../../source/archive.ts';
import { bytesOf, MOST_BYTES_OF_SCORES } from '../../source/disk.ts';
import { scoresFilesBelow, thrown, yamlFilesBelow } from '../../source/folder.ts';
import { periodInName } from '../../source/layout.ts';
import type { Place } from '../../source/located.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { ChangeWords } from '../change-words.ts';
import { isMissing, openAmendments, scopeOf } from './amendments.ts';
import type { OpenSeal } from './open-seal.ts';
import type { SealBook } from './seal-book.ts';

/** Something that the files say otherwise than the archive of a seal, in what the closed period rests on (rule 55). */
export interface LaterChange {
  readonly seal: OpenSeal;
  readonly period: Period;
  /** What it is about, from the outside to the inside. */
  readonly path: readonly string[];
  readonly about: Words;
  /** What stood there and what stands there. */
  readonly before: Words;
  readonly after: Words;
  /** Where it stands, or stood. */
  readonly place: Place;
  /** Where it stood in the file that was closed, and where it stands; undefined where nothing does. */
  readonly stood: Place | undefined;
  readonly stands: Place | undefined;
  /** Whether an amendment that is open goes so far: then it is no slip (rule 57). */
  readonly isAmended: boolean;
}

/** Everything that was changed after closing, in the order of the matter; where a file cannot be read, what it held is gone. */
export async function laterChanges(seal: OpenSeal, { root, home }: Origin): Promise<LaterChange[]> {
  const period = periodOf(seal.seal.period);
  const touched = touchedIn(seal, root);
  const then = period && (await stateOf(seal, touched));
  const now = period && (await stateOf({ root, home }, touched));
  if (!period || !then || !now) return [];
  const bases = allBasePeriodsIn(period, then).filter(({ id }) => !seal.seal.elsewhere.has(id));
  const counted = then.calendar.counted(period);
  const rest = daysServiceAsks(period, then);
  const found = differences(closedMatter(counted, bases, then, rest), closedMatter(counted, bases, now, rest));
  const words = new ChangeWords(home, then, now);
  const amendment = seal.amending?.amendment;
  const scope = amendment && scopeOf(amendment);
  return found.flatMap(({ path, before, after }) => {
    const place = (after ?? before)?.place;
    if (!place) return [];
    return [
      {
        seal,
        period,
        path,
        about: words.about(path),
        before: words.said(before, path),
        after: words.said(after, path),
        place,
        stood: before?.place,
        stands: after?.place,
        isAmended: scope !== undefined && isWithin(scope, path),
      },
    ];
  });
}

/** What the system refuses is Unreadable, a week's file too: nothing of it is said to be gone (rule 49). */
export const AS_THERE_IS: Refused = {
  had(read) {
    if (read.refusal && isUnread(read) && !isMissing(read.refusal))
      throw new Unreadable(read.file.path, read.refusal, false);
    return read;
  },
  closed: thrown,
};

/** Base periods of a seal whose files are not the very ones that were closed: of all others there is nothing to tell. */
function touchedIn({ seal }: OpenSeal, root: string): string[] {
  const now = scoresFilesBelow(root, periodInName, thrown);
  const then = new Map<string, Seal['files'][number][]>();
  for (const file of seal.files) {
    const id = file.path.startsWith('scores/') ? periodInName(file.path) : '';
    then.set(id, [...(then.get(id) ?? []), file]);
  }
  return [...seal.periods.keys()].filter((id) => {
    const [stood, stands] = [then.get(id) ?? [], now.get(id) ?? []];
    return stood.length !== stands.length || !stood.every(({ path, sha256 }) => isAsClosed(root, path, sha256));
  });
}

function isAsClosed(root: string, path: string, sha256: string): boolean {
  const found = bytesOf(root, path, MOST_BYTES_OF_SCORES);
  return 'bytes' in found && fingerprint(found.bytes) === sha256;
}

/** A workspace with these briefings. */
async function stateOf({ root, home }: Origin, wanted: readonly string[]): Promise<Workspace | undefined> {
  const reading = await readWorkspace(root, home, () => wanted, yamlFilesBelow(root, 'decisions'), [], AS_THERE_IS);
  return reading.workspace;
}

/** What writing files would change of what is closed, beyond what was changed already and what is amended. */
export async function changesBy(writes: readonly Write[], book: SealBook): Promise<LaterChange[]> {
  return (await newChanges(writes, book)).filter(({ isAmended }) => !isAmended);
}

/** What writing files would change of closed periods as far as open amendments go. */
export async function amendedBy(writes: readonly Write[], book: SealBook): Promise<LaterChange[]> {
  const open = new Set((await openAmendments(book)).map(({ period }) => period.value));
  if (open.size === 0) return [];
  return (await newChanges(writes, book)).filter(({ isAmended, period }) => isAmended && open.has(period.id));
}

async function newChanges(writes: readonly Write[], book: SealBook): Promise<LaterChange[]> {
  if (book.standing.length === 0) return [];
  const root = rootAsWritten(writes, book.root);
  const found: LaterChange[] = [];
  for (const name of book.standing) {
    const seal = await book.open(name);
    const key = ({ path, before, after }: LaterChange) => [...path, before.vi, after.vi].join('\n');
    const known = new Set((await laterChanges(seal, book)).map(key));
    const later = await laterChanges(seal, { root, home: book.home });
    found.push(...later.filter((change) => !known.has(key(change))));
  }
  return found;
}

/** Stands for a workspace in which files are written already. */
export function rootAsWritten(writes: readonly Write[], root: string): string {
  const encoder = new TextEncoder();
  const files = new Map(
    writes.flatMap(({ path, after }) => (after === undefined ? [] : [[path, encoder.encode(after)] as const])),
  );
  return rootOfArchive('written', {
    files,
    beside: root,
    holds: (path) => writes.some((write) => write.path === path),
  });
}

/** A file as it is about to be; undefined: gone. */
interface Write {
  readonly path: string;
  readonly after: string | undefined;
}

/** The same as findings, each at its line. */
export async function changesTold(book: SealBook): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const name of book.standing) {
    const later = await laterChanges(await book.open(name), book);
    for (const { period, about, before, after, place } of later.filter(({ isAmended }) => !isAmended)) {
      const name = inBoth((locale) => period.kind.words[locale].name(period));
      found.push(changedAfterClose.at(place, { period: name, about, before, after }));
    }
  }
  return found;
}
