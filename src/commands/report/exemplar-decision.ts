import { type Example, exemplarsIn } from '../../answers/recognising.ts';
import { definePaper } from './paper.ts';
import {
  OF_RECOGNISING,
  papersOf,
  RECOGNISING_WORDS,
  type RecognisingAsked,
  recognisingAsked,
} from './recognising-asked.ts';

/** `emul report exemplar-decision`: the decision that chooses advanced examples, with its list. */
export const reportExemplarDecision = definePaper<RecognisingAsked<Example>>({
  id: 'exemplar-decision',
  called: 'chon-dien-hinh',
  title: { vi: 'Quyết định chọn điển hình tiên tiến', en: 'Decision on exemplars' },
  places: ['mandate', 'execution'],
  room: ['number', 'grounds', 'signer', 'recipients'],
  ...OF_RECOGNISING,
  words: {
    vi: {
      summary: 'quyết định chọn xây dựng điển hình tiên tiến',
      description:
        'Dự thảo quyết định chọn tập thể, cá nhân xây dựng điển hình tiên tiến, ai phụ trách; không còn ai chờ thì in lại quyết định của kỳ theo sổ.',
      parts: RECOGNISING_WORDS.vi,
      examples: [['emul report exemplar-decision 2016 -o chon-dien-hinh.docx', 'điển hình chọn năm 2016']],
    },
    en: {
      summary: 'the decision that chooses advanced examples',
      description:
        'The draft of the decision that chooses advanced examples, and who is in charge of each; where nobody waits, the decision of the period as it was recorded.',
      parts: RECOGNISING_WORDS.en,
      examples: [['emul report exemplar-decision 2016 -o exemplar-decision.docx', 'those of 2016']],
    },
  },
  ask: (call, command) => recognisingAsked(call, command, ['exemplars', 'practices'], exemplarsIn),
  async papers(asked) {
    const { exemplarDecisionPaper } = await import('../../reports/papers/exemplar-decision.ts');
    return papersOf(asked, NONE, exemplarDecisionPaper);
  },
});

const NONE = {
  vi: 'không có điển hình nào chờ chọn hay đã chọn trong kỳ',
  en: 'nobody waits to be chosen or was chosen in',
};
