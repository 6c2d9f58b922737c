import type { ClassifyAnswer } from '../../answers/classification.ts';
import { classifiedPeriod } from '../../answers/classified.ts';
import { type AmendingPaper, amendingPaper } from '../../answers/closing/amending-paper.ts';
import { paperOf } from '../../answers/closing/amendments.ts';
import { SealBook } from '../../answers/closing/seal-book.ts';
import type { Period } from '../../calendar/period.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';

/** `emul report amendment`: the paper that brings another edition of a closed period into force, in the form of what it amends. */
export const reportAmendment = definePaper<Amended>({
  id: 'amendment',
  called: 'sua-doi-ket-qua',
  title: { vi: 'Văn bản sửa đổi kết quả', en: 'Amending paper' },
  places: ['mandate', 'awards', 'execution'],
  room: ['number', 'grounds', 'signer', 'recipients'],
  audiences: ['council', 'public'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  words: {
    vi: {
      summary: 'quyết định, thông báo sửa đổi kết quả đã khóa sổ',
      description:
        'Văn bản sửa đổi kết quả một kỳ đã khóa sổ lại: quyết định nếu sửa mức đã công nhận bằng quyết định, không thì thông báo; có bảng đối chiếu trước và sau, căn cứ, lý do. Ghi số, ngày của văn bản này (--issue, --date) thì lần khóa sổ mới có hiệu lực. Sai sót chỉ về thể thức thì đính chính bằng công văn: emul report correction.',
      parts: { ...FLAG_WORDS.vi, audience: 'council hoặc public (chỉ tên và mức)' },
      examples: [
        ['emul report amendment 2016-H2 -o sua-doi.docx', 'bản trình ký'],
        ['emul report amendment 2016-H2 --issue 15 --date 20/2/2017 -o sua.docx', 'đã có số: có hiệu lực'],
      ],
    },
    en: {
      summary: 'the paper that amends results which were closed',
      description:
        'The paper that amends the results of a period closed again: a decision where levels recognised by a decision are others, else a notice; with a table before and after, grounds and reason. Once its number and day are recorded (--issue, --date), the new edition is in force. A slip of layout alone is corrected by a letter: emul report correction.',
      parts: { ...FLAG_WORDS.en, audience: 'council or public (names and levels alone)' },
      examples: [
        ['emul report amendment 2016-H2 -o amendment.docx', 'to be signed'],
        ['emul report amendment 2016-H2 --issue 15 --date 2017-02-20 -o paper.docx', 'with its number: in force'],
      ],
    },
  },
  async ask(call, command) {
    const [root, { home }] = [workspaceOf(call), call.host];
    const question = periodQuestion(call, command);
    const { answer: classified, ...rest } = await classifiedPeriod(root, home, question);
    const paper = classified && (await amendingPaper(classified.period, new SealBook(root, home)));
    return { ...rest, answer: classified && { classified, paper } };
  },
  ofWhole: async ({ candidates: { classified } }, call) => {
    const book = new SealBook(workspaceOf(call), call.host.home);
    return { classified, paper: await amendingPaper(classified.period, book) };
  },
  about: ({ classified, paper }) => ({
    ...(paper?.amended.after ?? classified),
    ...(paper && { seal: paper.seal, day: paper.seal.seal.closed }),
  }),
  async papers({ classified: { period }, paper }) {
    if (!paper || paper.amends.rows === 0) throw refusal(period, paper);
    const { amendmentPaper } = await import('../../reports/papers/amendment.ts');
    return [{ of: paperOf(paper.seal.seal.edition), make: (setting) => amendmentPaper(paper, setting) }];
  },
});

/** A classified period, and what another edition of it changes; nothing where it has none. */
interface Amended {
  readonly classified: ClassifyAnswer;
  readonly paper: AmendingPaper | undefined;
}

function refusal(period: Period, paper: AmendingPaper | undefined): UsageError {
  const { vi, en } = period.kind.words;
  if (paper)
    return new UsageError({
      vi: `lần khóa sổ ${paper.seal.seal.edition} không có dòng nào khác: không phải sửa văn bản nào`,
      en: `edition ${paper.seal.seal.edition} has no other row: no paper has to be amended`,
    });
  return new UsageError(
    { vi: `${vi.name(period)} chưa khóa sổ lại lần nào`, en: `${en.name(period)} was not closed again` },
    {
      vi: `mở sửa đổi: emul amend ${period.id}; sửa xong: emul close ${period.id}`,
      en: `open it: emul amend ${period.id}; then: emul close ${period.id}`,
    },
  );
}
