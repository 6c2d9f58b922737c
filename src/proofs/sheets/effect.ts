import type { Exact } from '../../base/exact.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Ladder } from '../../scoring/level.ts';
import { type CriterionWorking, groupWorked, Working } from '../../scoring/working.ts';
import type { PointSet } from '../points/point-set.ts';
import { criterionPart, type MarkFilled } from './criterion-part.ts';
import type { EverySheet } from './every-sheet.ts';
import { workingOf } from './gist.ts';
import { isStill } from './no-effect.ts';
import { levelNameAt, levelNameOf, type Outcome } from './outcomes.ts';
import type { Option } from './state.ts';
import { editedSheet } from './written-sheet.ts';

/** Which criteria can change the level of a sheet. */
export class Effects {
  readonly #trials: readonly Trial[];
  readonly #marks = new Map<string, CriterionWorking | undefined>();

  constructor(
    readonly every: EverySheet,
    outcomes: readonly Outcome[],
    readonly ladder: Ladder,
  ) {
    this.#trials = trialsOf(outcomes).map((end) => new Trial(end, every.criteria, ladder));
  }

  /** Whether another mark for a criterion, all else being equal, changes the level of some sheet; undefined where neither was found. */
  changesLevels(criterion: Criterion): boolean | undefined {
    const { options } = criterionPart(criterion, this.every.around);
    if (options.length === 1 && options.every(({ points }) => points.low === points.high)) return false;
    if (this.#trials.some((trial) => this.#changes(trial, criterion, options))) return true;
    const still = isStill(criterion, options, this.every, this.ladder);
    return still === undefined ? undefined : !still;
  }

  #changes(trial: Trial, criterion: Criterion, options: readonly Option<MarkFilled>[]): boolean {
    const { text, working, level } = trial.sheet;
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
}

/** One end of what is scored alike. */
interface End {
  readonly outcome: Outcome;
  readonly total: Exact;
}

/** Where levels change most easily: at every end of what is scored alike, and first of all where more points are another level. */
function trialsOf(outcomes: readonly Outcome[]): End[] {
  const turning: End[] = [];
  const others: End[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const level = levelNameOf(outcome.levelled);
    const isTurning = (other: Outcome | undefined) =>
      other !== undefined && other.kind === outcome.kind && levelNameOf(other.levelled) !== level;
    (isTurning(outcomes[i - 1]) ? turning : others).push({ outcome, total: outcome.lowest });
    (isTurning(outcomes[i + 1]) ? turning : others).push({ outcome, total: outcome.highest });
  }
  return [...turning, ...others];
}

/** A sheet at such an end, written and scored when it is first looked at. */
class Trial {
  #sheet: { readonly text: string; readonly working: Working; readonly level: string } | undefined;

  constructor(
    private readonly end: End,
    private readonly criteria: Criteria,
    private readonly ladder: Ladder,
  ) {}

  get sheet() {
    this.#sheet ??= this.#written();
    return this.#sheet;
  }

  #written() {
    const text = this.end.outcome.written(this.end.total);
    const working = workingOf(text, this.criteria);
    return { text, working, level: levelNameAt(working, this.ladder) };
  }
}

/** The ends of a set, and its cells next to one. */
function near(points: PointSet, cell: number): number[] {
  const [below, above] = [points.between(points.low, cell - 1), points.between(cell + 1, points.high)];
  const cells = [
    points.low,
    points.high,
    ...(below.isEmpty ? [] : [below.high]),
    ...(above.isEmpty ? [] : [above.low]),
  ];
  return [...new Set(cells)];
}

function markOf(criterion: Criterion, { workedGroups }: Working): CriterionWorking | undefined {
  for (const { criteria } of workedGroups) {
    const found = criteria.find((working) => working.criterion === criterion);
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
  return editedSheet(written, (marks) => {
    const others = marks.filter(([mark]) => mark !== id);
    return text === undefined ? others : [...others, [id, text]];
  });
}
