import { SealBook } from '../answers/closing/seal-book.ts';
import { dropped } from './amending/dropped.ts';
import { opened } from './amending/opened.ts';
import { periodAsked } from './closed-period.ts';
import type { Command } from './command.ts';
import { workspaceToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';

/** `emul amend`: opens a closed period again, as far as it says, or lets go of it. */
export const amend: Command = {
  name: 'amend',
  takes: ['<closed...>'],
  flags: {
    reason: '--reason <why>',
    document: '--document <document>',
    subject: '--subject <who...>',
    week: '--week <week...>',
    criterion: '--criterion <criterion...>',
    appeal: '--appeal <appeal>',
    drop: '--drop',
    dryRun: '--dry-run',
    json: '--json',
  },
  words: {
    vi: {
      summary: 'mở xem xét sửa đổi một kỳ đã khóa sổ',
      description:
        'Kỳ đã khóa sổ mà phải sửa, có căn cứ: ghi lý do, văn bản căn cứ, sửa của ai, tuần nào, tiêu chí nào; chỉ những chỗ ấy được sửa. Sửa xong thì emul close khóa lại thành lần sau. Từ lúc mở, mọi bảng, văn bản của kỳ ghi “đang xem xét sửa đổi, chưa có hiệu lực” và vẫn theo số đã khóa. Kỳ dài hơn đã khóa trên kỳ này được mở theo. Gõ trên máy thì hỏi những gì dòng lệnh chưa ghi.',
      parts: {
        closed: 'kỳ đã khóa: 2016-10, 2016-H2',
        reason: 'vì sao phải sửa',
        document: 'sửa theo văn bản nào, ví dụ "Biên bản họp Hội đồng ngày 08/02/2017"',
        subject: 'sửa của ai: cv-03, an, "Văn phòng"; all là toàn cơ quan',
        week: 'chỉ phiếu của tuần này: 45, 2016-W45',
        criterion: 'chỉ điểm của tiêu chí này: A2',
        appeal: 'kiến nghị đã dẫn đến việc sửa, như emul appeals in ra',
        drop: 'thôi không sửa nữa: bỏ bản sửa đổi đang mở',
        dryRun: 'chỉ in những gì sẽ ghi, chưa ghi gì',
        json: 'in cho máy đọc',
      },
      examples: [
        ['emul amend 2016-H2 --subject an --week 45 --reason "nhầm" --document 09/BB-HĐ', 'mở tuần 45 của một người'],
        ['emul amend 2016-H2 --drop', 'không phải sửa gì: bỏ'],
      ],
    },
    en: {
      summary: 'open a closed period again, as far as it says',
      description:
        'What was closed has to be corrected: why, on which paper, whose entries, of which weeks and criteria; these alone may be changed then, and emul close makes the next edition. While it is open every table and paper of the period says so and keeps to what was closed. Longer periods that were closed on it are opened with it. On a terminal it asks for what the line does not say.',
      parts: {
        closed: 'the closed period: 2016-10, 2016-H2',
        reason: 'why it has to be changed',
        document: 'the paper that it rests on',
        subject: 'whose entries: cv-03, an, "Văn phòng"; all: everybody’s',
        week: 'sheets of this week alone: 45, 2016-W45',
        criterion: 'marks of this criterion alone: A2',
        appeal: 'the petition that led to it, as emul appeals prints it',
        drop: 'nothing is to be changed: let go of the open amendment',
        dryRun: 'print what would be written and write nothing',
        json: 'print for machines',
      },
      examples: [
        ['emul amend 2016-H2 --subject an --week 45 --reason "a slip" --document 09/BB', 'open week 45 of one person'],
        ['emul amend 2016-H2 --drop', 'nothing is to be changed'],
      ],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const book = new SealBook(root, call.host.home);
    const period = periodAsked(call, call.values.join(' '), 'emul amend');
    const newest = await book.of(period);
    if (newest) return await (call.flags['drop'] === true ? dropped : opened)(call, { period, newest, book });
    const { vi, en } = period.kind.words;
    const holder = (await book.holding(period))?.seal;
    throw new UsageError(
      { vi: `${vi.name(period)} chưa khóa sổ riêng`, en: `${en.name(period)} is not closed by itself` },
      holder && {
        vi: `kỳ ấy nằm trong bản khóa sổ ${holder.name}: emul amend ${holder.period}`,
        en: `it stands in seal ${holder.name}: emul amend ${holder.period}`,
      },
    );
  },
};
