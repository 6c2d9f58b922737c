import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';
import { mustBeVotedOn } from './voting.ts';

/** `emul report ballots`: a ballot for each thing the Council votes on, to be copied for its members. */
export const reportBallots = definePaper<CandidatesAnswer>({
  id: 'ballots',
  called: 'phieu-bau',
  title: { vi: 'Phiếu bầu', en: 'Ballots' },
  places: [],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'phiếu bầu để in, mỗi danh hiệu, hình thức một trang',
      description:
        'Phiếu bầu của Hội đồng: không số, không tên, không chữ ký; mỗi danh hiệu, hình thức khen một trang, tập thể và cá nhân riêng, theo thứ tự danh sách; dưới phiếu ghi số bản cần in. Đếm phiếu bằng Excel: emul form export ballots.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: phát tại cuộc họp Hội đồng' },
      examples: [['emul report ballots 2016 -o phieu-bau.docx', 'phiếu bầu năm 2016']],
    },
    en: {
      summary: 'ballots to print, a page for each award',
      description:
        'Ballots of the Council: no number, no name, no signature; a page for each award, collectives and people apart, in the order of the list; below, how many to print. Votes are counted in Excel: emul form export ballots.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: handed out at the meeting' },
      examples: [['emul report ballots 2016 -o ballots.docx', 'the ballots of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer, call) {
    await mustBeVotedOn(answer, call);
    const { ballots } = await import('../../reports/papers/ballots.ts');
    return [{ make: (setting) => ballots(answer, setting) }];
  },
});
