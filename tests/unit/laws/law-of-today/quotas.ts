import { kindOf } from './days.ts';
import { type Fraction, fraction, ONE } from './fraction.ts';
import { isAtLeast, isUnit, type Level, type Office, type Quota } from './office.ts';
import type { Results, Row } from './sheets.ts';
import { unitIn } from './windows.ts';

/** One line of a quota as emul should print it. */
export interface QuotaTold {
  readonly id: string;
  readonly scope: string;
  /** The unit or group; none for the agency. */
  readonly within: string | undefined;
  readonly base: number;
  readonly limit: number | null;
  readonly count: number;
  readonly over: number;
  readonly cut: readonly { readonly subject: string; readonly aboveCut: boolean; readonly tied: boolean }[];
}

interface Someone {
  readonly subject: string;
  readonly row: Row;
}

const LENGTH = ['month', 'quarter', 'half-year', 'year', 'term'];

export function quotasOf(office: Office, period: string, results: Results): QuotaTold[] {
  const kind = kindOf(period);
  const isLonger = LENGTH.indexOf(kind) > LENGTH.indexOf(office.base);
  const acting = office.regulation.quotas.filter(({ periods }) => periods?.includes(kind) ?? isLonger);
  const members = [...results].flatMap(([subject, row]) => (isUnit(subject) ? [] : [{ subject, row }]));
  return acting.flatMap((quota) =>
    quota.scopes.flatMap((scope) => {
      const within = (each: Someone) => (scope === 'agency' ? '' : inScope(office, period, scope, each.subject));
      const names = new Set(scope === 'agency' ? [''] : members.map(within).filter((name) => name !== undefined));
      return [...names].map((name) => ({
        id: quota.id,
        scope,
        within: name || undefined,
        ...line(
          quota,
          shareIn(quota, scope === 'unit' ? results.get(`unit ${name}`)?.level : undefined),
          members.filter((each) => within(each) === name),
        ),
      }));
    }),
  );
}

function inScope(office: Office, period: string, scope: 'unit' | 'group', subject: string): string | undefined {
  return scope === 'unit' ? unitIn(office, period, subject) : office.members.find(({ id }) => id === subject)?.group;
}

/** Rule 66: by the unit's own level; unrated or not named: `atMost`. */
function shareIn({ byUnitLevel, atMost }: Quota, level: Level | undefined): string | undefined {
  return (level && byUnitLevel?.[level]) ?? atMost;
}

function line(quota: Quota, share: string | undefined, all: readonly Someone[]) {
  const base = all.filter(({ row }) => isInBase(quota.of, row)).length;
  const held = all.filter(({ row }) => row.level === quota.level);
  const limit = share === undefined ? undefined : limitOf(quota, fraction(share), base);
  if (limit === undefined) return { base, limit: null, count: held.length, over: 0, cut: [] };
  return { base, limit, count: held.length, over: Math.max(0, held.length - limit), cut: cutOf(held, limit) };
}

function isInBase(of: string, { level }: Row): boolean {
  if (of === 'due') return true;
  return level !== undefined && (of === 'rated' || isAtLeast(level, of as Level));
}

function limitOf({ counting, rounding = 'down', atLeast = 0 }: Quota, share: Fraction, base: number): number {
  const taken = share.times(fraction(base));
  const exact = counting === 'remaining' ? taken.over(ONE.plus(share)) : taken;
  const down = Number(exact.floor());
  const rest = exact.minus(fraction(down));
  const isUp = rounding === 'up' ? !rest.is(fraction(0)) : rounding === 'half-up' && !rest.isLess(fraction('1/2'));
  return Math.max(atLeast, down + (isUp ? 1 : 0));
}

/** By exact points; a tie that the line runs through is all below; without points all tie. */
function cutOf(held: readonly Someone[], limit: number): QuotaTold['cut'] {
  const isBlind = held.some(({ row }) => row.points === undefined);
  const better = (a: Row, b: Row) => !isBlind && (b.points as Fraction).isLess(a.points as Fraction);
  const same = (a: Row, b: Row) => isBlind || (a.points as Fraction).is(b.points as Fraction);
  return held
    .toSorted((a, b) => Number(better(b.row, a.row)) - Number(better(a.row, b.row)))
    .map(({ subject, row }) => {
      const through = held.filter((other) => better(other.row, row) || same(other.row, row)).length;
      const tied = held.filter((other) => same(other.row, row)).length > 1;
      return { subject, aboveCut: through <= limit, tied };
    });
}
