import { type Initiative, initiativesIn } from '../../answers/recognising.ts';
import { definePaper } from './paper.ts';
import {
  OF_RECOGNISING,
  papersOf,
  RECOGNISING_WORDS,
  type RecognisingAsked,
  recognisingAsked,
} from './recognising-asked.ts';

/** `emul report initiatives`: the decision that recognises initiatives, with its list. */
export const reportInitiatives = definePaper<RecognisingAsked<Initiative>>({
  id: 'initiatives',
  called: 'cong-nhan-sang-kien',
  title: { vi: 'Quyết định công nhận sáng kiến', en: 'Decision on initiatives' },
  places: ['mandate', 'execution'],
  room: ['number', 'grounds', 'signer', 'recipients'],
  ...OF_RECOGNISING,
  words: {
    vi: {
      summary: 'quyết định công nhận sáng kiến, kèm danh sách',
      description:
        'Dự thảo quyết định công nhận sáng kiến, đề tài đang chờ công nhận đến cuối kỳ; không còn gì chờ thì in lại quyết định của kỳ theo sổ. Danh sách: tác giả, chức vụ, tên sáng kiến, phạm vi, hiệu quả.',
      parts: RECOGNISING_WORDS.vi,
      examples: [['emul report initiatives 2017 -o cong-nhan-sang-kien.docx', 'sáng kiến năm 2017']],
    },
    en: {
      summary: 'the decision that recognises initiatives, its list',
      description:
        'The draft of the decision on what waits to be recognised by the end of a period; where nothing waits, the decision of the period as it was recorded. The list has authors, posts, titles, scope and effect.',
      parts: RECOGNISING_WORDS.en,
      examples: [['emul report initiatives 2017 -o initiatives.docx', 'those of 2017']],
    },
  },
  ask: (call, command) => recognisingAsked(call, command, ['practices'], initiativesIn),
  async papers(asked) {
    const { initiativesPaper } = await import('../../reports/papers/initiatives.ts');
    return papersOf(asked, NONE, initiativesPaper);
  },
});

const NONE = {
  vi: 'không có sáng kiến nào chờ công nhận hay đã công nhận trong kỳ',
  en: 'no initiative waits or was recognised in',
};
