import { periodOf } from '../calendar/index.ts';
import type { Period, PeriodKind } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The base period a call asks for: as typed, or the newest that has a scores file. */
export function askedPeriod(call: Call, available: Iterable<string>, base: PeriodKind): Period {
  const known = [...available].flatMap((id) => periodOf(id) ?? []).filter(({ kind }) => kind === base);
  const newest = known.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const [text] = call.values;
  if (text !== undefined) return understood(text, newest, base, call);
  if (newest[0]) return newest[0];
  throw new UsageError(
    { vi: 'sổ này chưa có tệp điểm nào', en: 'this workspace has no scores file yet' },
    {
      vi: `hãy lập tệp đầu tiên, ví dụ scores/2016/${base.example}.yaml`,
      en: `write the first one, e.g. scores/2016/${base.example}.yaml`,
    },
  );
}

function understood(text: string, newest: readonly Period[], base: PeriodKind, call: Call): Period {
  const typed = typedPeriod(text, { newest, base, today: () => call.today() });
  if (typed.period && typed.period.kind !== base) throw ofAnotherKind(typed.period, base);
  if (typed.period) return typed.period;
  throw new UsageError(typed.complaint, typed.help);
}

function ofAnotherKind({ kind }: Period, base: PeriodKind): UsageError {
  return new UsageError(
    {
      vi: `sổ này chấm điểm theo ${base.words.vi.kind}, không theo ${kind.words.vi.kind}`,
      en: `this workspace scores by ${base.words.en.kind}, not by ${kind.words.en.kind}`,
    },
    { vi: `gõ như ${base.example}`, en: `type it as ${base.example}` },
  );
}
