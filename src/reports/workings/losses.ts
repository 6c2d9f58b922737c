import type { Happened, LostPoints } from '../../answers/gathered.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import { exactly } from '../explain/exact-words.ts';
import { cutSteps, type Naming, nameOf } from './names.ts';

/** Points lost on a criterion: whose, the most first, and on how many sheets. */
export function lostOpened({ lost, who }: LostPoints, naming: Naming): Working {
  const { locale } = naming;
  const words = WORDS[locale];
  const inOrder = who.toSorted((a, b) => b.lost.compare(a.lost));
  const steps = inOrder.map((loser) => ({
    text: words.lost(nameOf(loser, naming), exactly(loser.lost, locale), loser.sheets),
  }));
  return { text: words.sum(exactly(lost, locale), who.length), steps: cutSteps(steps, locale) };
}

/** Points lost on a criterion by a sheet, on the whole. */
export function perSheetOpened(lost: LostPoints, naming: Naming): Working {
  const { locale } = naming;
  const mean = lost.lost.over(Exact.whole(lost.of));
  const text = WORDS[locale].mean(exactly(lost.lost, locale), lost.of, exactly(mean, locale));
  return { text, steps: [lostOpened(lost, naming)] };
}

/** On how many sheets points were lost, of how many. */
export function sheetsOpened({ who, sheets, of }: LostPoints, naming: Naming): Working {
  const { locale } = naming;
  const words = WORDS[locale];
  const inOrder = who.toSorted((a, b) => b.sheets - a.sheets);
  const steps = inOrder.map((loser) => ({ text: `${nameOf(loser, naming)}: ${words.sheets(loser.sheets)}` }));
  return { text: words.some(sheets, of), steps: cutSteps(steps, locale) };
}

/** To whom it happened how often. */
export function timesOpened({ event, times, who }: Happened, naming: Naming): Working {
  const { locale } = naming;
  const inOrder = who.toSorted((a, b) => b.times.compare(a.times));
  return {
    text: said(event, times, locale),
    steps: cutSteps(
      inOrder.map((each) => ({ text: `${nameOf(each, naming)}: ${said(event, each.times, locale)}` })),
      locale,
    ),
  };
}

function said(event: Happened['event'], times: Exact, locale: Locale): string {
  return timesInWords(event, event.id.value, times.floor)[locale];
}

const WORDS = bilingual({
  vi: {
    lost: (name: string, points: string, sheets: number) => `${name}: ${points} điểm trên ${sheets} phiếu`,
    sum: (points: string, subjects: number) => `Cộng ${points} điểm của ${subjects} tập thể, cá nhân`,
    mean: (points: string, sheets: number, mean: string) => `${points} điểm : ${sheets} phiếu = ${mean}`,
    sheets: (count: number) => `${count} phiếu`,
    some: (sheets: number, of: number) => `${sheets} phiếu bị mất điểm trong ${of} phiếu được chấm theo tiêu chí này`,
  },
  en: {
    lost: (name, points, sheets) => `${name}: ${points} points on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`,
    sum: (points, subjects) => `${points} points, lost by ${subjects}`,
    mean: (points, sheets, mean) => `${points} points : ${sheets} sheets = ${mean}`,
    sheets: (count) => `${count} ${count === 1 ? 'sheet' : 'sheets'}`,
    some: (sheets, of) => `points were lost on ${sheets} of the ${of} sheets scored by this criterion`,
  },
});
