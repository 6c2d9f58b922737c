import type { Words } from '../base/locale.ts';
import { CAMPAIGN, periodKinds, scoredKinds } from './index.ts';
import type { PeriodKind } from './period.ts';

/** A kind of period as people say it: tháng, sáu tháng, năm. */
export function kindInWords(id: string): Words {
  const kind = periodKinds.find((periodKind) => periodKind.id === id);
  if (kind) return { vi: kind.words.vi.kind, en: kind.words.en.kind };
  return id === CAMPAIGN.id ? { vi: CAMPAIGN.vi, en: CAMPAIGN.en } : { vi: id, en: id };
}

/** “tuần viết như 2016-W40, tháng như 2016-10, quý như 2016-Q4”: the ids of what may be scored. */
export const SPELT: Words = {
  vi: each(({ words, example }) => `${words.vi.kind} như ${example}`).replace(' như ', ' viết như '),
  en: each(({ words, example }) => `${words.en.kind}s like ${example}`).replace(' like ', ' are written like '),
};

function each(said: (kind: PeriodKind) => string): string {
  return scoredKinds.map(said).join(', ');
}
