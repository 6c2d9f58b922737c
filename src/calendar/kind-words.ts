import type { Words } from '../base/locale.ts';
import { CAMPAIGN, periodKinds, scoredKinds } from './index.ts';
import type { PeriodKind } from './period.ts';

/** A kind of period as people say it: tháng, sáu tháng, năm. */
export function kindInWords(id: string): Words {
  const kind = periodKinds.find((periodKind) => periodKind.id === id);
  if (kind) return { vi: kind.words.vi.kind, en: kind.words.en.kind };
  return id === CAMPAIGN.id ? { vi: CAMPAIGN.vi, en: CAMPAIGN.en } : { vi: id, en: id };
}

/** A kind as its periods are counted: tuần, tháng, kỳ sáu tháng. */
export function countedAs({ words: { vi, en } }: PeriodKind): Words {
  return { vi: vi.part ?? vi.kind, en: en.part ?? en.kind };
}

/** “tuần viết như 2016-W40, tháng như 2016-10, quý như 2016-Q4”: the ids of what may be scored. */
export const SPELT: Words = {
  vi: each(({ words, example }) => `${words.vi.kind} như ${example}`).replace(' như ', ' viết như '),
  en: each(({ words, example }) => `${words.en.kind}s like ${example}`).replace(' like ', ' are written like '),
};

/** The kinds that sum one up, as they are called in Vietnamese, shortest first: “quý”, “sáu tháng”, “năm” of a month; a term only of a year. */
export function longerThan(kind: PeriodKind): { readonly names: readonly string[]; readonly longest: PeriodKind } {
  const longer = periodKinds.slice(periodKinds.indexOf(kind) + 1);
  const usual = longer.filter(({ isOfAnyLength }) => !isOfAnyLength);
  const kinds = usual.length > 0 ? usual : longer;
  const names = kinds.map(({ words }) => words.vi.kind);
  return { names, longest: kinds.at(-1) ?? kind };
}

function each(said: (kind: PeriodKind) => string): string {
  return scoredKinds.map(said).join(', ');
}
