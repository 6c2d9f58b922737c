import { basesIn } from '../answers/bases.ts';
import type { ScoreAnswer } from '../answers/scored.ts';
import type { Words } from '../base/locale.ts';
import type { Bases } from '../calendar/bases.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period, PeriodKind } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import { spelling, type TypingContext } from '../calendar/typing.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage.ts';

/** The base period that `emul score` is asked for: as typed, or the newest that has a scores file. */
export function askedPeriod(call: Call, available: Iterable<string>, bases: Bases, command = 'emul score'): Period {
  const context = contextOf(call, available, bases, command);
  const text = call.values.join(' ').trim();
  if (text !== '') return understood(text, context);
  if (context.newest[0]) return context.newest[0];
  throw new UsageError(
    { vi: 'sổ này chưa có tệp điểm nào', en: 'this workspace has no scores file yet' },
    {
      vi: `hãy lập tệp đầu tiên, ví dụ scores/2016/${bases.newest.example}.yaml`,
      en: `write the first one, e.g. scores/2016/${bases.newest.example}.yaml`,
    },
  );
}

/** What is known where a period is typed: every period with a scores file, and what is scored when. */
export function contextOf(call: Call, available: Iterable<string>, bases: Bases, command: string): TypingContext {
  const known = [...available].flatMap((id) => periodOf(id) ?? []);
  const newest = known.toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return { newest, bases, command, today: () => call.today() };
}

function understood(text: string, context: TypingContext): Period {
  const typed = typedPeriod(text, context);
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  if (!isScored(typed.period, context)) throw otherKind(typed.period, context);
  return typed.period;
}

/** Whether a period is of the kind that is scored then, or has a file all the same, of which `wrong-base` tells. */
export function isScored(period: Period, { bases, newest }: TypingContext): boolean {
  return bases.of(period) === period.kind || newest.some(({ id }) => id === period.id);
}

/** What is scored week by week has no table of a month: that one is classified; nor has a week one where months are scored. */
function otherKind(period: Period, context: TypingContext): UsageError {
  const { kind, id, from, to } = period;
  const { bases, newest, command } = context;
  const base = bases.of(period);
  const isShorter = base.holding(from).to >= to;
  const inside = newest.find((each) => each.kind === base && each.from >= from && each.from <= to);
  const line = `${command} ${spelling(inside ?? base.holding(from), context)}`;
  const { vi, en } = base.words;
  const longer = isShorter
    ? { vi: '', en: '' }
    : {
        vi: `; xếp loại cả kỳ là lệnh emul classify ${id}`,
        en: `; classifying a longer period is emul classify ${id}`,
      };
  return new UsageError(
    {
      vi: `${hereOrThen(base, bases).vi} ${vi.kind}, không chấm riêng ${kind.words.vi.name(period)}`,
      en: `${hereOrThen(base, bases).en} ${en.kind}, not for ${kind.words.en.name(period)}`,
    },
    {
      vi: `bảng điểm một ${vi.kind}: ${line}${longer.vi}`,
      en: `the table of a ${en.kind}: ${line}${longer.en}`,
    },
  );
}

/** “sổ này chấm điểm theo”; of another time, where the law has changed what is scored, said as such. */
export function hereOrThen(base: PeriodKind, { newest }: Bases): Words {
  return base === newest
    ? { vi: 'sổ này chấm điểm theo', en: 'scores are given by the' }
    : { vi: 'lúc ấy sổ này chấm điểm theo', en: 'at that time scores are given by the' };
}

/** Notes that a period has no scores file, and which near it have one: nobody is rated then, so another was probably meant. */
export function withoutFileTold(call: Call, { period, workspace }: Pick<ScoreAnswer, 'period' | 'workspace'>): void {
  const files = [...workspace.briefingFiles.keys()];
  const context = contextOf(call, files, basesIn(workspace), 'emul score');
  const { command } = context;
  const newest = context.newest.filter(({ kind }) => kind === period.kind);
  if (call.isQuiet || newest.some(({ id }) => id === period.id)) return;
  const before = newest.find(({ from }) => from < period.from);
  const after = newest.findLast(({ from }) => from > period.from);
  const { locale } = call;
  const { title } = period.kind.words[locale];
  const near = [before, after].flatMap((period) => period ?? []);
  const lines = near.map((period) => `${title(period)}: ${command} ${spelling(period, context)}`);
  const text = {
    vi: `lưu ý: ${title(period)} chưa có tệp điểm${lines.length > 0 ? `; gần nhất có ${lines.join('; ')}` : ''}\n`,
    en: `note: ${title(period)} has no scores file${lines.length > 0 ? `; the nearest are ${lines.join('; ')}` : ''}\n`,
  };
  call.host.err.write(text[locale]);
}
