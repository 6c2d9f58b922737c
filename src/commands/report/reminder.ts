import { type Reminded, reminded } from '../../answers/reminded.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report reminder`: a letter to divisions that owe sheets, work, remedies or answers on the day. */
export const reportReminder = definePaper<Reminded>({
  id: 'reminder',
  called: 'don-doc',
  title: { vi: 'Công văn đôn đốc', en: 'Reminder' },
  places: ['ground', 'deadline', 'note'],
  room: ['number', 'to', 'signer', 'recipients'],
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'công văn đôn đốc các phòng còn nợ phiếu, việc quá hạn',
      description:
        'Công văn gửi các phòng còn nợ phiếu điểm của một kỳ, việc của kế hoạch và biện pháp khắc phục quá hạn, kiến nghị chưa trả lời, tính đến hôm nay (emul status, emul today nói như vậy). Chỉ nêu phòng, không nêu tên người; hạn mới là chỗ để điền.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: gửi các phòng' },
      examples: [['emul report reminder 2016-H2 -o don-doc.docx', 'phiếu còn nợ của sáu tháng, việc quá hạn hôm nay']],
    },
    en: {
      summary: 'a reminder of sheets, work and answers that are owed',
      description:
        'A letter to divisions that owe sheets of a period, work of plans and remedies overdue, petitions to answer, as of today (as emul status and emul today tell). It names divisions and nobody in person; the new deadline is filled in.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: it goes to divisions' },
      examples: [['emul report reminder 2016-H2 -o reminder.docx', 'sheets owed of the half-year, work overdue today']],
    },
  },
  async ask(call, command) {
    return await reminded(
      workspaceOf(call),
      call.host.home,
      {
        choose: (available, bases, campaigns) =>
          askedLongerPeriod(call, call.values.join(' '), { available, bases, campaigns, command }),
      },
      call.today(),
    );
  },
  about: ({ period, workspace, asOf }) => ({ period, workspace, isDraft: false, day: asOf }),
  async papers(answer) {
    if (answer.owing.length === 0) {
      throw new UsageError(
        { vi: 'không phòng nào còn nợ phiếu, việc hay trả lời', en: 'no division owes anything' },
        { vi: 'xem việc còn lại: emul today', en: 'see what is left: emul today' },
      );
    }
    const { reminder } = await import('../../reports/papers/meeting/reminder.ts');
    return [{ make: (setting) => reminder(answer, setting) }];
  },
});
