import type { Petition } from '../../answers/petitions/petition.ts';
import { definePaper } from './paper.ts';
import { OF_PETITION, PETITION_WORDS, petitionAsked } from './petition-asked.ts';

/** `emul report appeal-receipt`: the receipt that both sides sign when a petition comes. */
export const reportAppealReceipt = definePaper<Petition>({
  id: 'appeal-receipt',
  called: 'phieu-tiep-nhan',
  title: { vi: 'Phiếu tiếp nhận kiến nghị', en: 'Receipt of a petition' },
  places: ['note'],
  room: ['number'],
  ...OF_PETITION,
  words: {
    vi: {
      summary: 'phiếu tiếp nhận kiến nghị, hai bản',
      description:
        'Phiếu tiếp nhận một kiến nghị đã ghi: người gửi, về kết quả nào, đề nghị gì, giấy tờ kèm theo, hạn trả lời; hai bên ký.',
      parts: {
        ...PETITION_WORDS.vi,
        audience: 'chỉ có person: đưa người gửi một bản',
      },
      examples: [['emul report appeal-receipt kn-1', 'phiếu của kiến nghị kn-1']],
    },
    en: {
      summary: 'the receipt of a petition, in two copies',
      description:
        'The receipt of a recorded petition: whose, about which result, what is asked, papers handed in, the day of the answer; both sides sign.',
      parts: {
        ...PETITION_WORDS.en,
        audience: 'person alone: the sender gets one',
      },
      examples: [['emul report appeal-receipt kn-1', 'that of the petition kn-1']],
    },
  },
  ask: (call) => petitionAsked(call, false),
  async papers(petition) {
    const { appealReceipt } = await import('../../reports/papers/appeal-receipt.ts');
    return [{ of: petition.appeal.id.value, make: (setting) => appealReceipt(petition, setting) }];
  },
});
