import { quoted } from '../../base/quoted.ts';
import { neighbour, type Period, yearsBefore } from '../../calendar/period.ts';
import { periodAsked } from '../closed-period.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';

/** What a period is compared with: series that each end with it, oldest first. */
type Series = readonly (readonly Period[])[];

/** Wider than this no table of levels stays readable. */
const MOST = 12;

/** The newest of the periods that were typed, and what it is compared with: the others, what `--since` says, else the one before and the same a year ago. */
export function seriesAsked(call: Call, typed: readonly Period[], newest: () => Period): [Period, Series] {
  const since = textFlag(call, 'since');
  const all = inOrder(typed);
  const period = all.at(-1) ?? newest();
  if (since !== undefined && all.length > 1) throw new UsageError(...BOTH);
  if (since !== undefined) return [period, [bounded(sinceThen(period, since, call))]];
  if (all.length > 1) return [period, [bounded(all)]];
  const before = neighbour(period, -1);
  const yearAgo = yearsBefore(period, 1);
  const isAnother = yearAgo && yearAgo.id !== before.id;
  return [period, [[before, period], ...(isAnother ? [[yearAgo, period]] : [])]];
}

/** Each once, oldest first; a UsageError where they are of several kinds. */
function inOrder(typed: readonly Period[]): Period[] {
  const all = [...new Map(typed.map((period) => [period.id, period])).values()];
  const [first, other] = [all[0], all.find(({ kind }) => kind !== all[0]?.kind)];
  if (!first || !other) return all.sort((a, b) => (a.from < b.from ? -1 : 1));
  throw new UsageError(
    {
      vi: `${other.id} và ${first.id} không cùng loại kỳ, không so được`,
      en: `${other.id} and ${first.id} are no periods of a kind, which nobody can compare`,
    },
    { vi: 'gõ các kỳ cùng loại, ví dụ 2015 2016 2017', en: 'name periods of a kind, e.g. 2015 2016 2017' },
  );
}

/** Since a period of the same kind each of them, since a longer one the same in each year. */
function sinceThen(period: Period, text: string, call: Call): readonly Period[] {
  const since = periodAsked(call, text, '--since');
  const step =
    since.kind === period.kind ? (each: Period) => neighbour(each, -1) : (each: Period) => yearsBefore(each, 1);
  const series = [period];
  for (let each = step(period); each && each.from >= since.from && series.length <= MOST; each = step(each))
    series.unshift(each);
  if (series.length > 1) return series;
  const { vi, en } = period.kind.words;
  throw new UsageError(
    {
      vi: `từ ${quoted(text)} không có kỳ nào để so với ${vi.name(period)}`,
      en: `since ${quoted(text)} there is nothing to compare with ${en.name(period)}`,
    },
    { vi: 'gõ một năm trước đó, ví dụ --since 2014', en: 'name a year before it, e.g. --since 2014' },
  );
}

function bounded(series: readonly Period[]): readonly Period[] {
  if (series.length <= MOST) return series;
  throw new UsageError(
    { vi: `so nhiều nhất ${MOST} kỳ một lần`, en: `at most ${MOST} periods are compared at a time` },
    { vi: 'bớt kỳ, hoặc chạy nhiều lần', en: 'name fewer, or run it more than once' },
  );
}

const BOTH: ConstructorParameters<typeof UsageError> = [
  { vi: '--since không đi với nhiều kỳ', en: '--since goes with one period' },
  { vi: 'gõ các kỳ, hoặc một kỳ với --since', en: 'type the periods, or one with --since' },
];
