import type { Petition } from '../../answers/petitions/petition.ts';
import { UsageError } from '../usage.ts';
import { definePaper } from './paper.ts';
import { OF_PETITION, PETITION_WORDS, petitionAsked } from './petition-asked.ts';

/** `emul report appeal-answer`: the letter that answers a petition. */
export const reportAppealAnswer = definePaper<Petition>({
  id: 'appeal-answer',
  called: 'tra-loi-kien-nghi',
  title: { vi: 'Công văn trả lời kiến nghị', en: 'Answer to a petition' },
  places: ['checked', 'again'],
  room: ['of.number', 'to', 'signer', 'recipients'],
  ...OF_PETITION,
  words: {
    vi: {
      summary: 'công văn trả lời kiến nghị',
      description:
        'Công văn trả lời một kiến nghị: đề nghị gì, đã xem xét gì, kết quả giải quyết. Lời xem xét và quyền kiến nghị tiếp là của cơ quan; điền bằng emul papers fill appeal-answer MÃ.',
      parts: {
        ...PETITION_WORDS.vi,
        audience: 'chỉ có person: gửi người kiến nghị',
      },
      examples: [['emul report appeal-answer kn-1', 'công văn trả lời kn-1']],
    },
    en: {
      summary: 'the letter that answers a petition',
      description:
        'The letter that answers a petition: what is asked, what was looked at, what becomes of it. What was looked at, and the right to ask on, are the office’s words, filled in by emul papers fill appeal-answer ID.',
      parts: {
        ...PETITION_WORDS.en,
        audience: 'person alone: it goes to the sender',
      },
      examples: [['emul report appeal-answer kn-1', 'the answer to kn-1']],
    },
  },
  ask: (call) => petitionAsked(call, true),
  async papers(petition) {
    if (petition.appeal.nature === 'complaint')
      throw new UsageError(
        {
          vi: `${petition.appeal.id.value} là khiếu nại: giải quyết theo pháp luật về khiếu nại, không trả lời bằng công văn này`,
          en: `${petition.appeal.id.value} is a complaint: it is settled under its own law, and not by this letter`,
        },
        { vi: 'không phải khiếu nại thì ghi nature: petition', en: 'if it is none, note nature: petition' },
      );
    const { appealAnswer } = await import('../../reports/papers/appeal-answer.ts');
    return [{ of: petition.appeal.id.value, make: (setting) => appealAnswer(petition, setting) }];
  },
});
