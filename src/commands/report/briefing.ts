import { rowsOf, scoredPeriod } from '../../answers/scored.ts';
import { askedPeriod } from '../asked-period.ts';
import { type Command, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { workspaceOf } from '../opened.ts';
import { outputAsked } from '../output.ts';
import { audienceAsked } from './audience.ts';
import { FLAG_WORDS, PAPER_FLAGS, SUBJECT_FLAG } from './flags.ts';
import { printed } from './printed.ts';
import { missingFrom, notInList, onePersonAsked } from './subjects.ts';

/** `emul report briefing`: the notice after a briefing. */
export const reportBriefing: Command = {
  name: 'report briefing',
  takes: ['[period...]'],
  flags: { ...PAPER_FLAGS, ...SUBJECT_FLAG },
  words: {
    vi: {
      summary: 'thông báo kết quả chấm điểm tuần',
      description:
        'Thông báo sau họp giao ban: kết quả chấm điểm, biểu dương, hạn chế, nguyên nhân, biện pháp, nhiệm vụ tới. Chỗ chỉ người biết thì để “…” kèm lời nhắc; điền vào papers/<kỳ>.briefing.yaml.',
      parts: { ...FLAG_WORDS.vi, period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (không ghi: tuần mới nhất có tệp điểm)' },
      examples: [
        ['emul report briefing 45', 'thông báo tuần 45'],
        ['emul report briefing 45 --audience public', 'bản dán bảng tin'],
      ],
    },
    en: {
      summary: 'the notice after a briefing',
      description:
        'The notice after the weekly briefing: results, praise, shortcomings, causes, remedies, tasks ahead. What only people know stands as “…” with a hint; it is filled in papers/<period>.briefing.yaml.',
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
  async run(call) {
    const output = outputAsked(call);
    const audience = audienceAsked(call, ['council', 'public', 'person']);
    const { answer, diagnostics, beside, isRefused } = await scoredPeriod(workspaceOf(call), call.host.home, {
      choose: (available, bases) => askedPeriod(call, available, bases, 'emul report briefing'),
      earlier: 1,
    });
    const hasErrors = await findingsTold(call, diagnostics, beside);
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    const { period, workspace } = answer;
    mustBeScored(answer);
    const person = audience === 'person' ? [onePersonAsked(call, workspace.organization)] : [];
    const absent = missingFrom(answer.standings, person);
    if (absent) throw notInList(absent, period);
    const { briefing, heldOn } = await import('../../reports/papers/briefing.ts');
    const shown = rowsOf(answer, person);
    const told = await printed(call, output, {
      document: 'briefing',
      period: period.id,
      setting: { audience, workspace, about: heldOn(answer) ?? period.to, isProposal: answer.isDraft },
      make: (setting) => briefing(shown, setting),
    });
    if (isRefused) return EXIT.failure;
    return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
  },
};
