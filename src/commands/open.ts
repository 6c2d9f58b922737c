import { openedPeriods } from '../answers/entry/opened.ts';
import type { Opening } from '../answers/entry/opening.ts';
import type { Locale, Words } from '../base/locale.ts';
import { countedAs } from '../calendar/kind-words.ts';
import { comingPeriods } from './coming-periods.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { type Beginning, beginnings } from './opening/beginnings.ts';
import { beginningsTold, deedOf } from './opening/told.ts';
import { subjectAsked } from './subject-argument.ts';
import { workspaceToWrite } from './to-write.ts';
import { written } from './written.ts';

/** `emul open`: a base period's scores file with everybody due on it, ready to fill. */
export const open: Command = {
  name: 'open',
  takes: ['[period...]'],
  flags: { unit: '--unit <unit>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'lập tệp điểm một tuần, có sẵn mọi người phải chấm',
      description:
        'Lập tệp điểm của một tuần: có sẵn tên mọi tập thể, cá nhân phải chấm, ai nghỉ thì ghi sẵn, biện pháp đã nêu tuần trước nằm ngay trên phiếu, chỗ chưa chấm là dấu …. Không bao giờ ghi đè tệp đã có.',
      parts: {
        period: 'tuần: 46, 18/11/2016, 2016-W46; nhiều tuần: 28 29 hoặc 28..40 (không ghi: tuần sau tệp điểm mới nhất)',
        unit: 'chỉ một phòng, thành tệp riêng của phòng, ví dụ 2016-W46.cs-dt.yaml',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
      },
      examples: [
        ['emul open', 'tuần kế tiếp'],
        ['emul open 46', 'tuần 46'],
        ['emul open 28..40', 'các tuần từ 28 đến 40'],
        ['emul open 46 --unit cs-dt', 'tệp riêng của một phòng'],
      ],
    },
    en: {
      summary: 'begin a week’s scores file with everybody due on it',
      description:
        'Begins the scores file of a week: every unit and person due, leave already marked, last week’s remedies beside each sheet, an “…” wherever a mark is to come. Never over a file.',
      parts: {
        period:
          'the week: 46, 18/11/2016, 2016-W46; several: 28 29 or 28..40 (left out: the one after the newest scores file)',
        unit: 'one division alone, as a file of its own such as 2016-W46.cs-dt.yaml',
        dryRun: 'print the file and write nothing',
      },
      examples: [
        ['emul open', 'the next week'],
        ['emul open 46', 'week 46'],
        ['emul open 28..40', 'weeks 28 to 40'],
        ['emul open 46 --unit cs-dt', 'a division’s own file'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const text = call.values.join(' ');
    const { answer, diagnostics, isRefused } = await openedPeriods(root, call.host.home, {
      choose: (available, bases) => comingPeriods(call, text, available, bases, 'emul open'),
      unit: (units) => {
        const named = textFlag(call, 'unit');
        return named === undefined ? undefined : subjectAsked(named, units, 'unit');
      },
    });
    const hasErrors = await findingsTold(call, diagnostics);
    if (isRefused) return EXIT.failure;
    if (!answer) return EXIT.findings;
    await begun(call, root, beginnings(root, answer, call.locale));
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** One period that does not begin is a slip; of several each is told, and the others begin. */
async function begun(call: Call, root: string, all: readonly Beginning[]): Promise<void> {
  const [only] = all;
  if (all.length === 1 && only && !only.change) throw only.refusal;
  const begin = all.flatMap((each) => (each.change ? each : []));
  const next = (locale: Locale) =>
    all.length === 1
      ? nextOf(
          begin.map(({ opening }) => opening),
          locale,
        )
      : beginningsTold(all, locale);
  await written(call, {
    root,
    changes: begin.map(({ change }) => change),
    deed: deedOf(begin.map(({ opening }) => opening)),
    next: { vi: next('vi'), en: next('en') },
  });
  if (begin.length === 0) call.host.out.write(beginningsTold(all, call.locale));
}

function nextOf([opening]: readonly Opening[], locale: Locale): string {
  return opening ? `${NEXT[locale](opening.period.id)}\n${leftOutTold(opening, locale)}` : '';
}

const NEXT: Words<(id: string) => string> = {
  vi: (id) => `Lập phiếu cho các phòng, nhận phiếu gửi về, xem ai còn thiếu: emul week ${id}`,
  en: (id) => `To make the divisions’ forms, take in what comes back and see who is missing: emul week ${id}`,
};

/** A number that was mistyped opens a week far ahead: what lies between is told. */
function leftOutTold({ leftOut, period }: Opening, locale: Locale): string {
  const [first] = leftOut;
  if (!first) return '';
  const last = leftOut.at(-1) ?? first;
  const { name } = period.kind.words[locale];
  const line = `emul open ${first.id}${last === first ? '' : `..${last.id}`}`;
  return locale === 'vi'
    ? `Trước đó còn ${leftOut.length} ${countedAs(period.kind).vi} chưa có tệp điểm, từ ${name(first)}: ${line}\n`
    : `Before it, no scores file of ${leftOut.length}, the first ${name(first)}: ${line}\n`;
}
