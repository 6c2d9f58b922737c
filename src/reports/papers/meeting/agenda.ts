import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { petitionsAbout } from '../../../answers/petitions/appeals.ts';
import { bilingual } from '../../../base/locale.ts';
import { insideSentence } from '../../../base/sentence.ts';
import { type Prose, prose } from '../../../documents/prose.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { counted, type Kind, listed, paperNumber, thePeriod } from '../phrases.ts';
import { type Proposed, proposedIn } from '../proposed.ts';
import { namingIn, type Setting } from '../setting.ts';

/** What the Council has before it: the levels of the period, each award that somebody stands for, drafts, open petitions. */
export function agendaOf(answer: CandidatesAnswer, setting: Setting): Prose[] {
  const { classified } = answer;
  const { locale } = setting;
  const words = WORDS[locale];
  const title = classified.period.kind.words[locale].title(classified.period);
  const who = (['unit', 'member'] as const).flatMap((kind) => {
    const rated = classified.results.filter(({ subject, isRated }) => subject.kind === kind && isRated);
    const subjects = rated.map(({ subject }) => subject);
    return subjects.length > 0 ? [counted(subjects, kind, namingIn(setting))] : [];
  });
  const open = petitionsAbout(classified.period, classified.workspace).filter(({ answer }) => !answer).length;
  return [
    ...(who.length > 0 ? [words.levels(thePeriod(title), listed(who, locale))] : []),
    ...stoodFor(answer).map((proposed) => awardItem(proposed, setting)),
    ...draftsIn(setting).map(({ title: draft }) => words.draft(draft.value)),
    ...(open > 0 ? [words.petitions(paperNumber(open, locale))] : []),
  ];
}

/** Awards that anybody stands for. */
function stoodFor(answer: CandidatesAnswer): Proposed[] {
  return proposedIn(answer).filter(({ won, open }) => won.length + open.length > 0);
}

function awardItem({ award, won, open }: Proposed, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const count = (who: Proposed['won'], said: string) =>
    who.length > 0 ? [prose`${counted(who, award.kind as Kind, namingIn(setting))} ${said}`] : [];
  const counts = [...count(won, words.proposed), ...count(open, words.toBeSeen)];
  return prose`${words.award(award.form, award.name.value)}: ${listed(counts, setting.locale)}`;
}

/** Scales on which the Council has still to speak. */
function draftsIn({ workspace }: Setting): Criteria[] {
  return workspace.criteria.filter(({ status }) => ['draft', 'consulting'].includes(status.value));
}

/** The papers that go with the invitation. */
export function enclosedWith(answer: CandidatesAnswer, setting: Setting): string[] {
  const words = WORDS[setting.locale];
  const { period } = answer.classified;
  const title = thePeriod(period.kind.words[setting.locale].title(period));
  return [
    words.ratings(title),
    ...(stoodFor(answer).length > 0 ? [words.extract(title)] : []),
    ...draftsIn(setting).map(({ title: draft }) => words.draftPaper(draft.value)),
  ];
}

/** Who is asked to bring what: units what is still to be proven of theirs, the secretary the papers of the meeting. */
export function bringing(answer: CandidatesAnswer, setting: Setting): string[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const wanting = new Map<string, string[]>();
  for (const { award, open } of stoodFor(answer))
    for (const candidacy of open) {
      if (candidacy.status !== 'needs-person') continue;
      const unit = candidacy.kind === 'unit' ? candidacy.id : candidacy.result?.subject.unit;
      const name = workspace.organization.unit(unit ?? '')?.name.value;
      if (name !== undefined) wanting.set(name, [...(wanting.get(name) ?? []), award.name.value]);
    }
  const proofs = [...wanting].map(([unit, awards]) => {
    const names = [...new Set(awards)].map((award) => insideSentence(award));
    return words.proofs(unit, paperNumber(awards.length, locale), listed(names, locale));
  });
  return [...proofs, words.secretary];
}

const WORDS = bilingual({
  vi: {
    levels: (period: string, who: Prose) => prose`Xét, quyết định mức xếp loại ${period} của ${who}`,
    award: (form: 'title' | 'commendation', name: string) =>
      form === 'title' ? `Xét danh hiệu ${name}` : `Xét khen thưởng ${name}`,
    proposed: 'đủ điều kiện',
    toBeSeen: 'cần Hội đồng xem xét, kết luận',
    draft: (title: string) => `Cho ý kiến về dự thảo “${title}”`,
    draftPaper: (title: string) => `Dự thảo “${title}”`,
    petitions: (count: string) => `Xem xét ${count} kiến nghị, phản ánh chưa trả lời`,
    ratings: (period: string) => `Bảng tổng hợp kết quả xếp loại ${period}`,
    extract: (period: string) => `Danh sách trích ngang đề nghị khen thưởng ${period}`,
    proofs: (unit: string, count: string, awards: string) =>
      `${unit}: minh chứng của ${count} trường hợp đề nghị ${awards} còn chưa đủ căn cứ`,
    secretary: 'Thư ký Hội đồng: số liệu, phiếu lấy ý kiến, phiếu bầu',
  },
  en: {
    levels: (period, who) => prose`Levels of ${who} in ${period}`,
    award: (_form, name) => name,
    proposed: 'meeting the conditions',
    toBeSeen: 'for the Council to consider',
    draft: (title) => `Opinion on the draft “${title}”`,
    draftPaper: (title) => `Draft “${title}”`,
    petitions: (count) => `${count} open petitions and reports`,
    ratings: (period) => `Table of results of ${period}`,
    extract: (period) => `Extract list of ${period}`,
    proofs: (unit, count, awards) => `${unit}: proof for ${count} cases of ${awards}`,
    secretary: 'The secretary: figures and ballots',
  },
});
