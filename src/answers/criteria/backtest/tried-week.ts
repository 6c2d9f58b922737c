import type { Period } from '../../../calendar/period.ts';
import { type Account, accountOf, inspectionBy, judgementOf } from '../../../checking/judgement.ts';
import { checks } from '../../../checks/index.ts';
import type { Campaign } from '../../../model/campaign.ts';
import { Due } from '../../../model/due.ts';
import { weekOf } from '../../../model/week.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { earlierWeek, withBriefings } from '../../../pipeline.ts';
import { standingsIn } from '../../../scoring/base-standings.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { type CarriedOver, carriedOver } from '../../../scoring/trial/carried-over.ts';
import type { Carrier } from '../../../scoring/trial/carried-sheet.ts';
import type { Home } from '../../../source/home.ts';

/** A base period scored as it was, and as the edition that is tried out would have it. */
export interface TriedWeek extends Pick<CarriedOver, 'lacks'> {
  readonly before: readonly RankedStanding[];
  readonly after: readonly RankedStanding[];
}

/** A workspace and what of its files spoils rows. */
interface Side {
  readonly workspace: Workspace;
  readonly common: Account;
}

/** Where the weeks are read from, and how their sheets are carried over. */
export interface TrialTerms {
  readonly actual: Side;
  readonly trial: Side;
  readonly carrier: Carrier;
  readonly root: string;
  readonly home: Home;
  readonly campaign: Campaign | undefined;
}

/** Reads a week once and scores it twice by the same stages. Whoever lacks something is not rated in the trial; nor is whose sheet has an error. */
export async function triedWeek(period: Period, terms: TrialTerms): Promise<TriedWeek> {
  const { actual, trial, carrier, campaign } = terms;
  const read = await withBriefings(period, actual.workspace, terms);
  const before = earlierWeek(period, read, actual.common, campaign);
  const due = Due.in(period, trial.workspace, campaign);
  const { briefings, lacks } = carriedOver(before.week, due, trial.workspace, carrier);
  const workspace = { ...trial.workspace, briefings, unreadable: read.unreadable };
  const tried = weekOf(period, workspace, campaign);
  // The marks carried over are sound by themselves: what the checks say of them, they say of the sheets as they are.
  const { spoiled } = judgementOf(tried, workspace, inspectionBy([]), trial.common);
  const needing = [...lacks.keys()].map((key) => [key, [{ id: 'needs-person', where: 'sheet' }]] as const);
  const all = new Map([...spoiled, ...needing, ...before.spoiled]);
  return { before: before.standings, after: standingsIn(tried, workspace, { spoiled: all }), lacks };
}

/** What spoils rows of a workspace in which an edition is tried out; nobody is told of it. */
export function trialAccount(workspace: Workspace): Account {
  return accountOf(
    checks.flatMap((check) => check.inWorkspace(workspace)),
    checks,
  );
}
