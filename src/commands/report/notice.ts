import type { ClassifyAnswer } from '../../answers/classification.ts';
import { type Noticed, noticedResults } from '../../answers/noticed.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './flags.ts';
import { withoutAway } from './left-out.ts';
import { definePaper } from './paper.ts';
import { mustBeInList, type SubjectAsked, subjectsNamed } from './subjects.ts';

/** `emul report notice`: one person's result. */
export const reportNotice = definePaper<NoticedAnswer>({
  id: 'notice',
  called: 'thong-bao',
  title: { vi: 'Thông báo kết quả', en: 'Notice' },
  places: ['review'],
  room: ['of.number', 'signer', 'recipients'],
  audiences: ['person'],
  takes: ['<period...>'],
  flags: { subject: '--subject <subject...>', ...PERIOD_FLAGS },
  words: {
    vi: {
      summary: 'thông báo kết quả cho từng người',
      description:
        'Kết quả của một người: mức, điểm, từng điểm bị mất kèm lý do (mất nhiều thì ở phụ lục), còn thiếu gì để lên mức trên, đề nghị xem xét lại ở đâu, đến ngày nào. Không nói gì về người khác. Ai nghỉ cả kỳ thì không in, trừ khi gọi tên.',
      parts: {
        ...FLAG_WORDS.vi,
        subject: 'cá nhân hoặc tập thể nào; nhiều thì ghi nhiều lần (không ghi: mọi người)',
        audience: 'chỉ có person: bản cho riêng người ấy',
      },
      examples: [
        ['emul report notice 2016-H2 --subject an', 'sáu tháng cuối năm của ông An'],
        ['emul report notice 45 --subject "Văn phòng"', 'phiếu tuần 45 của Văn phòng'],
      ],
    },
    en: {
      summary: 'each person’s own result',
      description:
        'One person’s result: level, points, every point lost with its reason (in an annex where much was lost), what was missing for the next level, where and until when to ask for a review. It says nothing about anybody else. Nothing is printed for who is away all period, unless named.',
      parts: {
        ...FLAG_WORDS.en,
        subject: 'which individuals or units; may be given repeatedly (left out: everybody)',
        audience: 'person alone: it is for that person',
      },
      examples: [
        ['emul report notice 2016-H2 --subject an', 'the second half of 2016'],
        ['emul report notice 45 --subject "Văn phòng"', 'a unit in week 45'],
      ],
    },
  },
  async ask(call, command) {
    let asked: readonly SubjectAsked[] = [];
    const { classified, current, answers, ...rest } = await noticedResults(workspaceOf(call), call.host.home, {
      ...periodQuestion(call, command),
      subjects: ({ organization }) => {
        asked = subjectsNamed(call, organization);
        return asked;
      },
    });
    return { ...rest, answer: classified && { classified, current: current ?? classified.workspace, answers, asked } };
  },
  ofWhole: ({ noticed }) => ({ ...noticed, asked: [] }),
  about: ({ classified }) => classified,
  async papers({ classified, current, answers, asked }, call) {
    mustBeInList(classified.results, asked, classified.period);
    const { notice } = await import('../../reports/papers/notice.ts');
    const { whyNot } = await import('../../reports/classify/why-not.ts');
    const { termsOf } = await import('../../reports/explain/explain-terms.ts');
    const { organization } = classified.workspace;
    const told = withoutAway(call, answers, (answer) => {
      const { result } = answer;
      if (!result || result.isRated || result.leaves === undefined) return undefined;
      const { kind, id, name } = result.subject;
      return {
        name: organization.called(kind, id) ?? name,
        why: whyNot(result, termsOf({ answer, depth: undefined }, result, call.locale)),
      };
    });
    return told.flatMap((answer) => {
      const { subject, result } = answer;
      return result ? [{ of: subject.id, make: (setting) => notice(answer, result, setting, current) }] : [];
    });
  },
});

/** What those who are asked for get to know. */
interface NoticedAnswer {
  readonly classified: ClassifyAnswer;
  readonly current: NonNullable<Noticed['current']>;
  readonly answers: Noticed['answers'];
  readonly asked: readonly SubjectAsked[];
}
