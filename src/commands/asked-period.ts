import { periodOf } from '../calendar/index.ts';
import type { Period, PeriodKind } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import { spelling, type TypingContext } from '../calendar/typing.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The base period that `emul score` is asked for: as typed, or the newest that has a scores file. */
export function askedPeriod(call: Call, available: Iterable<string>, base: PeriodKind): Period {
  const known = [...available].flatMap((id) => periodOf(id) ?? []).filter(({ kind }) => kind === base);
  const newest = known.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const context: TypingContext = { newest, base, command: 'emul score', today: () => call.today() };
  const text = call.values.join(' ').trim();
  if (text !== '') return understood(text, context, call);
  if (newest[0]) return newest[0];
  throw new UsageError(
    { vi: 'sổ này chưa có tệp điểm nào', en: 'this workspace has no scores file yet' },
    {
      vi: `hãy lập tệp đầu tiên, ví dụ scores/2016/${base.example}.yaml`,
      en: `write the first one, e.g. scores/2016/${base.example}.yaml`,
    },
  );
}

function understood(text: string, context: TypingContext, call: Call): Period {
  const typed = typedPeriod(text, context);
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  const { period } = typed;
  if (period.kind !== context.base) throw otherKind(period, context);
  if (!context.newest.some(({ id }) => id === period.id) && !call.isQuiet) noteWithoutFile(period, context, call);
  return period;
}

/** What is scored week by week has no table of a month: that one is classified. */
function otherKind(period: Period, context: TypingContext): UsageError {
  const { kind, id, from, to } = period;
  const { base, newest, command } = context;
  const part = newest.find((one) => one.from >= from && one.from <= to) ?? newest[0];
  const line = `${command} ${part ? spelling(part, context) : base.example}`;
  const { vi, en } = base.words;
  return new UsageError(
    {
      vi: `sổ này chấm điểm theo ${vi.kind}, không chấm riêng ${kind.words.vi.name(period)}`,
      en: `scores are given by the ${en.kind} here, not for ${kind.words.en.name(period)}`,
    },
    {
      vi: `bảng điểm một ${vi.kind}: ${line}; xếp loại cả kỳ là lệnh emul classify ${id}`,
      en: `the table of a ${en.kind}: ${line}; classifying a longer period is emul classify ${id}`,
    },
  );
}

/** Nobody is rated in a period without a file, so somebody has probably meant another one. */
function noteWithoutFile(period: Period, context: TypingContext, call: Call): void {
  const { newest, command } = context;
  const before = newest.find(({ from }) => from < period.from);
  const after = newest.findLast(({ from }) => from > period.from);
  const near = [before, after].flatMap((one) => one ?? []);
  const { locale } = call;
  const lines = near.map((one) => `${one.kind.words[locale].title(one)}: ${command} ${spelling(one, context)}`);
  const title = period.kind.words[locale].title(period);
  const text = {
    vi: `lưu ý: ${title} chưa có tệp điểm${lines.length > 0 ? `; gần nhất có ${lines.join('; ')}` : ''}\n`,
    en: `note: ${title} has no scores file${lines.length > 0 ? `; the nearest are ${lines.join('; ')}` : ''}\n`,
  };
  call.host.err.write(text[locale]);
}
