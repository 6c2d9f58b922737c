import { type HonoursAnswer, honoursIn } from '../../answers/honours.ts';
import { periodAsked } from '../closed-period.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report statistics`: what the agency has to say towards the statistical forms of a year. */
export const reportStatistics = definePaper<HonoursAnswer>({
  id: 'statistics',
  called: 'so-lieu-thong-ke',
  title: { vi: 'Số liệu thống kê', en: 'Statistics' },
  places: ['note'],
  room: ['signer'],
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'số liệu phục vụ biểu thống kê phong trào, khen thưởng',
      description:
        'Số liệu một cơ quan cung cấp cho các biểu thống kê ngành (0601, 0603 hoặc 0701, 0703 tùy năm): phong trào thi đua do cơ quan phát động, khen thưởng cấp bộ, tỉnh theo chức vụ. Chỉ là số liệu phục vụ, không phải biểu báo cáo. Biểu của năm nào theo thông tư của năm ấy, ghi ở mục statistics của quy chế; chưa biết thì nói là chưa biết.',
      parts: { ...FLAG_WORDS.vi, period: 'năm: 2016', audience: 'chỉ có council: số liệu của cơ quan' },
      examples: [['emul report statistics 2016 -o so-lieu.docx', 'số liệu năm 2016']],
    },
    en: {
      summary: 'numbers towards the statistical forms of a year',
      description:
        'What an agency has to say towards the statistics of the field (0601, 0603 or 0701, 0703 by the year): movements that it launched, awards of ministry or province by post. It is no form itself. Which forms hold in a year stands in the regulation under statistics; where that is not known, it says so.',
      parts: { ...FLAG_WORDS.en, period: 'the year: 2016', audience: 'council alone: it is the office’s' },
      examples: [['emul report statistics 2016 -o statistics.docx', 'the numbers of 2016']],
    },
  },
  ask: async (call, command) => {
    const period = periodAsked(call, call.values.join(' '), command);
    return await honoursIn(workspaceOf(call), call.host.home, period);
  },
  about: (answer) => ({ ...answer, isDraft: false }),
  async papers(answer) {
    const { statisticsPaper } = await import('../../reports/papers/statistics.ts');
    return [{ make: (setting) => statisticsPaper(answer, setting) }];
  },
});
