import { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Ladder } from '../../scoring/level.ts';
import { type CriterionWorking, groupWorked, Working } from '../../scoring/working.ts';
import { conditionsOn } from './asked.ts';
import { criterionPart, type MarkFilled } from './criterion-part.ts';
import type { EverySheet } from './every-sheet.ts';
import { workingOf } from './gist.ts';
import { levelNameAt, type Outcome, rangesOf } from './outcomes.ts';
import type { PointSet } from './point-set.ts';
import { joinedFacts, type Option } from './tally.ts';
import { type Facts, TotalsOfKind } from './totals-of-kind.ts';
import { nodeOf } from './written-sheet.ts';

/** A sheet at an end of what is scored alike, where levels change most easily. */
interface Trial {
  readonly text: string;
  readonly working: Working;
  readonly level: string;
}

/** Which criteria can change the level of a sheet. */
export class Effects {
  readonly #trials: Trial[] = [];
  readonly #marks = new Map<string, CriterionWorking | undefined>();

  constructor(
    readonly every: EverySheet,
    readonly outcomes: readonly Outcome[],
    readonly ladder: Ladder,
  ) {}

  /** Whether another mark for a criterion, all else being equal, changes the level of some sheet; undefined where neither was found. */
  changesLevels(criterion: Criterion): boolean | undefined {
    const { options } = criterionPart(criterion, this.every.around);
    if (options.length === 1 && options.every(({ points }) => points.lowest === points.high)) return false;
    for (let i = 0; i < this.outcomes.length * 2; i += 1) if (this.#changesTrial(i, criterion, options)) return true;
    return provenStill(criterion, options, this.every, this.ladder) ? false : undefined;
  }

  #changesTrial(i: number, criterion: Criterion, options: readonly Option<MarkFilled>[]): boolean {
    const { text, working, level } = this.#trial(i);
    const { lattice, criteria } = this.every;
    const now = markOf(criterion, working)?.points;
    if (!now) return false;
    return options.some((option) =>
      near(option.points, lattice.cell(now)).some((cell) => {
        const other = option.filled(lattice.sample(cell)).text;
        const mark = this.#markWorked(text, criterion, other);
        return mark !== undefined && levelNameAt(remarked(working, mark, criteria), this.ladder) !== level;
      }),
    );
  }

  /** What a mark is worth: the same in every sheet, so that one is scored of all that differ in others. */
  #markWorked(text: string, criterion: Criterion, mark: string | undefined): CriterionWorking | undefined {
    const key = `${criterion.id.value}: ${mark ?? ''}`;
    const known = this.#marks.get(key);
    if (known) return known;
    const worked = markOf(criterion, workingOf(withMark(text, criterion.id.value, mark), this.every.criteria));
    this.#marks.set(key, worked);
    return worked;
  }

  #trial(i: number): Trial {
    const known = this.#trials[i];
    if (known) return known;
    const outcome = this.outcomes[i >> 1];
    if (!outcome) throw new Error('there are two trials for each outcome');
    const text = outcome.written(i % 2 === 0 ? outcome.lowest : outcome.highest);
    const working = workingOf(text, this.every.criteria);
    const trial = { text, working, level: levelNameAt(working, this.ladder) };
    this.#trials[i] = trial;
    return trial;
  }
}

/** The ends of a set, and its cells next to one. */
function near(points: PointSet, cell: number): number[] {
  const [below, above] = [points.between(points.low, cell - 1), points.between(cell + 1, points.high)];
  const cells = [
    points.lowest,
    points.high,
    ...(below.isEmpty ? [] : [below.high]),
    ...(above.isEmpty ? [] : [above.lowest]),
  ];
  return [...new Set(cells)];
}

function markOf(criterion: Criterion, { workedGroups }: Working): CriterionWorking | undefined {
  for (const { criteria } of workedGroups) {
    const found = criteria.find((one) => one.criterion === criterion);
    if (found) return found;
  }
  return undefined;
}

