import fc from 'fast-check';

/** A small agency as a law supposes it: who is there, what was marked, and by what rules it is summed up. */
export interface Agency {
  readonly people: readonly Person[];
  readonly units: readonly UnitMarks[];
  readonly rules: RulesDrawn;
}

export interface Person {
  readonly id: string;
  readonly unit: string;
  /** The first week of the assignment. */
  readonly joins: number;
  readonly isDisciplined: boolean;
  /** Weeks on leave, as in `organization.yaml`. */
  readonly leave: { readonly from: number; readonly weeks: number; readonly kind: string } | undefined;
  /** Week by week: a sheet, an absence, or nothing handed in. */
  readonly sheets: readonly (SheetDrawn | 'absent' | undefined)[];
}

interface UnitMarks {
  readonly id: string;
  /** Week by week the only mark of the unit's sheet, in halves. */
  readonly halves: readonly (number | undefined)[];
}

/** Columns of a sheet; the first gives every criterion, later ones some. */
export interface SheetDrawn {
  readonly self: MarksDrawn;
  readonly council: Partial<MarksDrawn>;
  readonly bonus: number;
  readonly penalty: number;
}

export interface MarksDrawn {
  /** In halves of a point, 0 to 120. */
  readonly A1: number;
  /** Occurrences, two points each, from twenty down. */
  readonly A2: number;
  readonly B1: string;
}

export interface BlockDrawn {
  readonly method: string;
  readonly count: number;
  readonly summing: string;
  readonly coverage: string | undefined;
  readonly exceptMaternity: boolean;
  /** Conditions of the levels beside points. */
  readonly top: readonly string[];
  readonly good: readonly string[];
  readonly round: number | undefined;
}

interface RulesDrawn {
  readonly month: BlockDrawn;
  readonly quarter: BlockDrawn;
  readonly gates: readonly string[];
  readonly isMissingZero: boolean;
}

/** Weeks of the last quarter of 2016, one file each. */
export const WEEKS = ['40', '41', '42', '43', '44', '45', '46', '47', '48'].map((week) => `2016-W${week}`);
export const METHODS = ['mean', 'sum', 'median', 'min', 'max', 'best', 'dropLowest'];
export const GRADES = { Tốt: 20, Khá: 15, Yếu: 5 };
const CONDITIONS = [
  '{share: {level: xuat-sac, atLeast: 0.5}}',
  '{share: {level: tot, atLeast: 2/3}}',
  '{count: {level: tot, atLeast: 2}}',
  '{none: {worseThan: han-che}}',
  '{none: {worseThan: tot}}',
];
const GATES = [
  '{id: reprimand, gate: discipline, periods: [month, quarter], forms: [khien-trach], level: han-che}',
  '{id: head-not-above-unit, periods: [quarter], for: [heads, members]}',
  '{id: weak-unit, periods: [month], for: members, unit: {worseThan: tot}, level: tot}',
  '{id: long-absence, periods: [quarter], days: 20, level: tot, except: [maternity]}',
];

const marks = fc.record({
  A1: fc.oneof(fc.integer({ min: 90, max: 120 }), fc.nat(120)),
  A2: fc.nat(4),
  B1: fc.constantFrom(...Object.keys(GRADES)),
});

const sheet: fc.Arbitrary<SheetDrawn> = fc.record({
  self: marks,
  council: fc
    .tuple(marks, fc.subarray(['A1', 'A2', 'B1']))
    .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([id]) => kept.includes(id)))),
  bonus: fc.nat(2),
  penalty: fc.nat(2),
});

const inWeek = fc.oneof(
  { arbitrary: sheet, weight: 8 },
  { arbitrary: fc.constant('absent' as const), weight: 1 },
  { arbitrary: fc.constant(undefined), weight: 1 },
);

const leave = fc.record({
  from: fc.nat(WEEKS.length - 1),
  weeks: fc.integer({ min: 1, max: 6 }),
  kind: fc.constantFrom('maternity', 'study'),
});

function person(id: string): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.constant(id),
    unit: fc.constantFrom('p1', 'p2'),
    joins: fc.oneof(fc.constant(0), fc.nat(4)),
    isDisciplined: fc.boolean(),
    leave: fc.option(leave, { nil: undefined, freq: 3 }),
    sheets: fc.array(inWeek, { minLength: WEEKS.length, maxLength: WEEKS.length }),
  });
}

const unit = (id: string): fc.Arbitrary<UnitMarks> =>
  fc.record({
    id: fc.constant(id),
    halves: fc.array(fc.option(fc.integer({ min: 80, max: 200 }), { nil: undefined, freq: 8 }), {
      minLength: WEEKS.length,
      maxLength: WEEKS.length,
    }),
  });

const block: fc.Arbitrary<BlockDrawn> = fc.record({
  method: fc.constantFrom(...METHODS),
  count: fc.integer({ min: 1, max: 3 }),
  summing: fc.constantFrom('mean', 'sum'),
  coverage: fc.option(fc.constantFrom('0.25', '0.5', '2/3', '1'), { nil: undefined }),
  exceptMaternity: fc.boolean(),
  top: fc.subarray(CONDITIONS),
  good: fc.subarray(CONDITIONS, { maxLength: 1 }),
  round: fc.option(fc.nat(2), { nil: undefined, freq: 3 }),
});

/** Agencies whose every condition is monotone: more points never break one. */
export const agency: fc.Arbitrary<Agency> = fc.record({
  people: fc.tuple(person('a'), person('b'), person('c')),
  units: fc.tuple(unit('p1'), unit('p2')),
  rules: fc.record({ month: block, quarter: block, gates: fc.subarray(GATES), isMissingZero: fc.boolean() }),
});
