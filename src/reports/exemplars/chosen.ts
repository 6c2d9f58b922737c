import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { type Block, heading } from '../../documents/document.ts';
import { type Exemplar, overdue, type Review, reviewsDue, type Task } from '../../model/exemplar.ts';
import { cited } from '../cited.ts';
import { inSentence, named } from '../person-words.ts';
import { practiceInWords } from './practice-words.ts';
import type { ExemplarsView } from './view.ts';

/** One exemplar: decision, who is in charge, the programme and what of it is late, reviews held and due, practices. */
export function chosenBlocks(exemplar: Exemplar, view: ExemplarsView, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { workspace } = view.striving;
  const who = named({ kind: exemplar.kind, id: exemplar.subject.value }, workspace.organization, locale);
  return [
    heading(2, `${who ?? exemplar.subject.value}: ${exemplar.title.value}`),
    {
      kind: 'list',
      items: [
        decisionLine(exemplar, locale),
        ...chargeLine(exemplar, view, locale),
        ...programmeLines(exemplar, view, locale),
        ...reviewLines(exemplar, view, locale),
        ...practiceLines(exemplar, view, locale),
        ...(exemplar.ended
          ? [words.ended(dateSaid(exemplar.ended.date.value, locale), exemplar.ended.reason?.value)]
          : []),
      ],
    },
  ];
}

function decisionLine({ chosen, from, to }: Exemplar, locale: Locale): string {
  const words = WORDS[locale];
  const paper = chosen?.decision ? cited(chosen?.decision.value, chosen?.date?.value, locale) : words.noDecision;
  const span = [from && words.from(dateSaid(from.value, locale)), to && words.to(dateSaid(to.value, locale))];
  return [paper, ...span].filter((text) => text).join(', ');
}

function chargeLine({ division, leader }: Exemplar, { striving }: ExemplarsView, locale: Locale): string[] {
  const { organization } = striving.workspace;
  const unit = division && (organization.unit(division.value)?.name.value ?? division.value);
  const person =
    leader && inSentence(named({ kind: 'member', id: leader.value }, organization, locale) ?? leader.value, locale);
  const line = [unit, person].filter((text) => text).join(', ');
  return [line ? WORDS[locale].charge(line) : WORDS[locale].noCharge];
}

function programmeLines(exemplar: Exemplar, { today }: ExemplarsView, locale: Locale): string[] {
  const words = WORDS[locale];
  const { programme } = exemplar;
  if (programme.length === 0) return [words.noProgramme];
  const done = programme.filter((task) => task.done).length;
  return [
    words.programme(done, programme.length),
    ...overdue(exemplar, today).map((task) => words.late(lateTask(task, locale))),
  ];
}

function lateTask({ text, due }: Task, locale: Locale): string {
  return due ? `${text.value} (${dateSaid(due.value, locale)})` : text.value;
}

function reviewLines(exemplar: Exemplar, { today }: ExemplarsView, locale: Locale): string[] {
  const words = WORDS[locale];
  const held = exemplar.reviews.filter((review) => review.held);
  const due = reviewsDue(exemplar, today).map((period) => period.kind.words[locale].name(period));
  return [
    held.length > 0 ? words.held(held.map((review) => heldReview(review, locale)).join(', ')) : words.noReview,
    ...(due.length > 0 ? [words.due(due.join(', '))] : []),
  ];
}

function heldReview({ period, held }: Review, locale: Locale): string {
  const half = periodOf(period.value);
  const name = half?.kind.words[locale].name(half) ?? period.value;
  return held ? `${name} (${dateSaid(held.value, locale)})` : name;
}

function practiceLines({ practices }: Exemplar, { striving }: ExemplarsView, locale: Locale): string[] {
  return practices.flatMap(({ value }) => {
    const found = striving.workspace.practices.find(({ id }) => id.value === value);
    return found ? [practiceInWords(found, locale)] : [];
  });
}

const WORDS = bilingual({
  vi: {
    noDecision: 'chưa có số quyết định',
    noCharge: 'Phụ trách: chưa phân công',
    noProgramme: 'Chương trình hành động: chưa có',
    noReview: 'Sơ kết: chưa lần nào',
    from: (day: string) => `từ ngày ${day}`,
    to: (day: string) => `đến ngày ${day}`,
    charge: (who: string) => `Phụ trách: ${who}`,
    programme: (done: number, all: number) => `Chương trình hành động: xong ${done}/${all} việc`,
    late: (what: string) => `Quá hạn: ${what}`,
    held: (which: string) => `Đã sơ kết: ${which}`,
    due: (which: string) => `Đến hạn sơ kết: ${which}`,
    ended: (day: string, reason: string | undefined) => `Kết thúc ngày ${day}${reason ? `: ${reason}` : ''}`,
  },
  en: {
    noDecision: 'no number of a decision',
    noCharge: 'In charge: nobody yet',
    noProgramme: 'Programme: none',
    noReview: 'Reviews: none',
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    charge: (who) => `In charge: ${who}`,
    programme: (done, all) => `Programme: ${done} of ${all} done`,
    late: (what) => `Overdue: ${what}`,
    held: (which) => `Reviewed: ${which}`,
    due: (which) => `Review due: ${which}`,
    ended: (day, reason) => `Ended on ${day}${reason ? `: ${reason}` : ''}`,
  },
});
