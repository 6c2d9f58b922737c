import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { type Origin, readAndScored, workspaceJudgement } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import { periodInName } from '../../source/layout.ts';
import { roundRead } from '../round.ts';
import { rootAsWritten } from './later-changes.ts';
import { Grounds } from './shown-since/grounds.ts';
import { weekSince } from './shown-since/marks.ts';

/** What a write makes otherwise of somebody's week that was handed out: somebody will ask why (rule 58). */
export interface Correction {
  readonly period: Period;
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
}

/** A file as it is about to be; undefined: gone. */
interface Write {
  readonly path: string;
  readonly after: string | undefined;
}

/** Whose weeks that were handed out a write changes, in marks or in what comes of them; each once, in the order of the weeks. */
export async function correctionsBy(writes: readonly Write[], { root, home }: Origin): Promise<Correction[]> {
  const ids = shownWeeks(writes, root);
  if (ids.size === 0) return [];
  const before = await differingIn({ root, home }, ids);
  const after = await differingIn({ root: rootAsWritten(writes, root), home }, ids);
  // What is put back to what was handed out is changed as well.
  const apart = [...before, ...after].filter(([key]) => before.has(key) !== after.has(key));
  return [
    ...new Map(
      apart.map(([, { period, kind, id, name }]) => {
        const correction = { period, kind, id, name };
        return [`${period.id} ${kind} ${id}`, correction] as const;
      }),
    ).values(),
  ];
}

/** Weeks handed out whose rows a write may reach: those whose own file it changes, all where it changes what they rest on. */
function shownWeeks(writes: readonly Write[], root: string): ReadonlySet<string> {
  const shown = new Set(yamlFilesBelow(root, 'shown').map((path) => periodInName(path)));
  if (writes.some(({ path }) => UNDER_ALL.test(path))) return shown;
  return new Set(writes.map(({ path }) => periodInName(path)).filter((id) => shown.has(id)));
}

const UNDER_ALL = /^(?:emul\.yaml$|organization\.yaml$|criteria\/|regulations\/)/;

/** What of these weeks is not as it was handed out, by whose it is, what it is about and what it says. */
async function differingIn({ root, home }: Origin, ids: ReadonlySet<string>): Promise<Map<string, Correction>> {
  const { workspace } = await roundRead(root, home, ['shown']);
  const found = new Map<string, Correction>();
  if (!workspace) return found;
  const common = workspaceJudgement(workspace);
  for (const shown of workspace.shown) {
    const period = ids.has(shown.named) ? periodOf(shown.named) : undefined;
    if (!period) continue;
    const scored = await readAndScored(period, workspace, common, { root, home });
    const { marks, results } = weekSince(shown, scored, workspace, new Grounds([]));
    for (const mark of marks)
      found.set([mark.period.id, mark.kind, mark.id, mark.about.vi, mark.after.vi].join('\n'), mark);
    for (const result of results.filter(({ isOfSheet }) => !isOfSheet)) {
      const { points, level } = result.after;
      found.set([result.period.id, result.kind, result.id, points?.toString() ?? '', level ?? ''].join('\n'), result);
    }
  }
  return found;
}
