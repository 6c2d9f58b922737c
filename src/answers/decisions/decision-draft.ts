import type { Exact } from '../../base/exact.ts';
import type { Period } from '../../calendar/period.ts';
import type { AwardResult } from '../../candidates/award-result.ts';
import type { Candidacy } from '../../candidates/candidacy.ts';
import type { Award } from '../../model/award.ts';
import { awardDecision, type Decision } from '../../model/decision.ts';
import { baseFor, type Sitting, sittingOn } from '../../model/meeting.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Exceeded, QuotaResult } from '../../scoring/quotas/quota-result.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { CandidatesAnswer } from '../candidates.ts';
import type { ClassifyAnswer } from '../classification.ts';
import { exceededBehind } from '../level-quotas.ts';

/** What a Council's decision file is to list, before anybody has voted. */
export interface DecisionDraft {
  readonly period: Period;
  /** Undefined where levels are decided. */
  readonly award: Award | undefined;
  /** Where the file goes, relative to the workspace. */
  readonly path: string;
  /** The file as it stands, where it is there and can be read. */
  readonly existing: Decision | undefined;
  readonly workspace: Workspace;
  readonly rules: Rules;
  readonly sitting: Sitting;
  /** Units before people, in the order of the list that lies before the Council. */
  readonly rows: readonly DraftRow[];
  /** Who is not on it, and why. */
  readonly left: readonly RankedResult[];
  readonly quotas: readonly QuotaResult[];
  /** Of an award: the quotas of levels that it rests on, where more stand at them than may keep them. */
  readonly behind: readonly Exceeded[];
  /** Of an award with a quota: how many may win it. */
  readonly limit: number | undefined;
}

/** One subject the Council decides about. */
export interface DraftRow {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly points: Exact | undefined;
  /** The level that was computed, after gates. */
  readonly level: string | undefined;
  /** Of which number the share of votes is taken; undefined where only the meeting can tell. */
  readonly of: number | undefined;
  /** What the Council should see beside the name. */
  readonly notes: readonly DraftNote[];
}

/** Below the cut of a quota, tied there, or without all the proof. */
export type DraftNote = 'below-cut' | 'tied' | 'needs-person';

/** The draft of a decision on a period's levels: everybody rated. */
export function levelsDraft(answer: ClassifyAnswer): DecisionDraft {
  const { period, workspace, rules, results, quotas, decision } = answer;
  const day = decision?.held?.value ?? period.to;
  const sitting = sittingOn(day, undefined, rules, workspace, decision);
  const rated = results.filter(({ isRated }) => isRated);
  return {
    period,
    workspace,
    rules,
    sitting,
    quotas,
    behind: [],
    limit: undefined,
    award: undefined,
    path: `decisions/${period.id}.yaml`,
    existing: decision,
    rows: rated.map((result) => rowOf(result, quotas, sitting)),
    left: results.filter(({ isRated }) => !isRated),
  };
}

function rowOf({ subject, points, level }: RankedResult, quotas: readonly QuotaResult[], sitting: Sitting): DraftRow {
  const { kind, id, name } = subject;
  const lines = quotas
    .filter(({ over }) => over > 0)
    .flatMap(({ cut }) => cut.filter(({ result }) => result.subject.kind === kind && result.subject.id === id));
  const notes: DraftNote[] = [];
  if (lines.some(({ isAboveCut }) => !isAboveCut)) notes.push('below-cut');
  if (lines.some(({ isAboveCut, isTied }) => !isAboveCut && isTied)) notes.push('tied');
  return { kind, id, name, points, level, notes, of: baseFor({ kind, id }, sitting) };
}

/** The draft of a decision on one award: who qualifies, as the candidate list ranks them, then those who need a proof. */
export function awardDraft(answer: CandidatesAnswer, result: AwardResult): DecisionDraft {
  const { classified, evidence } = answer;
  const { period, workspace, rules } = classified;
  const { award, quota, ranked, candidacies } = result;
  const existing = awardDecision(period.id, award.id.value, evidence.decisions);
  const sitting = sittingOn(existing?.held?.value ?? period.to, award, rules, workspace, existing);
  const open = candidacies.filter(({ status }) => status === 'needs-person');
  return {
    period,
    award,
    workspace,
    rules,
    sitting,
    existing,
    path: `decisions/${period.id}.${award.id.value}.yaml`,
    rows: [...ranked, ...open].map((candidacy) => candidateRow(candidacy, workspace, sitting)),
    left: [],
    quotas: [],
    behind: exceededBehind(award, answer),
    limit: quota?.limit,
  };
}

function candidateRow(candidacy: Candidacy, { organization }: Workspace, sitting: Sitting): DraftRow {
  const { kind, id, result, status, isAboveCut, isTied } = candidacy;
  const found = kind === 'member' ? organization.member(id) : organization.unit(id);
  const notes: DraftNote[] = [];
  if (status === 'needs-person') notes.push('needs-person');
  else if (!isAboveCut) notes.push('below-cut');
  if (status === 'qualifies' && !isAboveCut && isTied) notes.push('tied');
  return {
    kind,
    id,
    notes,
    name: found?.name.value ?? id,
    points: result?.points,
    level: result?.level,
    of: baseFor({ kind, id }, sitting),
  };
}
