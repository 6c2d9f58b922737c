import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { nobodyProposed, PROPOSING } from './proposing.ts';

/** `emul report candidates`: the extract list: collectives and individuals, level, title or commendation, achievements. */
export const reportCandidates = definePaper<CandidatesAnswer>({
  id: 'candidates',
  called: 'trich-ngang',
  title: { vi: 'Danh sách trích ngang', en: 'Extract list' },
  places: ['note'],
  room: ['signer', 'achievements'],
  audiences: ['council', 'public'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'danh sách trích ngang đề nghị khen thưởng',
      description:
        'Danh sách trích ngang: tập thể, cá nhân, mức xếp loại, danh hiệu hoặc hình thức đề nghị, tóm tắt thành tích. Trường hợp thiếu minh chứng, bằng điểm, ngoài tỷ lệ thì nêu riêng để Hội đồng kết luận. Tóm tắt thành tích điền bằng emul papers fill KỲ candidates.',
      parts: { ...FLAG_WORDS.vi, audience: 'council (Hội đồng, có điểm), public (niêm yết: tên, mức, danh hiệu)' },
      examples: [['emul report candidates 2016', 'danh sách năm 2016']],
    },
    en: {
      summary: 'the extract list of who is proposed for awards',
      description:
        'The extract list: collectives and individuals, level, title or commendation, achievements. Who lacks proof, is tied or beyond a quota is listed apart for the Council. Achievements are filled in by emul papers fill PERIOD candidates.',
      parts: { ...FLAG_WORDS.en, audience: 'council (with points), public (names, levels and awards alone)' },
      examples: [['emul report candidates 2016', 'the list of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer, _, audience) {
    const [{ candidatesPaper }, { proposedIn }] = await Promise.all([
      import('../../reports/papers/candidates.ts'),
      import('../../reports/papers/proposed.ts'),
    ]);
    // Who still waits for the Council's word stands in its own list alone.
    const isListed = proposedIn(answer).some(
      ({ won, open }) => won.length > 0 || (audience === 'council' && open.length > 0),
    );
    if (!isListed) throw nobodyProposed(answer);
    return [{ make: (setting) => candidatesPaper(answer, setting) }];
  },
});
