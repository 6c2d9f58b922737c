import { daysOf } from './days.ts';
import type { Dice } from './dice.ts';
import { CATALOGUE } from './draw-scales.ts';
import {
  type Briefing,
  type Column,
  type Criterion,
  type Decision,
  isUnit,
  LEVELS,
  type Mark,
  type Office,
  type Product,
  type Scale,
  type Sheet,
} from './office.ts';
import { dueIn } from './reads.ts';

/** Sheets of those who are due; some hand in none, some are absent, some forget a criterion. */
export function sheetsOf(dice: Dice, office: Office, period: string): Briefing['sheets'] {
  const heads = new Set(office.units.flatMap(({ heads }) => heads.map(({ member }) => member)));
  const drawn = [...dueIn(office, period).scales].map(([subject, scale]) => {
    const may = isUnit(subject) || heads.has(subject) ? (['council'] as const) : (['head', 'council'] as const);
    return [subject, sheetOf(dice, isUnit(subject), scale, may)] as const;
  });
  return Object.fromEntries(drawn.flatMap(([subject, sheet]) => (sheet ? [[subject, sheet]] : [])));
}

function sheetOf(dice: Dice, isOfUnit: boolean, scale: Scale, may: readonly ('head' | 'council')[]): Sheet | undefined {
  const kind = dice.pick(...Array.from({ length: 14 }, () => 'full' as const), 'none', 'absent', 'forgets');
  if (kind === 'none') return undefined;
  if (kind === 'absent' && !isOfUnit) {
    return { columns: {}, absence: dice.pick('sick', 'maternity', 'other'), bonus: 0, penalty: 0 };
  }
  const typed = scale.groups.flatMap(({ criteria }) => criteria).filter(isTyped);
  const asked = kind === 'forgets' ? typed.slice(0, -1) : typed;
  const later = may.filter(() => dice.is(35));
  return {
    columns: {
      [dice.is(70) ? 'self' : 'council']: columnOf(dice, asked),
      ...Object.fromEntries(later.map((column) => [column, columnOf(dice, dice.some(60, asked))])),
    },
    bonus: scale.bonus ? dice.pick(0, 0, 1, 2) : 0,
    penalty: scale.penalty ? dice.pick(0, 0, 1, 3) : 0,
  };
}

const isTyped = (criterion: Criterion) =>
  criterion.mode === 'mark' || (criterion.mode === 'products' && criterion.of === undefined);

function columnOf(dice: Dice, criteria: readonly Criterion[]): Column {
  return Object.fromEntries(
    criteria.map((criterion): [string, Mark] => [
      criterion.id,
      criterion.mode === 'products' ? products(dice) : markOf(dice, criterion.max),
    ]),
  );
}

/** In halves, seldom far below the maximum. */
function markOf(dice: Dice, max: string): string {
  const [top = '', under = '1'] = max.split('/');
  const halves = Math.floor((2 * Number(top)) / Number(under));
  const lost = dice.pick(0, 1, 5, 10, 20, 40, halves);
  return String(Math.max(0, halves - lost) / 2);
}

function products(dice: Dice): Product[] {
  return Array.from({ length: dice.pick(2, 1, 3, 0, 2) }, () => {
    const catalogued = dice.maybe(60, () => dice.pick<(typeof CATALOGUE)[number]>(...CATALOGUE));
    const failures = () => dice.pick(undefined, undefined, 0, 1, 2, 5);
    const assigned = dice.pick('2', '1', '4', '10', '0.5', '2.25', '0');
    return {
      ...(catalogued ?? { factor: dice.pick('1', '1.5', '0.1', '3') }),
      assigned,
      done: dice.pick(assigned, assigned, assigned, '1', '0', '3', '7'),
      returned: failures(),
      late: failures(),
      excused: dice.maybe(25, () => ({ returned: dice.pick(undefined, 1, 2), late: dice.pick(1, undefined, 3) })),
    };
  });
}

export function decisionOf(dice: Dice, period: string, subjects: readonly string[]): Decision {
  const results = dice.some(30, subjects).map((subject) => ({ subject, level: dice.pick(...LEVELS) }));
  return { period, held: daysOf(period).last, results };
}
