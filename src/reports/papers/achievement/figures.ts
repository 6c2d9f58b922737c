import type { ClassifyAnswer } from '../../../answers/classification.ts';
import type { MeritsAnswer } from '../../../answers/merits.ts';
import { type OccasionStatus, planStatus } from '../../../answers/plans.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Candidacy } from '../../../candidates/candidacy.ts';
import { type Block, listUnder, paragraph } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import { BLANK, type Cell, left, type Row, right, rowOf, type Table, text } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import { type Charge, headInCharge } from '../../../model/charge.ts';
import { levelNamed } from '../../../model/level-names.ts';
import { registrationsOf, standingOn } from '../../../model/registration.ts';
import { pointsOfResult } from '../../../scoring/printed.ts';
import type { Result } from '../../../scoring/result.ts';
import { partNames } from '../../../scoring/rollup/part-names.ts';
import { cited } from '../../cited.ts';
import { sumOfParts } from '../../workings/results.ts';
import { paperNumber } from '../phrases.ts';

/** What the files tell of somebody, as figures and lists: levels, registered titles, plan tasks, sáng kiến. No word of merit. */
export function figuresOf(candidacy: Candidacy, answer: MeritsAnswer, locale: Locale): Block[] {
  return [
    ...levels(candidacy, answer, locale),
    ...registered(candidacy, answer, locale),
    ...tasks(candidacy, answer, locale),
    ...practices(candidacy, answer, locale),
  ];
}

/** The level of each year told and of the period with its parts, those alone that were rated. */
function levels({ kind, id, result }: Candidacy, { candidates, earlier }: MeritsAnswer, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { classified } = candidates;
  const before = earlier.map(({ period, answer }) => {
    const own = answer?.results.find(({ subject }) => subject.kind === kind && subject.id === id);
    return levelRow(period, own, answer ?? classified, locale);
  });
  const parts = result?.working?.parts ?? [];
  const inside = parts.length <= MOST_PARTS ? parts.filter((part) => part.result?.isRated) : [];
  const rows = [
    ...before,
    ...inside.map((part) => levelRow(part.period, part.result, classified, locale)),
    levelRow(classified.period, result, classified, locale),
  ];
  const table: Table = {
    kind: 'table',
    caption: words.levels,
    columns: [left(words.period), left(words.level), right(words.points)],
    rows,
  };
  return [table];
}

/** Two halves or four quarters are told, six months are not. */
const MOST_PARTS = 4;

function levelRow(period: Period, result: Result | undefined, answer: ClassifyAnswer, locale: Locale): Row {
  const level = result?.level;
  const said: Cell =
    level === undefined
      ? { kind: 'open', hint: WORDS[locale].levelHint }
      : text(levelNamed(level, answer.rules.levels)[locale]);
  const shown: Cell = result?.points
    ? { kind: 'text', text: pointsOfResult(result, locale, 2), opens: () => opened(result, answer, locale) }
    : BLANK;
  const title = period.kind.words[locale].title(period);
  return rowOf([text(raised(title)), said, shown]);
}

/** How its points came about, by the rules of its period. */
function opened(result: Result, { rules, workspace: { organization } }: ClassifyAnswer, locale: Locale): Working {
  const names = partNames(rules, result.working?.block.from.value ?? rules.base);
  return sumOfParts(result, { organization, locale, names });
}

function registered({ kind, id }: Candidacy, { candidates, book }: MeritsAnswer, locale: Locale): Block[] {
  const { lastDay, registrations, period } = candidates.evidence;
  const year = period.to.slice(0, 4);
  const files = registrations.filter((file) => file.period.value === year);
  const lines = standingOn(lastDay, registrationsOf({ kind, id }, undefined, files));
  const titles = lines.flatMap(({ registration }) => registration.titles.map(({ value }) => value));
  if (titles.length === 0) return [];
  const names = [...new Set(titles)].map((award) => book.awards.get(award)?.name.value ?? award);
  return [paragraph(`${WORDS[locale].registered(year)}: ${names.join(', ')}.`)];
}

