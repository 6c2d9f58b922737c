import { numberOf } from '../base/day.ts';
import type { Bases } from '../calendar/bases.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import { contextOf, hereOrThen, isScored } from './asked-period.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/**
 * The base period that somebody names where a sheet is to be filled in: a number alone is the nearest to the newest scores
 * file, the later of two. Nothing where no period is named.
 */
export function comingPeriod(
  call: Call,
  text: string,
  available: Iterable<string>,
  bases: Bases,
  command: string,
): Period | undefined {
  if (text.trim() === '') return undefined;
  const context = contextOf(call, available, bases, command);
  const newest = context.newest.find(({ kind }) => kind === bases.newest) ?? bases.newest.holding(call.today());
  const typed = typedPeriod(text, { ...context, newest: around(newest) });
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  if (isScored(typed.period, context)) return typed.period;
  const base = bases.of(typed.period);
  const like = base.holding(typed.period.from).id;
  const { vi, en } = base.words;
  throw new UsageError(
    {
      vi: `${hereOrThen(base, bases).vi} ${vi.kind}, không theo ${typed.period.kind.words.vi.kind}`,
      en: `${hereOrThen(base, bases).en} ${en.kind}, not by the ${typed.period.kind.words.en.kind}`,
    },
    { vi: `gõ như ${command} ${like}`, en: `type it as ${command} ${like}` },
  );
}

/** A year's periods to both sides, the nearest first. */
function around(period: Period): Period[] {
  const side = (step: 1 | -1) => {
    const found = [neighbour(period, step)];
    while (Math.abs(numberOf(found[0]?.from ?? '') - numberOf(found.at(-1)?.from ?? '')) < YEAR)
      found.push(neighbour(found.at(-1) ?? period, step));
    return found;
  };
  const [later, earlier] = [side(1), side(-1)];
  return [period, ...later.flatMap((period, i) => [period, ...earlier.slice(i, i + 1)])];
}

const YEAR = 371;
