import type { Locale, Words } from '../../../base/locale.ts';
import { asWritten, pointsInWords } from '../../../base/number-words.ts';
import { ended, insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { COLUMNS } from '../../../model/briefing.ts';
import { timesInWords } from '../../../scoring/conditions/event.ts';
import type { Result } from '../../../scoring/result.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { CriterionWorking, HappeningWorking } from '../../../scoring/working.ts';
import { markInWords, membersInWords } from '../../explain/mark-words.ts';
import type { Terms } from '../../explain/terms.ts';
import { columnWords } from '../../score/terms.ts';

/** One sheet of the period, with its week. */
export interface OneSheet {
  readonly period: Period;
  readonly standing: Standing;
}

/** The sheets that a result rests on, down through its parts, in order; only those with points. */
export function sheetsIn(result: Result): OneSheet[] {
  if (result.standing) return result.standing.working ? [{ period: result.period, standing: result.standing }] : [];
  return (result.working?.parts ?? []).flatMap((part) => (part.result ? sheetsIn(part.result) : []));
}

/** The criteria on which a sheet is below the maximum. */
export function criteriaLost({ working }: Standing): CriterionWorking[] {
  const all = working?.workedGroups.flatMap(({ criteria }) => criteria) ?? [];
  return all.filter(({ criterion, points }) => points.isLess(criterion.max.value));
}

/** “(16,5/20)”, “(chậm thời hạn 01 lần)”: what the loss on a criterion came from. */
export function causeOf(one: CriterionWorking, { locale, names }: Terms): string {
  const { criterion, points, mark, share } = one;
  if (share) return membersInWords(one, names, locale);
  if (mark && criterion.mode.value !== 'mark') return markInWords(mark, criterion, locale);
  return `${pointsInWords(points, locale)}/${asWritten(criterion.max.value, locale)}`;
}

/** “trừ 2,0: báo cáo chậm 01 lần (căn cứ)”; of what costs no points but a level, without them. */
export function penaltyInWords({ event, times, points, happening }: HappeningWorking, locale: Locale): string {
  const basis = happening.basis ? ` (${happening.basis.value})` : '';
  const what = `${timesInWords(event, event.id.value, times.floor)[locale]}${basis}`;
  return points.isZero ? what : MINUS[locale](pointsInWords(points, locale), what);
}

/** Penalties and caps of a sheet. */
export function penaltiesIn({ working, reasons }: Standing, locale: Locale): string[] {
  const penalties = (working?.penalties ?? []).filter(({ times }) => !times.isZero);
  const limits = reasons.filter(({ id }) => id === 'event-limit');
  return [
    ...penalties.map((one) => penaltyInWords(one, locale)),
    ...limits.map(({ words }) => insideSentence(words[locale])),
  ];
}

/** What those who scored wrote on a sheet: “Trưởng phòng: văn bản phải sửa hai lần.” */
export function notesOn({ sheet, subject }: Standing, locale: Locale): string[] {
  if (!sheet) return [];
  return COLUMNS.filter((name) => name !== 'self').flatMap((name) => {
    const note = sheet.columns.get(name)?.note?.value;
    if (note === undefined) return [];
    return [`${columnWords(name, subject.choice.criteria, locale)}: ${ended(insideSentence(note))}`];
  });
}

const MINUS: Words<(points: string, what: string) => string> = {
  vi: (points, what) => `trừ ${points}: ${what}`,
  en: (points, what) => `minus ${points}: ${what}`,
};
