import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';
import { mustBeVotedOn, seatsAsked } from './voting.ts';

/** `emul report opinion-form`: what a member of the Council who cannot come fills in and signs. */
export const reportOpinionForm = definePaper<CandidatesAnswer>({
  id: 'opinion-form',
  called: 'phieu-lay-y-kien',
  title: { vi: 'Phiếu lấy ý kiến', en: 'Written opinion' },
  places: ['return-to', 'deadline'],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: { subject: '--subject <subject...>', ...PERIOD_FLAGS },
  words: {
    vi: {
      summary: 'phiếu lấy ý kiến bằng văn bản của thành viên vắng mặt',
      description:
        'Phiếu lấy ý kiến của thành viên Hội đồng không dự họp, mỗi người một phiếu, có ký tên, đếm riêng với phiếu bầu. Không ghi --subject thì lập cho người vắng mặt ghi trong decisions/<kỳ>.yaml; chưa ghi ai thì một phiếu để trống tên.',
      parts: {
        ...FLAG_WORDS.vi,
        subject: 'thành viên Hội đồng nào; nhiều thì ghi nhiều lần',
        audience: 'chỉ có council: gửi thành viên Hội đồng',
      },
      examples: [['emul report opinion-form 2016 --subject ctt -o y-kien.docx', 'xin ý kiến Chánh Thanh tra']],
    },
    en: {
      summary: 'the form in which an absent member votes in writing',
      description:
        'The form for a member of the Council who cannot come, one each, signed and counted apart from the ballots. Without --subject for those that decisions/<period>.yaml has as absent; where it has none, one form without a name.',
      parts: {
        ...FLAG_WORDS.en,
        subject: 'which member of the Council; may be given repeatedly',
        audience: 'council alone: sent to a member of the Council',
      },
      examples: [['emul report opinion-form 2016 --subject ctt -o opinion.docx', 'asks the chief inspector']],
    },
  },
  ...PROPOSING,
  async papers(answer, call) {
    await mustBeVotedOn(answer, call);
    const { opinionForm } = await import('../../reports/papers/opinion-form.ts');
    return (await seatsAsked(answer, call)).map((seat) => ({
      ...(seat && { of: seat.member.value }),
      make: (setting) => opinionForm(seat, answer, setting),
    }));
  },
});
