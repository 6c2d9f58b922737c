import { type WholePeriod, wholePeriod } from '../../answers/whole-period.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report chief-page`: what the head has to know before the meeting, on one page. */
export const reportChiefPage = definePaper<WholePeriod>({
  id: 'chief-page',
  called: 'trang-tom-tat',
  title: { vi: 'Trang tóm tắt trình lãnh đạo', en: 'Page for the chief' },
  places: ['note'],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'một trang cho lãnh đạo: mức, tỷ lệ, thay đổi',
      description:
        'Một trang trình lãnh đạo trước cuộc họp: các mức xếp loại so với tỷ lệ tối đa, ai sát điều kiện hoặc bằng điểm, thay đổi sau giao ban, kiến nghị chưa trả lời, việc Hội đồng phải quyết định.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: trong nội bộ Hội đồng' },
      examples: [['emul report chief-page 2016-H2 -o tom-tat.docx', 'trước khi họp']],
    },
    en: {
      summary: 'one page for the chief: levels, quotas, changes',
      description:
        'One page before the meeting: levels against their quotas, who just missed something or is tied, what changed after briefings, petitions without an answer, and what the Council has to decide.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: it stays inside' },
      examples: [['emul report chief-page 2016-H2 -o page.docx', 'before the meeting']],
    },
  },
  ask: (call, command) => wholePeriod(workspaceOf(call), call.host.home, periodQuestion(call, command)),
  ofWhole: (whole) => whole,
  about: ({ candidates }) => PROPOSING.about(candidates),
  async papers(whole, call) {
    const { chiefPage } = await import('../../reports/papers/chief-page.ts');
    return [{ make: (setting) => chiefPage(whole, call.today(), setting) }];
  },
});
