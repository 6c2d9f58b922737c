import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import { type LimitMove, type Move, movesBetween } from '../../candidates/moves.ts';
import { keyOf } from '../../model/due.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import type { ResultSubject } from '../../scoring/result.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Home } from '../../source/home.ts';
import type { Answered } from '../answered.ts';
import { type CandidatesAnswer, candidatesIn } from '../candidates.ts';
import { scoredBy } from '../classification.ts';
import { type LevelVerdict, levelVerdict } from '../level-verdict.ts';
import { type Cause, causesOf, readLevel, type Sides } from './causes.ts';

/** Which regulations to read the scores of which period under. */
export interface ComparisonQuestion {
  readonly regulations: Sides<string>;
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
}

/** The same scores of one period read under two regulations; nothing of it is decided or changed. */
export interface Comparison extends Sides<CandidatesAnswer> {
  readonly period: Period;
  /** What each scores by, and what the period was scored by, where these are not one: then nobody can be compared. */
  readonly apart: BasesApart | undefined;
  /** In the office's order; nobody where the bases are apart. */
  readonly rows: readonly ComparedRow[];
  /** Who stands elsewhere for an award, and which of their limits change. */
  readonly awards: { readonly moves: readonly Move[]; readonly limits: readonly LimitMove[] };
}

interface BasesApart extends Sides<string> {
  /** The base in force at the period's end. */
  readonly scored: string;
}

/** One subject under both. */
export interface ComparedRow extends Sides<RankedResult | undefined> {
  readonly subject: ResultSubject;
  /** `levels-differ`: rated under both, by levels that no order tells apart (rule 30). */
  readonly verdict: LevelVerdict | 'levels-differ';
  /** Where the level is the same by the Council's word alone: computing would give each side another one. */
  readonly isHeld: boolean;
  /** What tells the two results apart; nothing where the levels are the same without the Council. */
  readonly causes: readonly Cause[];
}

/** Classifies a period under each of two regulations, as `--regulation` does, and pairs what comes out. Throws UnknownRegulation. */
export async function regulationsCompared(
  root: string,
  home: Home,
  question: ComparisonQuestion,
): Promise<Answered<Comparison>> {
  const { regulations, choose } = question;
  const under = (regulation: string) =>
    candidatesIn(root, home, { choose, regulation, asOf: () => undefined, supposed: undefined, without: () => [] });
  const before = await under(regulations.before);
  const after = await under(regulations.after);
  const isRefused = before.isRefused || after.isRefused;
  return { answer: comparison(before, after), findings: before.findings.joined(after.findings), isRefused };
}

function comparison(
  { answer: before }: Answered<CandidatesAnswer>,
  { answer: after }: Answered<CandidatesAnswer>,
): Comparison | undefined {
  if (!before || !after) return undefined;
  const apart = basesApart({ before, after });
  const none = { rows: [], awards: { moves: [], limits: [] } };
  const found = apart ? none : { rows: rowsOf({ before, after }), awards: movesBetween(before.awards, after.awards) };
  return { period: after.classified.period, before, after, apart, ...found };
}

function basesApart({ before, after }: Sides<CandidatesAnswer>): BasesApart | undefined {
  const bases = {
    before: before.classified.rules.base,
    after: after.classified.rules.base,
    scored: scoredBy(after.classified),
  };
  return new Set(Object.values(bases)).size > 1 ? bases : undefined;
}

function rowsOf({ before, after }: Sides<CandidatesAnswer>): ComparedRow[] {
  const [was, now] = [byKey(before), byKey(after)];
  const rules = { before: before.classified.rules, after: after.classified.rules };
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((key) => {
    const results = { before: was.get(key), after: now.get(key) };
    const subject = (results.after ?? results.before)?.subject;
    if (!subject) return [];
    const verdict = verdictOf(results);
    const isHeld = verdict === 'same' && isInBoth(results) && isHeldIn(results);
    const causes = (MOVED.has(verdict) || isHeld) && isInBoth(results) ? causesOf(results, rules) : [];
    return { subject, ...results, verdict, isHeld, causes };
  });
}

/** Whether what the Council was shown differs. */
function isHeldIn({ before, after }: Sides<RankedResult>): boolean {
  const shown = (result: RankedResult) => result.proposedLevel ?? result.level;
  return readLevel(shown(before), before, after) !== shown(after);
}

function byKey({ classified }: CandidatesAnswer): Map<string, RankedResult> {
  return new Map(classified.results.map((result) => [keyOf(result.subject.kind, result.subject.id), result]));
}

function verdictOf(results: Sides<RankedResult | undefined>): ComparedRow['verdict'] {
  const { before, after } = results;
  if (!isInBoth(results) || !before?.isRated || !after?.isRated)
    return levelVerdict(before?.level, after?.level, new LevelOrder([]));
  const was = readLevel(before.level, before, after);
  return was === undefined ? 'levels-differ' : levelVerdict(was, after.level, new LevelOrder(after.levels));
}

function isInBoth(results: Sides<RankedResult | undefined>): results is Sides<RankedResult> {
  return results.before !== undefined && results.after !== undefined;
}

const MOVED: ReadonlySet<ComparedRow['verdict']> = new Set([
  'up',
  'down',
  'only-before',
  'only-after',
  'levels-differ',
]);

/** Whether somebody's level is another one, or is one on one side alone. */
export function isMoved({ verdict }: Pick<ComparedRow, 'verdict'>): boolean {
  return MOVED.has(verdict);
}
