import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { regulationBeforeAll, regulationOn } from '../model/regulation-choice.ts';
import type { RollupBlock } from '../model/rollup-block.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Located } from '../source/located.ts';

/** `--regulation` names a regulation that is neither the agency's own nor shipped. */
export class UnknownRegulation extends Error {
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super(`no regulation ${id}`);
  }
}

/** No regulation that emul.yaml names is known; `unknown-regulation` reports it. */
export class NoRegulation extends Error {}

/** The rules in force on a day; of `--regulation` the same on every day. */
export function ruleBook(workspace: Workspace, only: string | undefined): (day: Day) => Rules {
  const chosen = only === undefined ? undefined : workspace.regulations.get(only);
  if (only !== undefined && !chosen) throw new UnknownRegulation(only, idsIn(workspace));
  return (day) => {
    const regulation = chosen ?? regulationOn(day, workspace) ?? regulationBeforeAll(day, workspace);
    if (!regulation) throw new NoRegulation();
    return rulesOf(regulation, workspace.regulations);
  };
}

function idsIn({ regulations, shippedRegulations }: Workspace): string[] {
  return [...new Set([...regulations.keys(), ...shippedRegulations])];
}

/** Whether something that a period's result touches is only a proposal: its gates and quotas, the blocks it is rolled up by. */
export function restsOnProposal({ kind: { id } }: Period, { base, blocks, gates, service, quotas }: Rules): boolean {
  const isOfKind = ({ periods }: { readonly periods: readonly Located<string>[] }) =>
    periods.some(({ value }) => value === id);
  const shown = quotas.filter((quota) => (quota.periods.length === 0 ? id !== base : isOfKind(quota)));
  const clauses = [...gates.filter(isOfKind), ...service.filter(isOfKind), ...shown];
  if (clauses.some(({ source }) => source?.force === 'proposal')) return true;
  const seen = new Set<string>();
  for (let kind: string | undefined = id; kind !== undefined && !seen.has(kind); ) {
    seen.add(kind);
    const block = blocks.get(kind);
    if (block && isProposed(block)) return true;
    kind = block?.from.value;
  }
  return false;
}

/** Whether a block, or any part of it that names a source of its own, is a proposal. */
function isProposed({ source, node, points, rungs }: RollupBlock): boolean {
  const inside = [points?.node, node.get('coverage'), ...rungs.map((rung) => rung.node)];
  return source?.force === 'proposal' || inside.some((node) => node?.get('source')?.get('force')?.text === 'proposal');
}