/** A sheet with another mark for a criterion. */
function remarked(working: Working, mark: CriterionWorking, criteria: Criteria): Working {
  const groups = working.workedGroups.map((worked) => {
    const i = worked.criteria.findIndex(({ criterion }) => criterion === mark.criterion);
    return i === -1 ? worked : groupWorked(worked.group, worked.criteria.with(i, mark));
  });
  return new Working(criteria, groups, working.bonuses, working.penalties);
}

/** A written sheet with another mark for a criterion, or none. */
function withMark(written: string, id: string, text: string | undefined): string {
  const parts = [...nodeOf(written).pairs()].map(([key, value]) => {
    if (key.text !== 'sheet') return `${key.text}: ${value.source}`;
    const others = [...value.pairs()]
      .filter(([mark]) => mark.text !== id)
      .map(([mark, given]) => `${mark.text}: ${given.source}`);
    return `sheet: {${[...others, ...(text === undefined ? [] : [`${id}: ${text}`])].join(', ')}}`;
  });
  return `{${parts.join(', ')}}`;
}

/** Whether no sheet at all would change: its group is full whatever its mark, or its points are added as they are, in whole steps. */
function provenStill(
  criterion: Criterion,
  options: readonly Option<MarkFilled>[],
  every: EverySheet,
  ladder: Ladder,
): boolean {
  if (isDrowned(criterion, options, every)) return true;
  const rest = isAddedAsItIs(criterion, every) && options.every(isInSteps) ? every.without(criterion) : undefined;
  if (!rest) return false;
  return rest.every((state) => {
    const seen = new Set<string>();
    for (const option of options) {
      const levels = levelsAlong(joinedFacts(state, option), every, ladder);
      for (const given of option.points.descending()) seen.add(whoGetsWhat(state.points, given, levels));
    }
    return seen.size === 1;
  });
}

/** Whether the least that the group's criteria give fills the group, so that nothing is seen of any mark. */
function isDrowned(
  criterion: Criterion,
  options: readonly Option<MarkFilled>[],
  { criteria, around, lattice }: EverySheet,
): boolean {
  const group = criteria.groups.find((one) => one.criteria.includes(criterion));
  if (!group || options.length > 1) return false; // levels see more of it than its points
  const least = group.criteria.map((one) =>
    Math.min(...criterionPart(one, around).options.map(({ points }) => points.lowest)),
  );
  return least.reduce((sum, one) => sum + one, 0) >= lattice.cell(group.max.value);
}

function isInSteps({ points }: Option<unknown>): boolean {
  return points.stride % 2 === 0;
}

/** Neither held back by its group's maximum nor asked about through the group. */
function isAddedAsItIs(criterion: Criterion, { criteria, around }: EverySheet): boolean {
  const group = criteria.groups.find((one) => one.criteria.includes(criterion));
  if (!group || conditionsOn('group', group.id.value, around.asked).length > 0) return false;
  return !Exact.sum(group.criteria.map(({ max }) => max.value)).isMore(group.max.value);
}

interface Along {
  readonly from: number;
  readonly to: number;
  readonly level: string;
}

/** Which level sheets with these facts get, sum by sum, before the ends of the scale hold it. */
function levelsAlong(facts: Partial<Facts>, every: EverySheet, ladder: Ladder): Along[] {
  const { least, most } = every;
  return rangesOf(every).flatMap(([from, to]) => {
    if (to < from || from > most || to < least) return [];
    const level = levelNameAt(new TotalsOfKind(facts, every.lattice.sample(Math.max(from, least))), ladder);
    return [{ level, from: from <= least ? -ENDLESS : from, to: to >= most ? ENDLESS : to }];
  });
}

const ENDLESS = Number.MAX_SAFE_INTEGER;

/** The levels of all sums to which so much is added, as a text to compare. */
function whoGetsWhat(sums: PointSet, given: number, levels: readonly Along[]): string {
  const byLevel = new Map<string, PointSet>();
  for (const { from, to, level } of levels) {
    const some = sums.between(from - given, to - given);
    byLevel.set(level, byLevel.get(level)?.union(some) ?? some);
  }
  return [...byLevel].map(([level, some]) => `${level} ${some.text}`).join('\n');
}
