import { basesIn } from '../../answers/bases.ts';
import { readEditions } from '../../answers/criteria/criteria-editions.ts';
import { criteriaInForce } from '../../answers/criteria/criteria-in-force.ts';
import { askedLongerPeriod } from '../asked-longer-period.ts';
import { askedPeriod } from '../asked-period.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { type About, definePaper } from './paper.ts';

/** `emul report criteria`: the point scales in force, as they stand behind the decision. */
export const reportCriteria = definePaper<CriteriaAnswer>({
  id: 'criteria',
  called: 'thang-diem',
  title: { vi: 'Thang bảng điểm', en: 'Point scale' },
  places: ['note'],
  room: [],
  audiences: ['public', 'council'],
  isForUnscored: true,
  takes: ['[period...]'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'thang bảng điểm đang áp dụng, để in kèm quyết định',
      description:
        'Các thang bảng điểm áp dụng ở ngày cuối của kỳ: nhóm, tiêu chí, cách chấm, điểm cộng, điểm trừ, điều kiện từng mức. Bản chưa ban hành mang chữ DỰ THẢO.',
      parts: {
        ...FLAG_WORDS.vi,
        period: 'kỳ: 2016-H2, 45, 2017 (không ghi: kỳ mới nhất có tệp điểm)',
        audience: 'public: ai cũng xem được',
      },
      examples: [['emul report criteria 2016-H2', 'các thang áp dụng cuối năm 2016']],
    },
    en: {
      summary: 'the point scales in force, to go with the decision',
      description:
        'The point scales in force on the last day of the period: groups, criteria, how each is scored, bonus, penalties, what each level asks for. What is not issued is stamped a draft.',
      parts: {
        ...FLAG_WORDS.en,
        period: 'the period: 2016-H2, 45, 2017 (left out: the newest with a scores file)',
        audience: 'public: everybody may read it',
      },
      examples: [['emul report criteria 2016-H2', 'the scales in force at the end of 2016']],
    },
  },
  async ask(call, command) {
    const editions = await readEditions(workspaceOf(call), call.host.home, []);
    const { workspace, diagnostics: findings } = editions;
    if (!workspace) return { answer: undefined, findings };
    return { answer: { workspace, editions, period: periodAsked(call, workspace, command) }, findings };
  },
  about: (answer) => ({ ...answer, isDraft: false }),
  async papers({ period, editions }) {
    const shown = criteriaInForce(period.to, editions);
    if (shown.length === 0) throw noneInForce(period.id);
    const { criteriaPaper } = await import('../../reports/papers/criteria.ts');
    return shown.map((scale) => ({ of: scale.criteria.id.value, make: (setting) => criteriaPaper(scale, setting) }));
  },
});

/** On whose last day which of the scales are asked for. */
interface CriteriaAnswer extends Pick<About, 'period' | 'workspace'> {
  readonly editions: Parameters<typeof criteriaInForce>[1];
}

function periodAsked(call: Call, workspace: About['workspace'], command: string): About['period'] {
  const available = [...workspace.briefingFiles.keys()];
  const bases = basesIn(workspace);
  const text = call.values.join(' ');
  if (text === '') return askedPeriod(call, available, bases, command);
  return askedLongerPeriod(call, text, { available, bases, campaigns: [], command });
}

function noneInForce(id: string): UsageError {
  return new UsageError(
    { vi: `cuối kỳ ${id} chưa có thang bảng điểm nào áp dụng`, en: `no point scale is in force at the end of ${id}` },
    { vi: 'xem các thang: emul criteria show', en: 'see them all: emul criteria show' },
  );
}
