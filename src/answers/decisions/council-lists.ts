import type { Period } from '../../calendar/period.ts';
import type { DecidedResult } from '../../model/decision.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Home } from '../../source/home.ts';
import { candidatesIn } from '../candidates.ts';
import type { ClassifyQuestion } from '../classification.ts';
import type { FindingsTally } from '../findings-tally.ts';
import { awardDraft, type DecisionDraft, type DraftRow, levelsDraft } from './decision-draft.ts';
import { rowFor } from './decision-votes.ts';

/** Everything that a Council votes on in a period: its levels, then each award for which somebody stands. */
export interface CouncilLists {
  readonly period: Period;
  /** What the period is scored by itself: of such a one there are no levels to decide on. */
  readonly base: string;
  readonly workspace: Workspace;
  readonly lists: readonly DecisionDraft[];
}

/** The lists of a period, by the files as they stand. */
export async function councilLists(
  root: string,
  home: Home,
  choose: ClassifyQuestion['choose'],
): Promise<{
  readonly answer: CouncilLists | undefined;
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}> {
  const question = { choose, asOf: () => undefined, regulation: undefined, supposed: undefined, without: () => [] };
  const { answer, ...rest } = await candidatesIn(root, home, question);
  if (!answer) return { answer: undefined, ...rest };
  const { classified } = answer;
  const all = [levelsDraft(classified), ...answer.awards.map((result) => awardDraft(answer, result))];
  const lists = all.filter(({ rows, existing }) => rows.length > 0 || existing !== undefined);
  const { period, workspace, rules } = classified;
  return { answer: { period, workspace, lists, base: rules.base }, ...rest };
}

/** One subject of a list, with what its file says already. */
export interface ListRow {
  readonly row: DraftRow;
  /** Where it stands among the results of the file. */
  readonly index: number;
  readonly result: DecidedResult | undefined;
  /** The level that the Council was shown. */
  readonly proposed: string | undefined;
}

/** Everybody on a list, as its file has them; as they are to stand in it where there is none yet. */
export function rowsOf({ existing, rows }: DecisionDraft): ListRow[] {
  if (!existing) return rows.map((row, index) => ({ row, index, result: undefined, proposed: row.level }));
  const items = [...(existing.node.get('results')?.items() ?? [])];
  return existing.results.map((result) => ({
    result,
    row: rowFor(result, rows),
    index: items.findIndex(({ at }) => at === result.node.at),
    proposed: result.proposed?.value,
  }));
}
