import type { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { Working } from '../scoring/working.ts';

/** A total as the sum it is: “A 66 + B 28 + cộng 5 − trừ 2 = 97”, with what was cut on the way. */
export function stepsOf(working: Working): Words {
  return { vi: steps(working, VI), en: steps(working, EN) };
}

interface Terms {
  readonly bonus: string;
  readonly penalty: string;
  readonly most: string;
  readonly least: string;
  readonly of: string;
}

const VI: Terms = {
  bonus: 'cộng',
  penalty: 'trừ',
  most: 'giữ ở mức tối đa',
  least: 'giữ ở mức tối thiểu',
  of: 'tính đến',
};
const EN: Terms = { bonus: 'bonus', penalty: 'penalty', most: 'held at most at', least: 'held at least at', of: 'of' };

function steps(working: Working, { bonus, penalty, most, least, of }: Terms): string {
  const { workedGroups, bonusSum, unbounded, points } = working;
  const cut = (had: Exact, counts: Exact) => (had.equals(counts) ? had.toString() : `${counts} (${of} ${had})`);
  const groups = workedGroups.map(({ group, sum, points: counted }) => `${group.id.value} ${cut(sum, counted)}`);
  const plus = bonusSum.isZero ? [] : [`${bonus} ${cut(bonusSum, working.bonus)}`];
  const minus = working.penalty.isZero ? '' : ` − ${penalty} ${working.penalty}`;
  const sum = `${[...groups, ...plus].join(' + ')}${minus} = ${unbounded}`;
  if (unbounded.equals(points)) return sum;
  return `${sum}, ${unbounded.isMore(points) ? most : least} ${points}`;
}
