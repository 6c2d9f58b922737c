import { type HonoursAnswer, honoursIn } from '../../answers/honours.ts';
import { periodAsked } from '../closed-period.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report award-register`: the register of awards decided in a period, for the office's own files. */
export const reportAwardRegister = definePaper<HonoursAnswer>({
  id: 'award-register',
  called: 'so-khen-thuong',
  title: { vi: 'Sổ theo dõi khen thưởng', en: 'Register of awards' },
  places: ['note'],
  room: ['signer'],
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'sổ theo dõi khen thưởng: mọi quyết định trong kỳ',
      description:
        'Sổ theo dõi khen thưởng, theo các tệp trong awards/: mỗi danh hiệu, hình thức có quyết định trong kỳ một dòng, số thứ tự trong quyết định (số sổ vàng), cấp ký, tờ trình đã vào sổ văn bản, tiền thưởng do cơ quan chi. Loại hình, ngày trao, ký nhận để trống cho người ghi.',
      parts: {
        ...FLAG_WORDS.vi,
        period: 'năm hoặc kỳ có quyết định: 2016, 2016-H2',
        audience: 'chỉ có council: sổ của cơ quan',
      },
      examples: [['emul report award-register 2016 -o so-khen-thuong.xlsx', 'sổ của năm 2016']],
    },
    en: {
      summary: 'the register of awards: every decision of a period',
      description:
        'What awards/ tells, a line for each title and commendation decided in the period: the number in its decision, who decided, the submission that the register of papers has, the money that the agency pays. Kind, hand-over and signature are left open.',
      parts: {
        ...FLAG_WORDS.en,
        period: 'year or period of the decisions: 2016, 2016-H2',
        audience: 'council alone: it is the office’s',
      },
      examples: [['emul report award-register 2016 -o register.xlsx', 'the register of 2016']],
    },
  },
  ask: async (call, command) =>
    await honoursIn(workspaceOf(call), call.host.home, periodAsked(call, call.values.join(' '), command)),
  about: (answer) => ({ ...answer, isDraft: false }),
  async papers(answer) {
    const { awardRegister } = await import('../../reports/papers/prizes/award-register.ts');
    return [{ make: (setting) => awardRegister(answer, setting) }];
  },
});
