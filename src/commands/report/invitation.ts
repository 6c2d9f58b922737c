import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report invitation`: who is asked to the meeting of the Council, what it is to decide, what goes with it. */
export const reportInvitation = definePaper<CandidatesAnswer>({
  id: 'invitation',
  called: 'giay-moi',
  title: { vi: 'Giấy mời họp Hội đồng', en: 'Invitation to the Council' },
  places: ['day', 'start', 'venue', 'agenda', 'enclosed', 'bring', 'contact'],
  room: ['number', 'to', 'signer', 'recipients'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'giấy mời họp Hội đồng: thành phần, nội dung, tài liệu',
      description:
        'Giấy mời họp Hội đồng xét một kỳ: mời ai, chủ trì, nội dung theo số liệu đang có (mức xếp loại, từng danh hiệu và hình thức, dự thảo, kiến nghị), tài liệu kèm theo, ai chuẩn bị gì. Giờ, phòng họp, người liên hệ là chỗ để điền.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: gửi thành viên Hội đồng' },
      examples: [['emul report invitation 2016-H2 -o giay-moi.docx', 'mời họp xét sáu tháng cuối năm']],
    },
    en: {
      summary: 'the invitation to the Council: seats, agenda, papers',
      description:
        'The invitation to the meeting on a period: who is asked, who chairs, the agenda as the files have it (levels, each award, drafts, petitions), papers enclosed, who brings what. Hour, room and contact are filled in.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: it goes to its members' },
      examples: [['emul report invitation 2016-H2 -o invitation.docx', 'the meeting on the second half of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    const { invitation } = await import('../../reports/papers/meeting/invitation.ts');
    return [{ make: (setting) => invitation(answer, setting) }];
  },
});
