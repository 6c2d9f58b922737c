import { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { timesInWords } from '../../../scoring/conditions/event.ts';
import { failing } from '../../../scoring/conditions/index.ts';
import { unreached } from '../../../scoring/level.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { NoticeTerms } from './terms.ts';

/** Something that is never left out: what was deducted, what capped a level, what kept one from a level whose points were there. */
export interface Charge {
  readonly title: string;
  /** What was deducted in all; nothing where it cost a level alone. */
  readonly points: Exact | undefined;
  readonly said: string;
}

/** Deductions, caps and knock-outs of all sheets, each kind one row; the same words once, with when. */
export function chargesIn(terms: NoticeTerms): Charge[] {
  const { locale, sheets } = terms;
  const words = WORDS[locale];
  const deducted = sheets.flatMap(({ standing }) => standing.working?.penalties ?? []);
  const rows = [
    { title: words.penalty, said: said((one) => penalties(one, terms), terms), points: sumOf(deducted) },
    { title: words.limit, said: said((one) => limits(one, terms), terms), points: undefined },
    ...(terms.isBase ? [] : [{ title: words.held, said: said((one) => held(one, terms), terms), points: undefined }]),
  ];
  return rows.filter((row) => row.said !== '');
}

function sumOf(deducted: readonly { readonly points: Exact }[]): Exact | undefined {
  const sum = Exact.sum(deducted.map(({ points }) => points));
  return sum.isZero ? undefined : sum;
}

function said(of: (standing: Standing) => readonly string[], terms: NoticeTerms): string {
  const found = new Map<string, Period[]>();
  for (const { period, standing } of terms.sheets)
    for (const text of of(standing)) found.set(text, [...(found.get(text) ?? []), period]);
  const when = (periods: readonly Period[]) => (terms.isBase ? '' : `, ${terms.together(periods)}`);
  return [...found].map(([text, periods]) => `${text}${when(periods)}`).join('; ');
}

/** “báo cáo chậm 01 lần (báo cáo tuần gửi UBND tỉnh), trừ 2,0”; of what costs a level alone without points. */
function penalties({ working }: Standing, { locale, places }: NoticeTerms): string[] {
  const happened = (working?.penalties ?? []).filter(({ times }) => !times.isZero);
  return happened.map(({ event, times, points, happening }) => {
    const basis = happening.basis ? ` (${insideSentence(happening.basis.value)})` : '';
    const what = `${timesInWords(event, event.id.value, times.floor)[locale]}${basis}`;
    return points.isZero ? what : WORDS[locale].minus(what, pointsInWords(points, locale, places));
  });
}

function limits({ reasons }: Standing, { locale }: NoticeTerms): string[] {
  return reasons.filter(({ id }) => id === 'event-limit').map(({ words }) => insideSentence(words[locale]));
}

/** A better level whose points were there, and what kept it away. */
function held({ working, subject }: Standing, { names, locale }: NoticeTerms): string[] {
  const { criteria } = subject.choice;
  if (!working || !criteria) return [];
  const better = unreached(criteria.rungs, working).find(({ failed }) =>
    failed.every(({ kind }) => kind.value !== 'points'),
  );
  if (!better) return [];
  const lacks = better.failed.map((condition) => failing(condition, working, criteria)[locale]).join(', ');
  return [WORDS[locale].but(names.levelName(better.rung.level.value), lacks)];
}

interface ChargeWords {
  readonly penalty: string;
  readonly limit: string;
  readonly held: string;
  minus(what: string, points: string): string;
  but(level: string, why: string): string;
}

const WORDS: Words<ChargeWords> = {
  vi: {
    penalty: 'Điểm trừ',
    limit: 'Khống chế mức',
    held: 'Đủ điểm nhưng chưa đạt mức',
    minus: (what, points) => `${what}, trừ ${points}`,
    but: (level, why) => `chưa ${level} vì ${why}`,
  },
  en: {
    penalty: 'Penalties',
    limit: 'Caps on the level',
    held: 'Points enough, level missed',
    minus: (what, points) => `${what}, minus ${points}`,
    but: (level, why) => `not ${level}: ${why}`,
  },
};
