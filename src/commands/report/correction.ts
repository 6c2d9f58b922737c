import { type PaperOut, papersNumbered } from '../../answers/closing/issued-paper.ts';
import { quoted } from '../../base/quoted.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { idOf } from './recognising-asked.ts';

/** `emul report correction`: the letter that corrects a slip of layout in a paper that went out. */
export const reportCorrection = definePaper<PaperOut>({
  id: 'correction',
  called: 'dinh-chinh',
  title: { vi: 'Công văn đính chính', en: 'Letter of correction' },
  places: ['printed', 'corrected'],
  room: ['number', 'to', 'signer', 'recipients'],
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<paper>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'công văn đính chính một văn bản đã ban hành',
      description:
        'Văn bản đã ban hành có sai sót về thể thức, cách trình bày: công văn đính chính, đã in gì, nay sửa là gì (điền bằng emul papers fill correction SỐ). Sai về nội dung (tên, mức, điểm) thì không đính chính, mà sửa bằng văn bản cùng hình thức: emul amend, rồi emul report amendment.',
      parts: { ...FLAG_WORDS.vi, paper: 'số văn bản trong sổ, ví dụ 72/QĐ-BDT', audience: 'chỉ có council' },
      examples: [['emul report correction 45/HD-BDT', 'đính chính văn bản số 45']],
    },
    en: {
      summary: 'the letter that corrects a paper which went out',
      description:
        'A slip of layout in a paper that went out is corrected by a letter: what was printed, and what it should be (filled in by emul papers fill correction NUMBER). A wrong name, level or number of points is amended by a paper of the same form: emul amend, then emul report amendment.',
      parts: { ...FLAG_WORDS.en, paper: 'its number in the register, e.g. 72/QĐ-BDT', audience: 'council alone' },
      examples: [['emul report correction 45/HD-BDT', 'correct the paper of that number']],
    },
  },
  async ask(call) {
    const typed = (call.values[0] ?? '').trim().normalize('NFC');
    const { found, diagnostics, isRefused } = await papersNumbered(workspaceOf(call), call.host.home, typed);
    if (!found || found[0]) return { answer: found?.[0], findings: diagnostics, isRefused };
    await findingsTold(call, diagnostics);
    throw new UsageError(
      { vi: `không có văn bản nào số ${quoted(typed)}`, en: `there is no paper ${quoted(typed)}` },
      { vi: 'xem sổ văn bản: emul papers', en: 'see the register: emul papers' },
    );
  },
  about: ({ period, workspace, date }) => ({
    period,
    workspace,
    isDraft: false,
    ...(date !== undefined && { day: date }),
  }),
  async papers(paper) {
    const { correctionPaper } = await import('../../reports/papers/correction.ts');
    return [{ of: idOf(paper.number), make: (setting) => correctionPaper(paper, setting) }];
  },
});
