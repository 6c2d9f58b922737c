import type { Day } from '../base/day.ts';
import type { Home } from '../source/home.ts';
import { knownRegulations } from './regulations.ts';

/** A regulation that comes with emul and by which an office can classify, as people call it. */
export interface LawToStartWith {
  readonly id: string;
  readonly title: string;
  /** What is scored by it: week, month. */
  readonly base: string;
  /** Whether it is of everybody, and holds on the day. */
  readonly isInForce: boolean;
  readonly to: Day | undefined;
}

/** Shipped regulations that have levels: the law of the day first, then the newest; plans of a single agency last. */
export async function lawsToStartWith(home: Home, day: Day): Promise<LawToStartWith[]> {
  const { known } = await knownRegulations(undefined, home);
  const all = known.flatMap(({ regulation: { id, title, base, levels, effective, source } }) => {
    const [from, to] = [effective.from?.value ?? '', effective.to?.value];
    const isOwn = source?.force === 'own';
    const isInForce = !isOwn && from <= day && (to === undefined || day <= to);
    const law = { id: id.value, title: title.value, base: base?.value ?? 'week', isInForce, to };
    return levels.length > 0 ? [{ law, isOwn, from }] : [];
  });
  const rank = ({ law, isOwn }: (typeof all)[number]) => (law.isInForce ? 0 : isOwn ? 2 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b) || (a.from < b.from ? 1 : -1)).map(({ law }) => law);
}
