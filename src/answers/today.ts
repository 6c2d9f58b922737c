import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Workspace } from '../model/workspace.ts';
import { readAndScored, workspaceJudgement } from '../pipeline.ts';
import type { Home } from '../source/home.ts';
import { kindAt } from '../source/layout.ts';
import { inForce } from './accepted.ts';
import { basesIn } from './bases.ts';
import { SealBook } from './closing/seal-book.ts';
import { type PartHandedIn, partHandedIn } from './entry/handed-in.ts';
import { FindingsTally } from './findings-tally.ts';
import { roundRead } from './round.ts';
import { awardWants } from './wants/awards.ts';
import { beginWants, hasNobody } from './wants/begin.ts';
import { amendingWants, changedWants, stillOpen } from './wants/closed.ts';
import { decisionWants } from './wants/decisions.ts';
import { classifyWants } from './wants/periods.ts';
import { scaleWants } from './wants/scales.ts';
import { periodsLookedAt, sheetWants } from './wants/sheets.ts';
import { openWants, unopenedOn } from './wants/unopened.ts';
import type { Want } from './wants/want.ts';
import { appealWants, campaignWants, exemplarWants, planWants, registrationWants, remedyWants } from './wants/year.ts';

export interface Today {
  readonly asOf: Day;
  readonly workspace: Workspace | undefined;
  /** The base period of the day. */
  readonly period: Period | undefined;
  /** The most pressing first. */
  readonly wants: readonly Want[];
  /** Errors, and warnings counted; also of the scores files that nothing is decided on. */
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}

const FOLDERS = [
  'plans',
  'inspections',
  'registrations',
  'exemplars',
  'decisions',
  'awards',
  'practices',
  'appeals',
  'papers',
];

/** What a day wants of a workspace: sheets, reviews, remedies, periods that can be classified. */
export async function todayIn(root: string, home: Home, asOf: Day): Promise<Today> {
  const round = await roundRead(root, home, FOLDERS, ['accepted.yaml']);
  const { workspace, diagnostics } = round;
  const findings = new FindingsTally();
  findings.add(diagnostics);
  if (!workspace) {
    return { asOf, workspace, period: undefined, wants: [], findings, isRefused: round.isRefused };
  }
  const bases = basesIn(workspace);
  const common = workspaceJudgement(workspace);
  const book = new SealBook(root, home);
  const parts: PartHandedIn[] = [];
  let { isRefused } = round;
  for (const period of periodsLookedAt(workspace, asOf)) {
    if (await book.holding(period)) continue; // what was wanting in it was closed in
    const scored = await readAndScored(period, workspace, common, { root, home });
    isRefused ||= scored.isRefused;
    // What the scores files alone have wrong; what they rest on was judged above.
    findings.add(scored.diagnostics.filter(({ place }) => kindAt(place.file.path)?.kind === 'scores'));
    parts.push(partHandedIn(period, scored));
  }
  const [work, remedies] = [planWants(workspace, asOf), remedyWants(workspace, asOf)];
  const petitions = appealWants(workspace, asOf);
  const isLate = ({ late }: { readonly late: number }) => late > 0;
  return {
    asOf,
    workspace,
    period: bases.on(asOf).holding(asOf),
    findings,
    isRefused,
    wants: [
      ...(await changedWants(book)),
      ...(await amendingWants(book)),
      ...beginWants(workspace),
      ...(hasNobody(workspace) ? [] : openWants(unopenedOn(workspace, bases, asOf))),
      ...sheetWants(parts, asOf, inForce(workspace)),
      ...petitions.filter(isLate),
      ...remedies.filter(isLate),
      ...work.filter(isLate),
      ...petitions.filter((petition) => !isLate(petition)),
      ...decisionWants(workspace),
      ...(await awardWants(workspace, root, home)),
      ...(await stillOpen(classifyWants(workspace, parts, asOf), book)),
      ...scaleWants(workspace, parts.at(-1)?.period, asOf),
      ...registrationWants(workspace, asOf),
      ...exemplarWants(workspace, asOf),
      ...work.filter((each) => !isLate(each)),
      ...remedies.filter((remedy) => !isLate(remedy)),
      ...campaignWants(workspace, asOf),
    ],
  };
}
