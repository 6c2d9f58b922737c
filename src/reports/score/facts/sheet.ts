import type { Words } from '../../../base/locale.ts';
import { leaveOn } from '../../../model/organization.ts';
import { ABSENCE_WORDS, withoutSheet } from '../../../scoring/reasons.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** What is unusual about the sheet itself: nobody else looked at it, nobody handed it in, or its owner is on leave. */
export function sheet(standing: RankedStanding, terms: ScoreTerms): string[] {
  const zero = withoutSheet(standing)?.words[terms.locale] ?? [];
  return [selfOnly(standing, terms), onLeave(standing, terms), zero].flat();
}

function selfOnly({ columns, isRated }: RankedStanding, { locale }: ScoreTerms): string[] {
  return isRated && columns.size === 1 && columns.has('self') ? [SELF_ONLY[locale]] : [];
}

function onLeave({ subject, isRated, columns }: RankedStanding, { answer, locale }: ScoreTerms): string[] {
  const day = answer.workspace.calendar.decidingDay(answer.period);
  const leave = isRated && columns.size > 0 && subject.member && leaveOn(subject.member, day);
  return leave ? [ON_LEAVE[locale](ABSENCE_WORDS[leave.kind.value]?.[locale] ?? leave.kind.value)] : [];
}

const SELF_ONLY: Words = { vi: 'Mới có điểm tự chấm, chưa ai thẩm định', en: 'Self-scored only, not yet looked at' };
const ON_LEAVE: Words<(kind: string) => string> = {
  vi: (kind) => `Đang ${kind} nhưng vẫn có điểm, điểm được tính`,
  en: (kind) => `On ${kind}, but scored, and the scores count`,
};
