import type { Handover } from '../../answers/closing/handover.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { aboutHandover, handoverAsked, TO_FLAG, TO_WORDS } from './handover-asked.ts';
import { definePaper } from './paper.ts';

/** `emul report handover`: the minutes of a handover, signed by both sides. */
export const reportHandover = definePaper<Handover>({
  id: 'handover',
  called: 'bien-ban-giao-nhan',
  title: { vi: 'Biên bản giao nhận hồ sơ', en: 'Minutes of a handover' },
  places: ['giver', 'receiver', 'with', 'note'],
  room: ['grounds', 'signer'],
  audiences: ['council', 'public'],
  isForUnscored: true,
  takes: ['[period...]'],
  flags: { ...PAPER_FLAGS, ...TO_FLAG },
  words: {
    vi: {
      summary: 'biên bản bàn giao, giao nhận hồ sơ, hai bản',
      description:
        'Biên bản bàn giao công việc cho người nhận, giao nộp hồ sơ vào lưu trữ, hoặc giao hồ sơ một kỳ cho thanh tra: bao nhiêu tệp, mã đối chiếu của gói, việc đang chờ, kỳ đã khóa, còn thiếu gì; hai bên ký. Gói tệp: emul handover.',
      parts: { ...FLAG_WORDS.vi, ...TO_WORDS.vi },
      examples: [
        ['emul report handover -o bien-ban.docx', 'bàn giao cả sổ cho người nhận việc'],
        ['emul report handover 2016 -o bien-ban.docx', 'nộp lưu hồ sơ năm 2016'],
      ],
    },
    en: {
      summary: 'the minutes of a handover, in two copies',
      description:
        'The minutes of handing the work to a successor, files to the archive, or those of one period to an inspection: how many files, the code of the archive, what waits, what is closed, what is lacking; both sides sign. The files themselves: emul handover.',
      parts: { ...FLAG_WORDS.en, ...TO_WORDS.en },
      examples: [
        ['emul report handover -o minutes.docx', 'everything, to a successor'],
        ['emul report handover 2016 -o minutes.docx', 'the files of 2016, to the archive'],
      ],
    },
  },
  ask: handoverAsked,
  about: aboutHandover,
  async papers(handover) {
    const { handoverPaper } = await import('../../reports/papers/handover.ts');
    return [{ make: (setting) => handoverPaper(handover, setting) }];
  },
});
