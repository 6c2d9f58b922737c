import type { Dice } from './dice.ts';
import {
  type Criterion,
  LEVELS,
  type Level,
  type MembersCriterion,
  type ProductsCriterion,
  type Rung,
  type Scale,
  type UnitCriterion,
  type WhenNone,
} from './office.ts';

export const POSITIONS = ['Chuyên viên', 'Trưởng phòng', 'Phó phòng'] as const;
export const CATALOGUE = [
  { id: 'to-trinh', factor: '2' },
  { id: 'bao-cao', factor: '0.5' },
  { id: 'de-an', factor: '70/3' },
] as const;

export interface Hidden {
  readonly members: boolean;
  readonly leaders: boolean;
  readonly units: boolean;
}

export function scalesOf(dice: Dice, hidden: Hidden): Scale[] {
  const staff = memberScale(
    dice,
    'ca-nhan',
    hidden.members,
    dice.is(25) ? [unitCriterion(dice, hidden.units, 'assignment')] : [],
  );
  const leaders = memberScale(dice, 'lanh-dao', hidden.leaders, leading(dice, hidden.units));
  return [
    staff,
    ...(dice.is(80) ? [{ ...leaders, positions: dice.pick(['Trưởng phòng', 'Phó phòng'], ['Trưởng phòng']) }] : []),
    ...(dice.is(90) ? [unitScale(dice, hidden.units)] : []),
  ];
}

const whenNone = (dice: Dice): WhenNone => dice.pick('full', 'zero', 'full', 'zero', undefined);

function memberScale(dice: Dice, id: string, isHidden: boolean, reading: readonly Criterion[]): Scale {
  const products = dice.is(70) ? productsOf(dice, 'A') : [];
  return scale(dice, id, 'member', isHidden, [
    ['A', products],
    ['C', reading],
  ]);
}

function unitScale(dice: Dice, isHidden: boolean): Scale {
  return scale(dice, 'tap-the', 'unit', isHidden, [
    ['A', dice.is(30) ? productsOf(dice, 'A') : []],
    ['C', dice.is(60) ? [membersCriterion(dice, 'C1', undefined)] : []],
  ]);
}

function productsOf(dice: Dice, group: string): ProductsCriterion[] {
  const parts = () =>
    dice.pick(
      undefined,
      ['quantity', 'quality'] as const,
      ['progress'] as const,
      ['quantity'] as const,
      ['quality'] as const,
    );
  const loss = () => ({ returned: dice.pick('0.25', '1/3', '0', '1.5'), late: dice.pick('0.25', '0.1', '1/7') });
  const first: ProductsCriterion = {
    id: `${group}1`,
    max: dice.pick('40', '70/3', '12.5'),
    mode: 'products',
    parts: parts(),
    loss: loss(),
    whenNone: whenNone(dice),
  };
  const second = (): ProductsCriterion => ({
    id: `${group}2`,
    max: dice.pick('20', '15'),
    mode: 'products',
    of: `${group}1`,
    parts: parts(),
    loss: dice.maybe(40, loss),
    whenNone: dice.maybe(30, () => whenNone(dice)),
  });
  return dice.is(50) ? [first, second()] : [first];
}

function leading(dice: Dice, isHidden: boolean): Criterion[] {
  const all = [
    dice.maybe(60, () => unitCriterion(dice, isHidden, undefined)),
    dice.maybe(60, () => membersCriterion(dice, 'C2', 'led')),
    dice.maybe(20, () => membersCriterion(dice, 'C3', 'agency')),
  ];
  return all.filter((criterion) => criterion !== undefined);
}

function unitCriterion(dice: Dice, isHidden: boolean, of: 'assignment' | undefined): UnitCriterion {
  const levels = { 'xuat-sac': '10', tot: '8.5', 'hoan-thanh': '17/3', khong: '0' };
  return {
    id: 'C1',
    max: '10',
    mode: 'unit',
    of: of ?? dice.pick(undefined, 'head'),
    levels: dice.maybe(isHidden ? 85 : 35, () => levels),
    whenNone: whenNone(dice),
  };
}

function membersCriterion(dice: Dice, id: string, of: 'led' | 'agency' | undefined): MembersCriterion {
  const level = dice.pick<Level>('tot', 'xuat-sac', 'hoan-thanh');
  const asked = dice.is(50)
    ? { level, full: dice.maybe(50, () => dice.pick('0.5', '2/3', '0.9')) }
    : { all: level, else: dice.pick('0.5', '0', '1/3') };
  return {
    id,
    max: dice.pick('10', '5', '20/3'),
    mode: 'members',
    of,
    ...asked,
    whenNone: whenNone(dice),
  };
}

/** What is left of a hundred is a mark that somebody types. */
function scale(
  dice: Dice,
  id: string,
  kind: Scale['kind'],
  isHidden: boolean,
  drawn: readonly (readonly [id: string, criteria: readonly Criterion[]])[],
): Scale {
  const filled = drawn.filter(([, criteria]) => criteria.length > 0);
  const sixths = filled.flatMap(([, criteria]) => criteria).map(({ max }) => inSixths(max));
  const groups = filled.map(([group, criteria]) => ({
    id: group,
    max: `${criteria.map(({ max }) => inSixths(max)).reduce((a, b) => a + b)}/6`,
    criteria,
  }));
  const rest = `${600 - sixths.reduce((a, b) => a + b, 0)}/6`;
  return {
    id,
    kind,
    max: '100',
    shown: isHidden ? false : undefined,
    missing: dice.is(15) ? 'zero' : 'exclude',
    catalogue: CATALOGUE,
    groups: [...groups, { id: 'B', max: rest, criteria: [{ id: 'B1', max: rest, mode: 'mark' }] }],
    bonus: dice.maybe(25, () => ({ max: '5', above: dice.pick(undefined, true), points: '3' })),
    penalty: dice.maybe(25, () => ({ points: '2.5', limit: dice.pick(undefined, 'hoan-thanh', 'tot') })),
    levels: isHidden ? byGroup(dice, ['B', ...groups.map(({ id }) => id)]) : byPoints(dice),
  };
}

function inSixths(max: string): number {
  const [top = '', under = '1'] = max.split('/');
  return Math.round((Number(top) * 6) / Number(under));
}

export function byPoints(dice: Dice): Rung[] {
  const from = dice.pick(['90', '70', '50'], ['85.5', '60', '40'], ['80', '230/3', '20']);
  return LEVELS.map((level, i) => ({ level, points: from[i] }));
}

function byGroup(dice: Dice, groups: readonly string[]): Rung[] {
  const asked = [dice.pick('0.9', '0.8'), dice.pick('0.7', '2/3'), '0.5'];
  const id = dice.pick(...groups);
  return LEVELS.map((level, i) => {
    const share = asked[i];
    return { level, group: share === undefined ? undefined : { id, share } };
  });
}
