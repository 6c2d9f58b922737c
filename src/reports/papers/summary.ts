import type { SummaryAnswer } from '../../answers/summarised.ts';
import { bilingual } from '../../base/locale.ts';
import { CAMPAIGN } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { blank, joined, type Prose } from '../../documents/prose.ts';
import { isOfAnotherAgency, lineageOf } from '../../model/regulation.ts';
import { isWide, tableOf } from '../classify/results-table.ts';
import { Noted } from '../score/noted.ts';
import { tablesByKind } from './by-kind.ts';
import { citedFirst } from './first-citation.ts';
import { belongsTo, officialPaper } from './frame.ts';
import { limitsOf } from './limits.ts';
import { listed, thePeriod } from './phrases.ts';
import { agencyName, ownWords, type Setting } from './setting.ts';
import { assessment } from './summary/assessment.ts';
import { causesAnnexed } from './summary/causes.ts';
import { commended } from './summary/commended.ts';
import { course } from './summary/course.ts';
import { inspections } from './summary/inspections.ts';
import { leadership } from './summary/leadership.ts';
import { levels } from './summary/levels.ts';
import { petitions } from './summary/petitions.ts';
import { byDivision, named } from './summary/subjects.ts';
import { place, type SummaryTerms, termsOf } from './summary/summary-terms.ts';
import { targets } from './summary/targets.ts';

/** Báo cáo sơ kết, tổng kết: the movement of a period in figures, with room for what only people know. */
export function summary(answer: SummaryAnswer, setting: Setting): Document {
  const terms = termsOf(answer, setting);
  const words = WORDS[setting.locale];
  const subject = subjectOf(answer.classified.period, terms);
  return officialPaper(
    {
      symbol: 'BC',
      type: words.type,
      subject,
      addressee: words.addressee,
      warnings: limitsOf(answer.classified, setting),
      body: body(terms),
      closing: joined(
        `${words.closing} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}${words.of} `,
        agencyName(setting),
      ),
      behind: annex(terms),
    },
    setting,
  );
}

function body(terms: SummaryTerms): Block[] {
  const words = WORDS[terms.locale];
  const next = nextPeriod(terms.classified.period);
  return [
    ...opening(terms),
    ...leadership(terms),
    heading(1, words.results),
    heading(2, words.tasks),
    ...targets(terms),
    heading(2, words.levels),
    ...levels(terms),
    ...named(terms),
    ...byDivision(terms),
    ...course(terms),
    ...commended(terms),
    heading(2, words.inspections),
    ...inspections(terms),
    ...petitions(terms),
    ...assessment(terms),
    heading(1, words.next(next?.kind.words[terms.locale].title(next))),
    ...place('next-tasks', words.nextHint, terms),
    heading(1, words.proposals),
    ...place('proposals', words.proposalsHint, terms),
  ];
}

/** “Thực hiện Kế hoạch số 43/KH-BDT ngày 19/9/2016 và Quyết định …, Ban Dân tộc … báo cáo … như sau:” */
function opening(terms: SummaryTerms): Block[] {
  const { setting, classified, locale } = terms;
  const own = ownWords('opening', setting);
  if (own) return own.map(paragraph);
  const { rules, workspace } = classified;
  const lineage = lineageOf(rules.regulation, workspace.regulations);
  const binding = lineage
    .filter((regulation) => !isOfAnotherAgency(regulation, workspace.settings.agencies))
    .toReversed();
  const papers = binding.flatMap(({ source }) => (source ? [citedFirst(source, lineage, setting)] : []));
  const named = [...new Set(papers)];
  // A name with a comma in it would run into the next.
  const inOne = named.some((text) => text.includes(',')) ? named.join('; ') : listed(named, locale);
  const by: Prose = named.length > 0 ? inOne : [blank(WORDS[locale].basisHint)];
  return [paragraph(WORDS[locale].opening(by, agencyName(setting), terms.period))];
}

function nextPeriod(period: Period): Period | undefined {
  return period.kind.isOfAnyLength ? undefined : neighbour(period, 1);
}

