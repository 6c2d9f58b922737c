import { Gathering } from '../../answers/gathered.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { joined, type Prose } from '../../documents/prose.ts';
import { Noted } from '../score/noted.ts';
import { sameLegend } from '../score/same-legend.ts';
import { termsOf } from '../score/score-terms.ts';
import { tableOf } from '../score/standings-table.ts';
import { levelCounts, meanSentence } from './counts.ts';
import { officialPaper } from './frame.ts';
import { praiseList } from './praise.ts';
import { publicCounts, publicRowsOf, publicTables } from './public-rows.ts';
import { type Audience, agencyName, namingIn, ownWords, paragraphsIn, type Setting } from './setting.ts';
import { causesList, shortcomings } from './shortcomings.ts';

/** Thông báo kết quả chấm điểm thi đua tuần: what came out at the briefing, whom it praises, what went wrong and why. */
export function briefing(answer: ScoreAnswer, setting: Setting): Document {
  const words = WORDS[setting.locale];
  const { period } = answer;
  const body = BODIES[setting.audience](answer, setting);
  return officialPaper(
    {
      symbol: 'TB',
      type: words.type,
      subject: words.subject(period.kind.words[setting.locale].title(period)),
      body: [...opening(answer, setting), ...body],
      closing: joined(agencyName(setting), words.closing),
    },
    setting,
  );
}

/** The day a briefing was held: the last of its files, where several say one. */
export function heldOn({ week }: Pick<ScoreAnswer, 'week'>): string | undefined {
  const days = week.briefings.flatMap(({ held }) => held?.value ?? []);
  return days.sort().at(-1);
}

function opening(answer: ScoreAnswer, setting: Setting): Block[] {
  const own = ownWords('opening', setting);
  if (own) return own.map(paragraph);
  const words = WORDS[setting.locale];
  const { name, kind } = { ...answer.period.kind.words[setting.locale], kind: answer.period.kind };
  const held = heldOn(answer);
  const when = held === undefined ? undefined : words.held(kind.isBriefed === true, dateSaid(held, setting.locale));
  return [paragraph(words.opening(agencyName(setting), when, name(answer.period)))];
}

function forCouncil(answer: ScoreAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const terms = termsOf(answer, locale);
  const noted = new Noted();
  const table = tableOf(terms, noted);
  const gathered = gatheredIn(answer);
  return [
    heading(1, words.results),
    ...levelCounts(answer.standings, answer.levels, namingIn(setting)),
    ...meanSentence(answer, namingIn(setting)),
    table,
    ...(noted.notes.length > 0 ? [{ kind: 'notes' as const, notes: noted.notes }] : []),
    ...sameLegend(terms),
    ...praised(answer, setting),
    heading(1, words.limits),
    ...shortcomings(gathered, namingIn(setting)),
    ...causesList(gathered.remarks, words.causes, { organization: workspace.organization, locale }),
    ...paragraphsIn('briefing', 'limits', words.limitsHint, setting).map(paragraph),
    ...nextTasks(setting),
  ];
}

/** The rows are that person's alone: the row, what was noted, the cause and praise. */
function forPerson(answer: ScoreAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const terms = termsOf(answer, locale);
  const noted = new Noted();
  const table = tableOf(terms, noted);
  const { remarks, praise } = gatheredIn(answer);
  const { organization } = workspace;
  const list = praiseList(praise, organization, locale);
  return [
    table,
    ...(noted.notes.length > 0 ? [{ kind: 'notes' as const, notes: noted.notes }] : []),
    ...sameLegend(terms),
    ...causesList(remarks, WORDS[locale].causes, { organization, locale }),
    ...(list.length > 0 ? [heading(1, WORDS[locale].praise), ...list] : []),
  ];
}

