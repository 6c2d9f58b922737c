import { periodOf } from '../calendar/index.ts';
import type { Period, PeriodKind } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import { spelling, type TypingContext } from '../calendar/typing.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The base period that `emul score` is asked for: as typed, or the newest that has a scores file. */
export function askedPeriod(call: Call, available: Iterable<string>, base: PeriodKind, command = 'emul score'): Period {
  const context = contextOf(call, available, base, command);
  const text = call.values.join(' ').trim();
  if (text !== '') return understood(text, context);
  if (context.newest[0]) return context.newest[0];
  throw new UsageError(
    { vi: 'sổ này chưa có tệp điểm nào', en: 'this workspace has no scores file yet' },
    {
      vi: `hãy lập tệp đầu tiên, ví dụ scores/2016/${base.example}.yaml`,
      en: `write the first one, e.g. scores/2016/${base.example}.yaml`,
    },
  );
}

function contextOf(call: Call, available: Iterable<string>, base: PeriodKind, command = 'emul score'): TypingContext {
  const known = [...available].flatMap((id) => periodOf(id) ?? []).filter(({ kind }) => kind === base);
  const newest = known.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return { newest, base, command, today: () => call.today() };
}

function understood(text: string, context: TypingContext): Period {
  const typed = typedPeriod(text, context);
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  if (typed.period.kind !== context.base) throw otherKind(typed.period, context);
  return typed.period;
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

/** Notes that a period has no scores file, and which near it have one: nobody is rated then, so another was probably meant. */
export function withoutFileTold(call: Call, period: Period, available: Iterable<string>): void {
  const context = contextOf(call, available, period.kind);
  const { newest, command } = context;
  if (call.isQuiet || newest.some(({ id }) => id === period.id)) return;
  const before = newest.find(({ from }) => from < period.from);
  const after = newest.findLast(({ from }) => from > period.from);
  const { locale } = call;
  const { title } = period.kind.words[locale];
  const near = [before, after].flatMap((one) => one ?? []);
  const lines = near.map((one) => `${title(one)}: ${command} ${spelling(one, context)}`);
  const text = {
    vi: `lưu ý: ${title(period)} chưa có tệp điểm${lines.length > 0 ? `; gần nhất có ${lines.join('; ')}` : ''}\n`,
    en: `note: ${title(period)} has no scores file${lines.length > 0 ? `; the nearest are ${lines.join('; ')}` : ''}\n`,
  };
  call.host.err.write(text[locale]);
}
