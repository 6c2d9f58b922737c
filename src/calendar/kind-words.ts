import type { Words } from '../base/locale.ts';
import { CAMPAIGN, periodKinds } from './index.ts';

/** A kind of period as people say it: tháng, sáu tháng, năm. */
export function kindInWords(id: string): Words {
  const kind = periodKinds.find((one) => one.id === id);
  if (kind) return { vi: kind.words.vi.kind, en: kind.words.en.kind };
  return id === CAMPAIGN.id ? { vi: CAMPAIGN.vi, en: CAMPAIGN.en } : { vi: id, en: id };
}
