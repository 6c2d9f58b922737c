import { commonDivisor } from '../../base/decimal-text.ts';
import { Exact } from '../../base/exact.ts';

/** A share as two whole numbers. */
export function asRatio(share: Exact): [done: string, assigned: string] {
  const [done = '0', assigned] = share.toString().split('/');
  if (assigned !== undefined) return [done, assigned];
  let whole = Exact.one;
  while (!share.times(whole).isWhole) whole = whole.times(Exact.whole(10));
  const by = commonDivisor(share.times(whole).floor, whole.floor);
  return [share.times(whole), whole].map((part) => part.over(Exact.whole(by)).toString()) as [string, string];
}
