import { petitionsAbout } from '../../../answers/petitions/appeals.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { paperNumber } from '../phrases.ts';
import type { SummaryTerms } from './summary-terms.ts';

/** How many petitions about results of the period and its parts came, and how many wait for an answer; nothing where none came. */
export function petitions({
  classified,
  locale,
  period,
}: Pick<SummaryTerms, 'classified' | 'locale' | 'period'>): Block[] {
  const own = petitionsAbout(classified.period, classified.workspace);
  if (own.length === 0) return [];
  const open = own.filter(({ answer }) => !answer).length;
  const [all, answered, left] = [own.length, own.length - open, open].map((count) => paperNumber(count, locale));
  return [paragraph(WORDS[locale](period, all ?? '', answered ?? '', left ?? ''))];
}

const WORDS = bilingual({
  vi: (period: string, all: string, answered: string, left: string) =>
    `Kiến nghị, khiếu nại, phản ánh về kết quả ${period}: nhận ${all}, đã trả lời ${answered}, chưa trả lời ${left}.`,
  en: (period, all, answered, left) =>
    `Petitions, complaints and reports about results, ${period}: ${all} received, ${answered} answered, ${left} open.`,
});
