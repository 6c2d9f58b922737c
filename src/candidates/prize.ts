import type { Day } from '../base/day.ts';
import { Exact } from '../base/exact.ts';
import type { Award } from '../model/award.ts';
import type { AwardMoney, BaseSalary, Prize } from '../model/award-money.ts';

/** What an award brings in money (rule 61), with its working; or what is missing to tell it. */
export type PrizeWorked =
  | ({ readonly is: 'amount'; readonly amount: Exact; readonly prize: Prize } & Partial<Steps>)
  /** The same subject gets a title of the same period that brings as much or more. */
  | { readonly is: 'below'; readonly highest: Award }
  | { readonly is: 'unknown'; readonly lacks: Lacking; readonly coefficient?: Exact };

/** How an amount came about where it rests on the base salary. */
interface Steps {
  readonly coefficient: Exact;
  readonly base: BaseSalary;
  readonly product: Exact;
}

/** The prize in the regulation, one of two that it gives, the day of the decision, the base salary of that day, which of several titles counts. */
export type Lacking = 'prize' | 'which-prize' | 'day' | 'base' | 'titles';

/** What one award brings by itself, by a decision of that day; undefined while it has none. */
export function prizeOf({ id, kind }: Pick<Award, 'id' | 'kind'>, on: Day | undefined, money: AwardMoney): PrizeWorked {
  const prize = money.prizes.find((prize) => prize.award.value === id.value && prize.kind === kind);
  const [coefficient, amount] = [prize?.coefficient?.value, prize?.amount?.value];
  const unknown = (lacks: Lacking): PrizeWorked => ({ is: 'unknown', lacks, ...(coefficient && { coefficient }) });
  if (coefficient && amount) return { is: 'unknown', lacks: 'which-prize' };
  if (prize && amount) return { is: 'amount', amount, prize };
  // Which regulation it will be is not known either.
  if (on === undefined) return unknown('day');
  if (!prize || !coefficient) return unknown('prize');
  const base = money.base.filter(({ from }) => from.value <= on).at(-1);
  if (!base) return unknown('base');
  const product = coefficient.times(base.amount.value);
  return { is: 'amount', amount: roundedUp(product, money.rounding?.up.value), prize, coefficient, base, product };
}

/** What one subject's awards of one period bring together: of several titles the highest alone where the rule says so, commendations each. */
export function prizesOf(
  awards: readonly Award[],
  on: Day | undefined,
  money: AwardMoney,
): { readonly award: Award; readonly worked: PrizeWorked }[] {
  const alone = awards.map((award) => ({ award, worked: prizeOf(award, on, money) }));
  const titles = alone.filter(({ award }) => award.form === 'title');
  if (titles.length < 2 || money.titles?.samePeriod === 'each') return alone;
  const highest = money.titles && highestOf(titles);
  return alone.map((each) => {
    if (each.award.form !== 'title' || each.award === highest) return each;
    return { ...each, worked: highest ? { is: 'below', highest } : openTitle(each.worked) };
  });
}

/** The one that brings most, the first of several that do; nothing while one of them is unknown. */
function highestOf(titles: readonly { readonly award: Award; readonly worked: PrizeWorked }[]): Award | undefined {
  const known = titles.flatMap(({ award, worked }) => (worked.is === 'amount' ? [{ award, by: worked.amount }] : []));
  if (known.length < titles.length) return undefined;
  return known.reduce((most, each) => (each.by.isMore(most.by) ? each : most)).award;
}

/** Of several titles of which nobody can tell the highest, none has an amount. */
function openTitle(worked: PrizeWorked): PrizeWorked {
  if (worked.is !== 'amount') return worked;
  return { is: 'unknown', lacks: 'titles', ...(worked.coefficient && { coefficient: worked.coefficient }) };
}

function roundedUp(amount: Exact, multiple: Exact | undefined): Exact {
  if (!multiple || multiple.isZero) return amount;
  const times = amount.over(multiple);
  return times.isWhole ? amount : times.floored.plus(Exact.one).times(multiple);
}
