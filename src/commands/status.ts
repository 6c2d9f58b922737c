import { type HandedIn, handedIn, type PartHandedIn } from '../answers/entry/handed-in.ts';
import { visible } from '../base/visible.ts';
import { askedLongerPeriod } from './asked-longer-period.ts';
import { askedPeriod } from './asked-period.ts';
import { type Call, type Command, EXIT, textFlag } from './command.ts';
import { drawn } from './drawn.ts';
import { errorsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import { subjectsAsked } from './subject-argument.ts';
import { jsonWithUnread, markedUnread } from './unread.ts';

/** `emul status`: whose sheets are wanting, by division. */
export const status: Command = {
  name: 'status',
  takes: ['[period...]'],
  flags: { unit: '--unit <unit>', message: '--message', json: '--json' },
  words: {
    vi: {
      summary: 'ai chưa nộp phiếu, phiếu nào chưa chấm đủ',
      description:
        'Kể theo từng phòng ai chưa có phiếu, phiếu nào chưa chấm đủ, thiếu mục gì, phiếu nào mới tự chấm; đọc được ngay ở giao ban hoặc dán vào tin nhắn. Kỳ dài hơn thì kể từng tuần còn thiếu.',
      parts: {
        period: 'kỳ: 45, thang-11, 2016-H2 (không ghi: tuần mới nhất có tệp điểm)',
        unit: 'chỉ phòng này',
        message: 'mỗi phòng một tin nhắn, để dán vào nhóm chat',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul status', 'tuần mới nhất'],
        ['emul status thang-11', 'cả tháng 11'],
        ['emul status 45 --message', 'tin nhắn gửi từng phòng'],
        ['emul status 45 --unit cs-dt', 'một phòng'],
      ],
    },
    en: {
      summary: 'who owes a sheet, and which are incomplete',
      description:
        'Says by division who has no sheet yet, which sheets miss a mark and which, and which only their own subject has scored; to be read out or pasted into a message. Of a longer period, week by week.',
      parts: {
        period: 'the period: 45, month-11, 2016-H2 (left out: the newest week with a scores file)',
        unit: 'only this division',
        message: 'a message a division, to paste into a chat',
        json: 'print for machines',
      },
      examples: [
        ['emul status', 'the newest week'],
        ['emul status month-11', 'the whole of November'],
        ['emul status 45 --message', 'a message for each division'],
        ['emul status 45 --unit cs-dt', 'one division'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const text = call.values.join(' ').trim();
    const { answer, findings, isRefused } = await handedIn(root, call.host.home, {
      choose: (available, bases, campaigns) =>
        text === ''
          ? askedPeriod(call, available, bases)
          : askedLongerPeriod(call, text, { available, bases, campaigns, command: 'emul status' }),
    });
    const hasErrors = await errorsTold(call, findings);
    if (answer) await told(call, ofUnit(call, answer));
    if (isRefused) return EXIT.failure;
    return !answer || hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** Only the sheets of the division that `--unit` names, and of its people. */
function ofUnit(call: Call, answer: HandedIn): HandedIn {
  const text = textFlag(call, 'unit');
  if (text === undefined) return answer;
  const { units } = answer.workspace.organization;
  const candidates = units.map(({ id, name, short }) => ({ id: id.value, name: name.value, short: short?.value }));
  const wanted = subjectsAsked([text], candidates, 'unit');
  const within = <T extends Pick<PartHandedIn, 'sheets'>>(all: readonly T[]): T[] =>
    all.map((item) => ({
      ...item,
      sheets: item.sheets.filter(({ subject }) => wanted.includes(subject.unit?.id.value ?? '')),
    }));
  return { ...answer, parts: within(answer.parts), beside: within(answer.beside) };
}

async function told(call: Call, answer: HandedIn): Promise<void> {
  const { host, locale } = call;
  if (call.flags['json'] === true) {
    const { statusJson } = await import('../reports/status-json.ts');
    host.out.write(jsonWithUnread(statusJson(answer, locale, host.home.version), call));
    return;
  }
  if (call.flags['message'] === true && answer.parts.some(({ hasFile }) => hasFile)) {
    const { messagesText } = await import('../reports/status-message.ts');
    host.out.write(visible(messagesText(answer, call.today(), locale)));
    return;
  }
  const { status: report } = await import('../reports/status.ts');
  await drawn(markedUnread(report.document(answer, locale), call), call);
}
