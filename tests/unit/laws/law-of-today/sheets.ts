import { covers } from './days.ts';
import { count, type Fraction, fraction, least, most, ONE, sum, ZERO } from './fraction.ts';
import {
  type Briefing,
  COLUMNS,
  type Column,
  type Criterion,
  isAtLeast,
  type Level,
  type MembersCriterion,
  type Office,
  type Rung,
  type Scale,
  type Sheet,
  type UnitCriterion,
  worst,
} from './office.ts';
import { type Worth, whenNone, worthOfProducts } from './products.ts';
import { type Due, dueIn, type Reading, readingOf } from './reads.ts';

/** A row of a base period before gates and decisions. */
export interface Row {
  readonly points: Fraction | undefined;
  readonly computed: Level | undefined;
  readonly level: Level | undefined;
  /** Why not rated, or what acted on the level. */
  readonly reasons: readonly string[];
  readonly kindsOfLeave: readonly string[];
  /** The best that gates leave, also where it lowers nothing. */
  readonly cap?: Level;
}

/** Everybody in the list of a period. */
export type Results = ReadonlyMap<string, Row>;

export const unrated = (...reasons: string[]): Row => ({
  points: undefined,
  computed: undefined,
  level: undefined,
  reasons,
  kindsOfLeave: [],
});

interface Work {
  readonly office: Office;
  readonly due: Due;
  readonly reading: Reading;
  readonly rows: Map<string, Row>;
}

/** Everybody who is due in a base period, worked out in order of what each sheet rests on. */
export function rowsOf(office: Office, period: string): Map<string, Row> {
  const due = dueIn(office, period);
  const briefing = office.briefings.find((each) => each.period === period);
  const work: Work = { office, due, reading: readingOf(office, due), rows: new Map() };
  for (const subject of work.reading.order) {
    const row = rowOf(work, subject, briefing);
    const absence = briefing?.sheets[subject]?.absence;
    const kindsOfLeave = [...(absence ? [absence] : []), ...leaveOf(work, subject)];
    const circle = work.reading.circle.has(subject) && !row.level ? ['circle'] : [];
    work.rows.set(subject, { ...row, kindsOfLeave, reasons: [...new Set([...row.reasons, ...circle])] });
  }
  return work.rows;
}

function rowOf(work: Work, subject: string, briefing: Briefing | undefined): Row {
  const scale = work.due.scales.get(subject) as Scale;
  const sheet = briefing?.sheets[subject];
  if (!briefing) return unrated('no-briefing');
  if (sheet?.absence) return unrated('absence');
  const columns = COLUMNS.map((column) => sheet?.columns[column]).filter((column) => column !== undefined);
  if (!columns.some((column) => Object.keys(column).length > 0)) {
    if (leaveOf(work, subject).length > 0) return unrated('leave');
    return work.reading.circle.has(subject) ? unrated('missing-sheet', 'circle') : missing(scale);
  }
  if (work.reading.circle.has(subject)) return unrated('circle', 'nothing-assigned', 'criterion-not-scored');
  return worked(work, subject, scale, sheet as Sheet, columns);
}

function leaveOf({ office, due }: Work, subject: string): string[] {
  const leaves = office.members.find(({ id }) => id === subject)?.leave ?? [];
  return leaves.filter((leave) => covers(leave, due.day)).map(({ kind }) => kind);
}

function missing(scale: Scale): Row {
  if (scale.missing === 'exclude') return unrated('missing-sheet');
  return rated(scale, ZERO, new Map(), undefined);
}

function rated(scale: Scale, points: Fraction, groups: ReadonlyMap<string, Fraction>, limit: Level | undefined): Row {
  const reached = scale.levels.find((rung) => holds(rung, scale, points, groups))?.level as Level;
  const isLimited = limit !== undefined && !isAtLeast(limit, reached);
  const level = limit ? worst(limit, reached) : reached;
  return { points, computed: level, level, reasons: isLimited ? ['event-limit'] : [], kindsOfLeave: [] };
}

