import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { allBasePeriodsIn } from '../model/base-periods.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWorkspace } from '../pipeline.ts';
import { closedMatter } from '../seals/closed-matter.ts';
import { differences, type Matter, told } from '../seals/matter.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import type { Place } from '../source/located.ts';
import type { OpenSeal } from './seal-book.ts';

/** Something that the files say otherwise than the archive of a seal, in what the closed period rests on (rule 55). */
export interface LaterChange {
  readonly seal: OpenSeal;
  readonly period: Period;
  /** What it is about, from the outside to the inside. */
  readonly path: readonly string[];
  /** What stood there and what stands there; undefined where nothing does. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Where it stands, or stood. */
  readonly place: Place;
}

/** Everything that was changed after closing, in the order of the matter; where a file cannot be read, what it held is gone. */
export async function laterChanges(seal: OpenSeal, root: string, home: Home): Promise<LaterChange[]> {
  const period = periodOf(seal.seal.period);
  const then = period && (await stateOf(seal.root, seal.home, seal));
  const now = period && (await stateOf(root, home, seal));
  if (!period || !then || !now) return [];
  const bases = allBasePeriodsIn(period, then).filter(({ id }) => !seal.seal.elsewhere.has(id));
  const found = differences(closedMatter(period, bases, then), closedMatter(period, bases, now));
  return found.flatMap(({ path, before, after }) => {
    const place = (after ?? before)?.place;
    return place ? [{ seal, period, path, before: textOf(before), after: textOf(after), place }] : [];
  });
}

/** A workspace with the briefings that lie in a seal. */
async function stateOf(root: string, home: Home, { seal }: OpenSeal): Promise<Workspace | undefined> {
  const wanted = () => seal.periods.keys();
  const reading = await readWorkspace(root, home, wanted, yamlFilesBelow(root, 'decisions'), [], {
    had: (file) => file,
    closed: () => {},
  });
  return reading.workspace;
}

function textOf(matter: Matter | undefined): string | undefined {
  return matter && told(matter);
}
