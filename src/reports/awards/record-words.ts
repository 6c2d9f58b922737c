import type { AwardBook } from '../../answers/award-book.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import type { AwardRecord } from '../../model/awards.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import type { Located } from '../../source/located.ts';
import { cited } from '../cited.ts';

/** An award by its name; by its id where no regulation has it. */
export function awardName(id: string, { awards }: Pick<AwardBook, 'awards'>): string {
  return awards.get(id)?.name.value ?? id;
}

/** A period as people say it: “năm 2015”, “sáu tháng cuối năm 2016”, or a campaign's name. */
export function periodName(
  period: Located<string>,
  { workspace }: Pick<AwardBook, 'workspace'>,
  locale: Locale,
): string {
  const its = decidedPeriod({ period }, workspace.campaigns);
  return its?.kind.words[locale].name(its) ?? period.value;
}

/** The year alone, or whatever else the period is called, and what is wrong with it: “2014 (đã thu hồi)”. */
export function whenInShort(record: AwardRecord, book: AwardBook, locale: Locale): string {
  const when = /^\d{4}$/.test(record.period.value) ? record.period.value : periodName(record.period, book, locale);
  const flaw = flawOf(record)?.[locale];
  return flaw ? `${when} (${flaw})` : when;
}

/** “Quyết định số 02/QĐ-BDT ngày 15/01/2016, Chủ tịch UBND huyện Bác Ái”, and whether it still stands. */
export function paperInWords({ decision, date, by, revoked, for: merit }: AwardRecord, locale: Locale): string {
  const words = WORDS[locale];
  const paper = decision ? cited(decision.value, date?.value, locale) : words.unproven;
  const why = revoked?.reason?.value;
  const gone = revoked && words.revoked(dateSaid(revoked.date.value, locale), revoked.decision?.value, why);
  return [paper, by?.value, merit && words.merit(merit.value), gone].filter((text) => text).join('; ');
}

function flawOf({ decision, revoked }: AwardRecord): Words | undefined {
  if (revoked) return { vi: 'đã thu hồi', en: 'revoked' };
  return decision ? undefined : { vi: 'chưa có số quyết định', en: 'no decision number' };
}

const WORDS = bilingual({
  vi: {
    unproven: 'chưa có số quyết định, cần bổ sung minh chứng',
    merit: (what: string) => `thành tích: ${what}`,
    revoked: (day: string, decision: string | undefined, reason: string | undefined) =>
      `đã thu hồi ngày ${day}${decision ? ` (${decision})` : ''}${reason ? `: ${reason}` : ''}`,
  },
  en: {
    unproven: 'no number of a decision, needs proof',
    merit: (what) => `for: ${what}`,
    revoked: (day, decision, reason) =>
      `revoked on ${day}${decision ? ` (${decision})` : ''}${reason ? `: ${reason}` : ''}`,
  },
});