/** Tasks of plans that the subject, or the head it is, was charged with and that fell due in the period: done, done late, not done. */
function tasks(candidacy: Candidacy, { candidates, current }: MeritsAnswer, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { from, to } = candidates.classified.period;
  const isOwn = ({ work, occasion }: OccasionStatus) =>
    work.who.some((charge) => isCharged(charge, candidacy, occasion.due ?? to, current));
  const all = current.plans
    .flatMap((plan) => planStatus(plan, to).occasions)
    .filter((status) => isOwn(status) && isInside(status, from, to));
  const done = all.filter(({ standing }) => standing === 'done' || standing === 'done-late');
  const late = all.filter(({ standing }) => standing === 'late');
  if (all.length === 0) return [];
  return [
    {
      kind: 'list',
      heading: words.tasks(countOf(all, locale), countOf(done, locale)),
      items: done.map((status) => taskLine(status, locale)),
    },
    ...(late.length > 0
      ? [{ kind: 'list' as const, heading: words.undone, items: late.map((status) => taskLine(status, locale)) }]
      : []),
  ];
}

/** “02”, which opens what they are. */
function countOf(tasks: readonly OccasionStatus[], locale: Locale): Prose {
  const said = paperNumber(tasks.length, locale);
  return figure(said, () => ({ text: said, steps: tasks.map((status) => ({ text: taskLine(status, locale) })) }));
}

function isInside({ occasion: { due, done } }: OccasionStatus, from: string, to: string): boolean {
  const day = due ?? done?.date.value;
  return day !== undefined && from <= day && day <= to;
}

function isCharged(
  charge: Charge,
  { kind, id }: Candidacy,
  day: string,
  { organization }: MeritsAnswer['current'],
): boolean {
  if (kind === 'unit') return charge.kind !== 'member' && charge.kind !== 'post' && charge.unit.value === id;
  if (charge.kind === 'member') return charge.member.value === id;
  return headInCharge(charge, day, organization) === id;
}

function taskLine({ work, occasion, standing }: OccasionStatus, locale: Locale): string {
  const words = WORDS[locale];
  const { period, due, done } = occasion;
  const what = period ? `${work.text.value} (${period.kind.words[locale].name(period)})` : work.text.value;
  const doneOn = done && standing !== 'late' ? words.doneOn(dateSaid(done.date.value, locale)) : undefined;
  const by = due && standing !== 'done' ? words.due(dateSaid(due, locale)) : undefined;
  return [what, doneOn, by].filter((part) => part !== undefined).join('; ');
}

/** Sáng kiến of the years told that a decision recognises. */
function practices({ kind, id }: Candidacy, { candidates, earlier }: MeritsAnswer, locale: Locale): Block[] {
  const first = earlier[0]?.period.from ?? candidates.classified.period.from.slice(0, 4);
  const { to } = candidates.classified.period;
  const items = candidates.evidence.practicesOf(kind, id).flatMap(({ title, recognised, withdrawn }) => {
    const day = recognised?.date?.value;
    if (withdrawn || !recognised?.decision || day === undefined || day < first || day > to) return [];
    return [`${title.value} (${cited(recognised.decision.value, day, locale)})`];
  });
  return listUnder(WORDS[locale].practices, items);
}

const WORDS = bilingual({
  vi: {
    levels: 'Kết quả xếp loại',
    period: 'Kỳ',
    level: 'Mức xếp loại',
    points: 'Điểm',
    levelHint: 'mức xếp loại năm ấy, theo quyết định hoặc biên bản còn lưu',
    registered: (year: string) => `Danh hiệu đã đăng ký năm ${year}`,
    tasks: (all: Prose, done: Prose) =>
      prose`Nhiệm vụ được giao theo kế hoạch đến hạn trong kỳ: ${all}, đã hoàn thành ${done}`,
    undone: 'Chưa hoàn thành',
    doneOn: (day: string) => `hoàn thành ngày ${day}`,
    due: (day: string) => `hạn ${day}`,
    practices: 'Sáng kiến, đề tài, cách làm đã được công nhận',
  },
  en: {
    levels: 'Levels',
    period: 'Period',
    level: 'Level',
    points: 'Points',
    levelHint: 'the level of that year, by the decision or minutes on file',
    registered: (year) => `Titles registered for ${year}`,
    tasks: (all, done) => prose`Tasks of plans due in the period: ${all}, done ${done}`,
    undone: 'Not done',
    doneOn: (day) => `done on ${day}`,
    due: (day) => `due ${day}`,
    practices: 'Initiatives that were recognised',
  },
});