function holds({ points, group }: Rung, scale: Scale, total: Fraction, groups: ReadonlyMap<string, Fraction>): boolean {
  if (points && total.isLess(fraction(points))) return false;
  if (!group) return true;
  const max = scale.groups.find(({ id }) => id === group.id)?.max ?? '0';
  return !(groups.get(group.id) ?? ZERO).isLess(fraction(group.share).times(fraction(max)));
}

function worked(work: Work, subject: string, scale: Scale, sheet: Sheet, columns: readonly Column[]): Row {
  const worths = scale.groups.map(({ criteria }) =>
    criteria.map((criterion) => worthOf(work, subject, scale, columns, criterion)),
  );
  const reasons = worths.flat().flatMap((worth) => ('why' in worth ? [worth.why] : []));
  if (reasons.length > 0) return unrated(...new Set(reasons));
  const sums = scale.groups.map(({ max }, i) => least(fraction(max), sum(worths[i] as Fraction[])));
  const groups = new Map(scale.groups.map(({ id }, i) => [id, sums[i] as Fraction]));
  const { bonus, penalty } = scale;
  const earned = bonus ? least(fraction(bonus.max), fraction(bonus.points).times(fraction(sheet.bonus))) : ZERO;
  const lost = penalty ? fraction(penalty.points).times(fraction(sheet.penalty)) : ZERO;
  const total = sum(sums).plus(earned).minus(lost);
  const held = bonus?.above ? total : least(total, fraction(scale.max));
  return rated(scale, most(held, ZERO), groups, sheet.penalty > 0 ? penalty?.limit : undefined);
}

function worthOf(work: Work, subject: string, scale: Scale, columns: readonly Column[], criterion: Criterion): Worth {
  if (criterion.mode === 'products') return worthOfProducts(criterion, scale, columns);
  if (criterion.mode === 'unit') return worthOfUnit(work, subject, criterion);
  if (criterion.mode === 'members') return worthOfMembers(work, subject, criterion);
  const typed = columns.findLast((column) => column[criterion.id] !== undefined)?.[criterion.id];
  return typed === undefined ? { why: 'criterion-not-scored' } : fraction(typed as string);
}

/** Rule 63: the smallest that the rated units give. */
function worthOfUnit(work: Work, subject: string, criterion: UnitCriterion): Worth {
  const units = work.reading.left(subject, criterion);
  const scales = units.map((unit) => work.due.scales.get(unit) as Scale);
  if (!criterion.levels && scales.some(({ shown }) => shown === false)) return { why: 'points-of-hidden-scale' };
  const given = units.flatMap((unit, i) => {
    const { points, computed } = work.rows.get(unit) as Row;
    if (points === undefined || computed === undefined) return [];
    if (criterion.levels) return [fraction(criterion.levels[computed])];
    const share = points.over(fraction(scales[i]?.max ?? '0'));
    return [fraction(criterion.max).times(least(share, ONE))];
  });
  return given.length > 0 ? given.reduce(least) : whenNone(criterion.whenNone, criterion.max, 'no-rated-unit');
}

/** Rule 63: a share of those rated, or all of them or else. */
function worthOfMembers(work: Work, subject: string, criterion: MembersCriterion): Worth {
  const levels = work.reading.left(subject, criterion).flatMap((each) => work.rows.get(each)?.computed ?? []);
  if (levels.length === 0) return whenNone(criterion.whenNone, criterion.max, 'no-rated-member');
  const max = fraction(criterion.max);
  const { all, level } = criterion;
  if (all) return levels.every((each) => isAtLeast(each, all)) ? max : max.times(fraction(criterion.else ?? '0'));
  const reaching = levels.filter((each) => isAtLeast(each, level as Level));
  return max.times(
    least(
      ONE,
      count(reaching)
        .over(count(levels))
        .over(fraction(criterion.full ?? '1')),
    ),
  );
}