/** Names and levels. */
function forBoard(answer: ScoreAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const rows = publicRowsOf(answer.standings);
  const levels = { order: answer.levels.map(({ id }) => id.value), name: termsOf(answer, locale).levelName };
  return [
    heading(1, words.results),
    ...publicCounts(rows, levels, namingIn(setting)),
    ...publicTables(rows, levels, workspace.organization, locale),
    ...praised(answer, setting),
    ...nextTasks(setting),
  ];
}

function praised(answer: ScoreAnswer, setting: Setting): Block[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const list = praiseList(gatheredIn(answer).praise, workspace.organization, locale);
  if (list.length === 0)
    return [heading(1, words.praise), paragraph(words.nobody(answer.period.kind.words[locale].kind))];
  return [heading(1, words.praise), ...list];
}

function nextTasks(setting: Setting): Block[] {
  const words = WORDS[setting.locale];
  return [heading(1, words.next), ...paragraphsIn('briefing', 'next-tasks', words.nextHint, setting).map(paragraph)];
}

/** What the sheets of the rows shown say together. */
function gatheredIn({ week, standings, only }: ScoreAnswer) {
  const gathering = new Gathering();
  gathering.add({ week, standings });
  const { praise, ...rest } = gathering.gathered;
  const isShown = ({ kind, id }: { kind: 'member' | 'unit'; id: string }) =>
    !only || standings.some(({ subject }) => subject.kind === kind && subject.id === id);
  return { ...rest, praise: praise.filter(isShown) };
}

/** What the paper tells each audience. */
const BODIES: Readonly<Record<Audience, (answer: ScoreAnswer, setting: Setting) => Block[]>> = {
  council: forCouncil,
  superior: forCouncil,
  person: forPerson,
  public: forBoard,
};

const WORDS = bilingual({
  vi: {
    type: 'THÔNG BÁO',
    results: 'Kết quả chấm điểm',
    praise: 'Biểu dương',
    limits: 'Hạn chế, nguyên nhân, biện pháp khắc phục',
    causes: 'Nguyên nhân, biện pháp nêu trong phiếu',
    limitsHint: 'ý kiến của người chủ trì về hạn chế, nguyên nhân, biện pháp',
    next: 'Nhiệm vụ trọng tâm thời gian tới',
    nextHint: 'nhiệm vụ do người chủ trì kết luận, phòng nào làm, hạn hoàn thành',
    closing: ' thông báo để các tập thể, cá nhân biết, thực hiện',
    subject: (period: string) => `Kết quả chấm điểm thi đua ${period}`,
    held: (isWeek: boolean, date: string) => `Tại ${isWeek ? 'cuộc họp giao ban' : 'cuộc họp chấm điểm'} ngày ${date}`,
    opening: (agency: Prose, when: string | undefined, period: string) =>
      when === undefined
        ? joined(agency, ` thông báo kết quả chấm điểm thi đua ${period} như sau:`)
        : joined(`${when}, `, agency, ` đã xem xét, chấm điểm thi đua ${period}. Kết quả như sau:`),
    nobody: (kind: string) => `Trong ${kind} chưa có tập thể, cá nhân nào được đề nghị biểu dương.`,
  },
  en: {
    type: 'NOTICE',
    results: 'Results',
    praise: 'Praise',
    limits: 'Shortcomings, causes and remedies',
    causes: 'Causes and remedies as the sheets give them',
    limitsHint: 'what the chair said of shortcomings, causes and remedies',
    next: 'Tasks ahead',
    nextHint: 'tasks as the chair concluded, who does them and until when',
    closing: ' gives notice of these results to all collectives and individuals',
    subject: (period) => `Emulation results of ${period}`,
    held: (isWeek, date) => `At the ${isWeek ? 'briefing' : 'meeting'} of ${date}`,
    opening: (agency, when, period) =>
      when === undefined
        ? joined(agency, ` gives notice of the emulation results of ${period}:`)
        : joined(`${when}, `, agency, ` considered and scored ${period}. The results:`),
    nobody: (kind) => `Nobody was proposed for praise in this ${kind}.`,
  },
});
