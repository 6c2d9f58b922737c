import { type MeritsAnswer, meritsIn } from '../../answers/merits.ts';
import type { Locale } from '../../base/locale.ts';
import { type ProposedSubject, proposedIn, subjectsOf } from '../../reports/papers/proposed.ts';
import { type Call, textFlag } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';
import { mustBeInList, type SubjectAsked, subjectsNamed } from './subjects.ts';

/** `emul report achievement`: the report of achievements of everybody who is proposed for something, each a paper of its own. */
export const reportAchievement = definePaper<Asked>({
  id: 'achievement',
  called: 'bao-cao-thanh-tich',
  title: { vi: 'Báo cáo thành tích', en: 'Report of achievements' },
  places: [
    'birth',
    'sex',
    'home',
    'residence',
    'party-posts',
    'training',
    'phone',
    'situation',
    'duties',
    'collective',
    'results',
    'measures',
    'policy',
    'movement',
    'party',
  ],
  room: [],
  audiences: ['person'],
  takes: ['<period...>'],
  flags: { subject: '--subject <subject...>', years: '--years <n>', ...PERIOD_FLAGS },
  words: {
    vi: {
      summary: 'báo cáo thành tích của tập thể, cá nhân được đề nghị',
      description:
        'Báo cáo thành tích, mỗi tập thể, cá nhân được đề nghị một bản: mức xếp loại, danh hiệu đã đăng ký, nhiệm vụ theo kế hoạch, sáng kiến, các danh hiệu và hình thức đã được khen thì máy ghi sẵn; lời về thành tích và lý lịch để “…” cho người báo cáo. Số năm báo cáo theo điều kiện của danh hiệu (ví dụ ba năm liên tục thì báo cáo ba năm).',
      parts: {
        ...FLAG_WORDS.vi,
        subject: 'cá nhân hoặc tập thể nào; nhiều thì ghi nhiều lần (không ghi: mọi người được đề nghị)',
        years: 'số năm báo cáo, kể cả năm nay (không ghi: theo điều kiện của danh hiệu)',
        audience: 'chỉ có person: bản của riêng từng người',
      },
      examples: [['emul report achievement 2016 -o bao-cao/', 'mỗi người một tệp']],
    },
    en: {
      summary: 'reports of achievements of all who are proposed',
      description:
        'One report for each who is proposed: levels, registered titles, tasks of plans, initiatives and awards held are filled in; the prose and the person’s data stay “…”. It tells as many years as the award’s conditions look back.',
      parts: {
        ...FLAG_WORDS.en,
        subject: 'which individuals or units; may be given repeatedly (left out: all who are proposed)',
        years: 'how many years it tells of, this one too (left out: as the award’s conditions ask)',
        audience: 'person alone: it is one’s own',
      },
      examples: [['emul report achievement 2016 -o bao-cao/', 'one file each']],
    },
  },
  async ask(call, command) {
    let asked: readonly SubjectAsked[] = [];
    const { answer, ...rest } = await meritsIn(workspaceOf(call), call.host.home, {
      ...periodQuestion(call, command),
      years: yearsAsked(call),
      without: ({ organization }) => {
        asked = subjectsNamed(call, organization);
        return [];
      },
      supposed: undefined,
    });
    return { ...rest, answer: answer && { merits: answer, asked } };
  },
  about: ({ merits }) => PROPOSING.about(merits.candidates),
  async papers({ merits, asked }) {
    const { classified } = merits.candidates;
    mustBeInList(classified.results, asked, classified.period);
    const shown = subjectsIn(merits, asked);
    if (shown.length === 0) throw nobody(classified.period.id);
    const { achievementPaper } = await import('../../reports/papers/achievement.ts');
    return shown.map((subject) => ({
      of: subject.candidacy.id,
      make: (setting) => achievementPaper(subject, merits, setting),
    }));
  },
});

interface Asked {
  readonly merits: MeritsAnswer;
  readonly asked: readonly SubjectAsked[];
}

/** Who wins something or may still; each with all of it. */
function subjectsIn({ candidates }: MeritsAnswer, asked: readonly SubjectAsked[]): ProposedSubject[] {
  const all = proposedIn(candidates).map((proposed) => ({ ...proposed, won: [...proposed.won, ...proposed.open] }));
  const subjects = (['unit', 'member'] as const).flatMap((kind) => subjectsOf(all, kind));
  const isAsked = ({ candidacy: { kind, id } }: ProposedSubject) =>
    asked.length === 0 || asked.some((subject) => subject.kind === kind && subject.id === id);
  return subjects.filter(isAsked);
}

function yearsAsked(call: Call): number | undefined {
  const typed = textFlag(call, 'years');
  if (typed === undefined) return undefined;
  if (/^(?:[1-9]|[12]\d|30)$/.test(typed)) return Number(typed);
  const said: Record<Locale, string> = {
    vi: `“${typed}” không phải số năm từ 1 đến 30`,
    en: `“${typed}” is no number of years from 1 to 30`,
  };
  throw new UsageError(said, { vi: 'ví dụ --years 3', en: 'e.g. --years 3' });
}

function nobody(period: string): UsageError {
  return new UsageError(
    { vi: `kỳ ${period} chưa có ai được đề nghị khen thưởng`, en: `nobody is proposed for an award in ${period}` },
    { vi: `xem vì sao: emul candidates ${period} --all`, en: `see why: emul candidates ${period} --all` },
  );
}
