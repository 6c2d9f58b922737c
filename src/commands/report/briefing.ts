import { rowsOf } from '../../answers/asked-rows.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import { FLAG_WORDS, PAPER_FLAGS, SUBJECT_FLAG, weekAsked } from './flags.ts';
import { definePaper } from './paper.ts';
import { mustBeInList, onePersonAsked } from './subjects.ts';

/** `emul report briefing`: the notice after a briefing. */
export const reportBriefing = definePaper<ScoreAnswer>({
  id: 'briefing',
  called: 'giao-ban',
  title: { vi: 'Thông báo kết quả tuần', en: 'Weekly notice' },
  places: ['opening', 'limits', 'next-tasks'],
  room: ['number', 'signer', 'recipients'],
  audiences: ['council', 'public', 'person'],
  takes: ['[period...]'],
  flags: { ...PAPER_FLAGS, ...SUBJECT_FLAG },
  words: {
    vi: {
      summary: 'thông báo kết quả chấm điểm tuần',
      description:
        'Thông báo sau họp giao ban: kết quả chấm điểm, biểu dương, hạn chế, nguyên nhân, biện pháp, nhiệm vụ tới. Chỗ chỉ người biết thì để “…” kèm lời nhắc; điền bằng emul papers fill TUẦN briefing.',
      parts: { ...FLAG_WORDS.vi, period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (không ghi: tuần mới nhất có tệp điểm)' },
      examples: [
        ['emul report briefing 45', 'thông báo tuần 45'],
        ['emul report briefing 45 --audience public', 'bản dán bảng tin'],
      ],
    },
    en: {
      summary: 'the notice after a briefing',
      description:
        'The notice after the weekly briefing: results, praise, shortcomings, causes, remedies, tasks ahead. What only people know stands as “…” with a hint; it is filled in by emul papers fill WEEK briefing.',
      parts: {
        ...FLAG_WORDS.en,
        period: 'the week: 45, 7/10/2016 or 2016-W45 (left out: the newest with a scores file)',
      },
      examples: [
        ['emul report briefing 45', 'the notice of week 45'],
        ['emul report briefing 45 --audience public', 'what goes on the notice board'],
      ],
    },
  },
  ask: weekAsked(1),
  about: (answer) => answer,
  shows: (answer, audience) => (audience === 'person' ? undefined : answer),
  async papers(answer, call, audience) {
    const { period, workspace, standings } = answer;
    const person = audience === 'person' ? [onePersonAsked(call, workspace.organization)] : [];
    mustBeInList(standings, person, period);
    const { briefing, heldOn } = await import('../../reports/papers/briefing.ts');
    const shown = rowsOf(answer, person);
    return [{ day: heldOn(answer), make: (setting) => briefing(shown, setting) }];
  },
});
