import { type NotOpened, type Opening, openedPeriod } from '../answers/entry/opened.ts';
import type { Locale, Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { openingText } from '../reports/open/text.ts';
import { inTheWay } from '../store/new-folder.ts';
import { comingPeriod } from './coming-period.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { findingsTold } from './findings-told.ts';
import { subjectAsked } from './subject-argument.ts';
import { workspaceToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';
import { written } from './written.ts';

/** `emul open`: a base period's scores file with everybody due on it, ready to fill. */
export const open: Command = {
  name: 'open',
  takes: ['[period...]'],
  flags: { unit: '--unit <subject>', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'lập tệp điểm một tuần, có sẵn mọi người phải chấm',
      description:
        'Lập tệp điểm của một tuần: có sẵn tên mọi tập thể, cá nhân phải chấm, ai nghỉ thì ghi sẵn, biện pháp đã nêu ' +
        'tuần trước nằm ngay trên phiếu, chỗ chưa chấm là dấu …. Không bao giờ ghi đè tệp đã có.',
      parts: {
        period: 'tuần: 46, 18/11/2016 hoặc 2016-W46 (không ghi: tuần sau tệp điểm mới nhất)',
        unit: 'chỉ một phòng, thành tệp riêng của phòng, ví dụ 2016-W46.cs-dt.yaml',
        dryRun: 'chỉ in tệp sẽ ghi, chưa ghi gì',
      },
      examples: [
        ['emul open', 'tuần kế tiếp'],
        ['emul open 46', 'tuần 46'],
        ['emul open 46 --unit cs-dt', 'tệp riêng của một phòng'],
      ],
    },
    en: {
      summary: 'begin a week’s scores file with everybody due on it',
      description:
        'Begins the scores file of a week: every unit and person due, leave already marked, last week’s remedies beside ' +
        'each sheet, an “…” wherever a mark is to come. Never over a file.',
      parts: {
        period: 'the week: 46, 18/11/2016 or 2016-W46 (left out: the one after the newest scores file)',
        unit: 'one division alone, as a file of its own such as 2016-W46.cs-dt.yaml',
        dryRun: 'print the file and write nothing',
      },
      examples: [
        ['emul open', 'the next week'],
        ['emul open 46', 'week 46'],
        ['emul open 46 --unit cs-dt', 'a division’s own file'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const text = call.values.join(' ');
    const { answer, diagnostics, isRefused } = await openedPeriod(root, call.host.home, {
      choose: (available, bases) => comingPeriod(call, text, available, bases, 'emul open'),
      unit: (units) => {
        const named = textFlag(call, 'unit');
        return named === undefined ? undefined : subjectAsked(named, units, 'unit');
      },
    });
    const hasErrors = await findingsTold(call, diagnostics);
    if (isRefused) return EXIT.failure;
    if (!answer) return EXIT.findings;
    if ('why' in answer) throw notOpened(answer);
    await begun(call, root, answer);
    return hasErrors ? EXIT.findings : EXIT.fine;
  },
};

async function begun(call: Call, root: string, opening: Opening): Promise<void> {
  const { path, entries, elsewhere, period } = opening;
  const file = { path, text: openingText(opening, call.locale) };
  const [blocked] = inTheWay(root, [file]);
  if (blocked !== undefined) throw inWay(blocked, opening);
  if (entries.length === 0 && elsewhere.length > 0) throw nothingLeft(opening);
  const { vi, en } = period.kind.words;
  await written(call, {
    root,
    changes: [{ path, before: undefined, after: file.text }],
    deed: {
      vi: `lập tệp điểm ${vi.title(period)}, ${counted(entries, 'vi')}`,
      en: `began the scores of ${en.title(period)}, ${counted(entries, 'en')}`,
    },
    next: {
      vi: `Điền xong thì soát lại: emul check; ai còn thiếu: emul status ${period.id}\n${leftOutTold(opening, 'vi')}`,
      en: `When it is filled in: emul check; who is missing: emul status ${period.id}\n${leftOutTold(opening, 'en')}`,
    },
  });
}

/** A number that was mistyped opens a week far ahead: what lies between is told. */
function leftOutTold({ leftOut }: Opening, locale: Locale): string {
  const [first] = leftOut;
  if (!first) return '';
  const { kind, name } = first.kind.words[locale];
  return locale === 'vi'
    ? `Trước đó còn ${leftOut.length} ${kind} chưa có tệp điểm, từ ${name(first)}: emul open ${first.id}\n`
    : `Before it, no scores file of ${leftOut.length}, the first ${name(first)}: emul open ${first.id}\n`;
}

function notOpened(not: NotOpened): UsageError {
  if (not.why === 'no-start') {
    return new UsageError(
      { vi: 'sổ này chưa có tệp điểm nào nên chưa biết tuần kế tiếp', en: 'no scores file says which week comes next' },
      { vi: 'gõ rõ tuần, ví dụ emul open 2016-W40', en: 'name the week, e.g. emul open 2016-W40' },
    );
  }
  const { vi, en } = not.period.kind.words;
  const name: Words = { vi: vi.title(not.period), en: en.title(not.period) };
  if (not.why === 'skipped') {
    const reason = not.skip.reason ? `: ${quoted(not.skip.reason.value)}` : '';
    return new UsageError(
      { vi: `${name.vi} là kỳ nghỉ, không chấm${reason}`, en: `${name.en} is skipped, not scored${reason}` },
      {
        vi: 'nếu vẫn chấm thì bỏ kỳ ấy khỏi calendar.skip trong emul.yaml',
        en: 'to score it, take it out of calendar.skip',
      },
    );
  }
  const isEarly = not.why === 'before-start';
  return new UsageError(
    {
      vi: `${name.vi} nằm ${isEarly ? 'trước kỳ bắt đầu' : 'sau kỳ kết thúc'} chấm điểm`,
      en: `${name.en} lies ${isEarly ? 'before scoring starts' : 'after scoring ends'}`,
    },
    {
      vi: `xem calendar.${isEarly ? 'start' : 'end'} trong emul.yaml`,
      en: `see calendar.${isEarly ? 'start' : 'end'} in emul.yaml`,
    },
  );
}

function inWay(path: string, { period }: Opening): UsageError {
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(path)}`, en: `nothing written: ${quoted(path)} is there already` },
    {
      vi: `mở tệp ấy mà điền tiếp; ai còn thiếu phiếu: emul status ${period.id}`,
      en: `fill that one in; who is missing: emul status ${period.id}`,
    },
  );
}

function nothingLeft({ period }: Opening): UsageError {
  const { vi, en } = period.kind.words;
  return new UsageError(
    {
      vi: `chưa ghi gì: ${vi.name(period)} mọi người đã có phiếu ở tệp khác`,
      en: `nothing written: everybody has a sheet in another file of ${en.name(period)}`,
    },
    { vi: `xem: emul status ${period.id}`, en: `see: emul status ${period.id}` },
  );
}

function counted(entries: Opening['entries'], locale: 'vi' | 'en'): string {
  const away = entries.filter(({ leave }) => leave).length;
  const open = entries.length - away;
  if (locale === 'en') return `${open} sheets to fill in${away > 0 ? `, ${away} on leave` : ''}`;
  return `${open} phiếu chờ điền${away > 0 ? `, ${away} người nghỉ ghi sẵn` : ''}`;
}
