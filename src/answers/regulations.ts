import { type Day, daysAfter } from '../base/day.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Regulation } from '../model/regulation.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { shippedRegulation } from '../model/shipped-regulation.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWorkspace } from '../pipeline.ts';
import type { Home } from '../source/home.ts';

/** From when to when a workspace is classified by a regulation; an end that is left out is open. */
export interface Use {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** A regulation that can be used, and when this workspace does. */
export interface KnownRegulation {
  readonly regulation: Regulation;
  readonly uses: readonly Use[];
}

/** Every regulation that can be named here: the agency's own, then the shipped ones, by id. */
export interface Regulations {
  readonly known: readonly KnownRegulation[];
  readonly byId: ReadonlyMap<string, Regulation>;
  /** Undefined outside of a workspace, or where its `emul.yaml` cannot be read. */
  readonly workspace: Workspace | undefined;
  /** What is wrong with the files that were read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a regulation's paper stands on a day; `unsaid` where its file tells no days. */
export type Force = 'in-force' | 'not-yet' | 'no-longer' | 'unsaid';

/** All regulations as of one day. */
export interface RegulationsOn extends Regulations {
  readonly on: Day;
  /** What the workspace is classified by on that day (rule 30). */
  readonly used: Regulation | undefined;
}

export function regulationsOn(on: Day, regulations: Regulations): RegulationsOn {
  const { workspace } = regulations;
  return { ...regulations, on, used: workspace && regulationOn(on, workspace) };
}

export function forceOn(on: Day, { effective: { from, to } }: Regulation): Force {
  if (!from && !to) return 'unsaid';
  if (from && on < from.value) return 'not-yet';
  return to && to.value < on ? 'no-longer' : 'in-force';
}

/** The regulations of a workspace and those that come with emul; without a workspace only these. */
export async function knownRegulations(root: string | undefined, home: Home): Promise<Regulations> {
  const reading = root === undefined ? undefined : await readWorkspace(root, home, () => [], [], home.regulationIds());
  const workspace = reading?.workspace;
  const byId = workspace?.regulations ?? (await shippedRegulations(home));
  const all = [...byId.values()].sort((a, b) => (a.id.value < b.id.value ? -1 : 1));
  const own = all.filter(({ isShipped }) => !isShipped);
  const inOrder = [...own, ...all.filter(({ isShipped }) => isShipped)];
  return {
    byId,
    workspace,
    known: inOrder.map((regulation) => ({ regulation, uses: workspace ? usesOf(regulation, workspace) : [] })),
    diagnostics: reading?.diagnostics ?? [],
  };
}

async function shippedRegulations(home: Home): Promise<Map<string, Regulation>> {
  const all = await Promise.all(home.regulationIds().map((id) => shippedRegulation(id, home)));
  return new Map(all.flatMap((regulation) => (regulation ? [[regulation.id.value, regulation] as const] : [])));
}

/** Each stretch of the workspace's list ends the day before the next begins (rule 30). */
function usesOf({ id }: Regulation, { settings }: Workspace): Use[] {
  const inOrder = settings.regulations.toSorted((a, b) => ((a.from?.value ?? '') < (b.from?.value ?? '') ? -1 : 1));
  return inOrder.flatMap(({ use, from }, i) => {
    const next = inOrder[i + 1]?.from?.value;
    return use.value === id.value
      ? { from: from?.value, to: next === undefined ? undefined : daysAfter(next, -1) }
      : [];
  });
}
