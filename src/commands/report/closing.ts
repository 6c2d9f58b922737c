import type { ClassifyAnswer } from '../../answers/classification.ts';
import { classifiedIn, classifiedPeriod } from '../../answers/classified.ts';
import { amendingPaperOf } from '../../answers/closing/amendments.ts';
import { SealBook } from '../../answers/closing/seal-book.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report closing`: the minutes of closing a period, with its code and whole fingerprint. */
export const reportClosing = definePaper<ClassifyAnswer>({
  id: 'closing',
  called: 'bien-ban-khoa-so',
  title: { vi: 'Biên bản khóa sổ', en: 'Minutes of closing' },
  places: ['note'],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'biên bản khóa sổ, có mã đối chiếu',
      description:
        'Biên bản khóa sổ một kỳ, một trang: ai lập, ai soát, số tập thể, cá nhân, việc còn lại khóa kèm, mã đối chiếu, dấu đầy đủ của bản khóa sổ, và ai giữ mã.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council' },
      examples: [['emul report closing 2016-H2 -o bien-ban.docx', 'in để ký']],
    },
    en: {
      summary: 'the minutes of closing, with the code',
      description:
        'The minutes of closing a period, one page: who drew it up and who checked, how many, what was open, the code, the whole fingerprint of the seal, and who holds it.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone' },
      examples: [['emul report closing 2016-H2 -o minutes.docx', 'to be signed']],
    },
  },
  async ask(call, command) {
    const [root, { home }] = [workspaceOf(call), call.host];
    const { answer, ...rest } = await classifiedPeriod(root, home, periodQuestion(call, command));
    return { ...rest, answer: answer && (await inNewestEdition(answer, new SealBook(root, home))) };
  },
  ofWhole: ({ candidates: { classified } }, call) =>
    inNewestEdition(classified, new SealBook(workspaceOf(call), call.host.home)),
  about: (answer) => ({ ...answer, ...(answer.seal && { day: answer.seal.seal.closed }) }),
  async papers({ period, seal, results }, call) {
    if (!seal) {
      const { vi, en } = period.kind.words;
      throw new UsageError(
        { vi: `${vi.name(period)} chưa khóa sổ`, en: `${en.name(period)} is not closed` },
        { vi: `khóa trước: emul close ${period.id}`, en: `close it first: emul close ${period.id}` },
      );
    }
    const { closingPaper } = await import('../../reports/papers/closing.ts');
    const amendedBy = await amendingPaperOf(seal.seal.name, { root: workspaceOf(call), home: call.host.home });
    return [{ make: (setting) => closingPaper({ period, seal, results, amendedBy }, setting) }];
  },
});

/** Minutes are drawn up of a later edition before it is in force. */
async function inNewestEdition(answer: ClassifyAnswer, book: SealBook): Promise<ClassifyAnswer> {
  const newest = answer.seal && (await book.of(answer.period));
  if (!newest || newest.seal.name === answer.seal?.seal.name) return answer;
  return (await classifiedIn(answer.period, newest, book)) ?? answer;
}