/** Everybody's result, as the table of ratings has it; where it stays in the office, all causes as well. */
function annex(terms: SummaryTerms): Block[] {
  const { of, locale, period, setting } = terms;
  const words = WORDS[locale];
  const noted = new Noted();
  const tables = tablesByKind(tableOf(of, noted), locale);
  const all = causesAnnexed(terms);
  const head = (title: string, number: string, isAcross: boolean): Block[] => [
    { kind: 'new-page', countsAnew: true, orientation: isAcross ? 'landscape' : 'portrait' },
    { kind: 'annex', title, ...(all && { number }), belongsTo: belongsTo('BC', words.type, setting) },
  ];
  return [
    ...head(words.annex(period), 'I', isWide(of)),
    ...tables,
    ...(noted.notes.length > 0 ? [{ kind: 'notes' as const, notes: noted.notes }] : []),
    ...(all ? [...head(words.causes(period), 'II', false), all] : []),
  ];
}

/** “Sơ kết công tác thi đua, khen thưởng sáu tháng cuối năm 2016”; a campaign is itself what is reviewed. */
function subjectOf({ kind }: Period, { locale, period }: SummaryTerms): string {
  const { review } = kind.words[locale];
  const words = WORDS[locale];
  return kind.id === CAMPAIGN.id ? words.ofCampaign(review ?? '', period) : words.title(review, period);
}

const WORDS = bilingual({
  vi: {
    type: 'BÁO CÁO',
    title: (review: string | undefined, period: string) =>
      `${review ?? 'Kết quả'} công tác thi đua, khen thưởng ${period}`,
    ofCampaign: (review: string, period: string) => `${review} ${period}`,
    addressee: 'cơ quan, người nhận báo cáo',
    basisHint: 'kế hoạch, quy chế thi đua đang áp dụng',
    results: 'Kết quả thực hiện',
    tasks: 'Thực hiện nhiệm vụ, chỉ tiêu',
    levels: 'Kết quả chấm điểm, xếp loại',
    inspections: 'Kiểm tra, đôn đốc',
    nextHint: 'nhiệm vụ trọng tâm của kỳ tới',
    proposals: 'Kiến nghị, đề xuất',
    proposalsHint: 'kiến nghị với cấp trên; không có thì bỏ mục này',
    closing: 'Trên đây là báo cáo',
    of: ' của',
    opening: (by: Prose, agency: Prose, period: string) =>
      joined('Thực hiện ', by, ', ', agency, ` báo cáo kết quả công tác thi đua, khen thưởng ${period} như sau:`),
    next: (period: string | undefined) =>
      period === undefined ? 'Phương hướng, nhiệm vụ thời gian tới' : `Phương hướng, nhiệm vụ ${period}`,
    causes: (period: string) => `NGUYÊN NHÂN, BIỆN PHÁP NÊU TRONG PHIẾU ${period.toLocaleUpperCase('vi')}`,
    annex: (period: string) => `BẢNG TỔNG HỢP KẾT QUẢ XẾP LOẠI ${period.toLocaleUpperCase('vi')}`,
  },
  en: {
    type: 'REPORT',
    title: (review, period) =>
      `${review === undefined ? 'Emulation' : `${review} of emulation`} and commendation work, ${period}`,
    ofCampaign: (review, period) => `${review} of ${thePeriod(period)}`,
    addressee: 'who receives the report',
    basisHint: 'the plan and regulation in force',
    results: 'Results',
    tasks: 'Tasks and targets',
    levels: 'Scores and levels',
    inspections: 'Inspection',
    nextHint: 'main tasks of the next period',
    proposals: 'Proposals',
    proposalsHint: 'proposals to the superior; left out where there are none',
    closing: 'This is the',
    of: ', of',
    opening: (by, agency, period) =>
      joined('Pursuant to ', by, ', ', agency, ` reports on emulation and commendation work in ${thePeriod(period)}:`),
    next: (period) => (period === undefined ? 'Tasks ahead' : `Tasks for ${thePeriod(period)}`),
    causes: (period) => `CAUSES AND REMEDIES IN THE SHEETS OF ${thePeriod(period).toUpperCase()}`,
    annex: (period) => `LEVELS OF ${thePeriod(period).toUpperCase()}`,
  },
});
