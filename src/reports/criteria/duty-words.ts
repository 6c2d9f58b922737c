import type { CriteriaChecked } from '../../answers/criteria/criteria-checked.ts';
import type { DutyCovered } from '../../answers/duties-covered.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, paperCount, percent } from '../../base/number-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';

/** Which duties of those whom a scale scores it covers, which others do, and which are scored nowhere. */
export function dutiesInWords({ duties }: CriteriaChecked, locale: Locale): Block[] {
  const words = WORDS[locale];
  if (duties.length === 0) return [];
  const here = duties.filter((duty) => duty.here.length > 0);
  if (here.length === 0) return [paragraph(words.none(duties.length))];
  const elsewhere = duties.filter((duty) => duty.here.length === 0 && duty.elsewhere.length > 0);
  const nowhere = duties.filter((duty) => duty.here.length === 0 && duty.elsewhere.length === 0);
  const often = here.filter((covered) => covered.here.length > 1);
  const items = [
    ...(elsewhere.length > 0 ? [words.elsewhere(elsewhere.map(elsewhereOf).join('; '))] : []),
    ...(nowhere.length > 0 ? [words.nowhere(nowhere.map(calledDuty).join('; '))] : []),
    ...(often.length > 0 ? [words.often(often.map((covered) => oftenOf(covered, locale)).join('; '))] : []),
  ];
  const heading = words.covered(here.length, duties.length);
  return items.length > 0 ? [{ kind: 'list', heading, items }] : [paragraph(`${heading}.`)];
}

function calledDuty({ duty }: Pick<DutyCovered, 'duty'>): string {
  return duty.text?.value ?? duty.id.value;
}

function elsewhereOf({ elsewhere, ...of }: DutyCovered): string {
  return `${calledDuty(of)} (${elsewhere.map(({ id }) => id.value).join(', ')})`;
}

/** “csdt-1: A1 60%, A2 40%”, or “A1 40 điểm” where only the maximum says how much a criterion weighs. */
function oftenOf({ duty, here }: DutyCovered, locale: Locale): string {
  const parts = here.map(({ id, max, weights }) => {
    const weight = weights.get(duty.id.value)?.value;
    return `${id.value} ${weight ? percent(weight, locale) : `${asWritten(max.value, locale)}${WORDS[locale].points}`}`;
  });
  return `${calledDuty({ duty })}: ${parts.join(', ')}`;
}

const WORDS = bilingual({
  vi: {
    none: (duties: number) =>
      `Chưa tiêu chí nào ghi chấm nhiệm vụ gì, nên chưa đối chiếu được với ${paperCount(duties)} nhiệm vụ của cơ quan; ghi ở trang “Nhiệm vụ” của bảng thang điểm.`,
    covered: (here: number, all: number) =>
      `Nhiệm vụ: ${paperCount(here)}/${paperCount(all)} nhiệm vụ của những nơi áp dụng có tiêu chí chấm`,
    elsewhere: (ids: string) => `chấm ở thang điểm khác: ${ids}`,
    nowhere: (ids: string) => `chưa thang điểm nào chấm: ${ids}`,
    points: ' điểm',
    often: (ids: string) => `nhiều tiêu chí cùng chấm: ${ids}`,
  },
  en: {
    none: (duties) =>
      `No criterion says which duty it covers, so the duties of the office (${duties}) could not be compared: write it on the sheet “Duties” of the scale’s table.`,
    covered: (here, all) => `Duties: ${here} of ${all} of those it applies to are covered`,
    elsewhere: (ids) => `covered by another scale: ${ids}`,
    nowhere: (ids) => `covered nowhere: ${ids}`,
    points: ' points',
    often: (ids) => `covered by several criteria: ${ids}`,
  },
});
