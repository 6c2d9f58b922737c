import { type ShownSince, shownSince } from '../../answers/closing/shown-since.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PAPER_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report changes`: what a period says otherwise than its weeks were handed out, an annex to the minutes. */
export const reportChanges = definePaper<ShownSince>({
  id: 'changes',
  called: 'thay-doi-sau-giao-ban',
  title: { vi: 'Phụ lục thay đổi sau giao ban', en: 'Annex on changes after briefings' },
  places: ['note'],
  room: [],
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'phụ lục: thay đổi sau giao ban, tuần không tính',
      description:
        'So từng tuần của kỳ với bảng đã phát ra lần đầu (tệp trong shown/, do emul report briefing -o giữ lại): điểm nào đổi sau đó, ai, bao nhiêu, căn cứ; nghỉ chưa có giấy tờ; tuần không tính và không tính từ khi nào; tuần không có phiếu nguồn. Không cấm việc nào, chỉ nêu ra.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council' },
      examples: [
        ['emul report changes 2016-H2', 'xem trước khi họp'],
        ['emul report changes 2016-H2 -o phu-luc.docx', 'kèm biên bản họp Hội đồng'],
      ],
    },
    en: {
      summary: 'an annex: changes after briefings, weeks not counted',
      description:
        'Holds each week of the period against what was first handed out (kept in shown/ by emul report briefing -o): which marks were changed since, whose, by how much, why; absences without a paper; weeks not counted and since when; weeks without forms. It forbids nothing, it only tells.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone' },
      examples: [
        ['emul report changes 2016-H2', 'have a look before the meeting'],
        ['emul report changes 2016-H2 -o annex.docx', 'goes with the minutes of the Council'],
      ],
    },
  },
  ask: (call, command) => shownSince(workspaceOf(call), call.host.home, periodQuestion(call, command)),
  ofWhole: ({ since }) => since,
  about: (answer) => answer,
  async papers(answer) {
    const { changesPaper } = await import('../../reports/papers/changes.ts');
    return [{ make: (setting) => changesPaper(answer, setting) }];
  },
});
