import type { Handover } from '../../answers/closing/handover.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { aboutHandover, handoverAsked, TO_FLAG, TO_WORDS } from './handover-asked.ts';
import { definePaper } from './paper.ts';

/** `emul report contents`: the table of contents of what is handed over. */
export const reportContents = definePaper<Handover>({
  id: 'contents',
  called: 'muc-luc-ho-so',
  title: { vi: 'Mục lục hồ sơ', en: 'Table of contents' },
  places: ['note'],
  room: [],
  audiences: ['council', 'public'],
  isForUnscored: true,
  takes: ['[period...]'],
  flags: { ...PAPER_FLAGS, ...TO_FLAG },
  words: {
    vi: {
      summary: 'mục lục hồ sơ nộp lưu, mục lục văn bản, hai bản',
      description:
        'Mục lục hồ sơ, tài liệu kèm biên bản giao nhận: tiêu đề, thời gian, số tệp từng hồ sơ; từng văn bản đã vào sổ với số, ngày, tác giả. Số, ký hiệu hồ sơ, thời hạn bảo quản, số tờ để trống cho người lập.',
      parts: { ...FLAG_WORDS.vi, ...TO_WORDS.vi },
      examples: [['emul report contents 2016 -o muc-luc.docx', 'nộp lưu hồ sơ năm 2016']],
    },
    en: {
      summary: 'the table of contents for the archive, in two copies',
      description:
        'What goes with the minutes: title, time and number of files of each dossier; each paper of the register with number, day and who issued it. File numbers, how long to keep and sheets are left to whoever draws it up.',
      parts: { ...FLAG_WORDS.en, ...TO_WORDS.en },
      examples: [['emul report contents 2016 -o contents.docx', 'the files of 2016']],
    },
  },
  ask: handoverAsked,
  about: aboutHandover,
  async papers(handover) {
    const { contentsPaper } = await import('../../reports/papers/contents.ts');
    return [{ make: (setting) => contentsPaper(handover, setting) }];
  },
});
