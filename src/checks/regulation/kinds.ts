import type { Words } from '../../base/locale.ts';
import { periodKinds } from '../../calendar/index.ts';

const OTHERS: Readonly<Record<string, Words>> = {
  term: { vi: 'nhiệm kỳ', en: 'term' },
  campaign: { vi: 'đợt thi đua', en: 'campaign' },
};

/** A kind of period as people say it: tháng, sáu tháng, năm. */
export function kindInWords(id: string): Words {
  const kind = periodKinds.find((one) => one.id === id);
  if (kind) return { vi: kind.words.vi.kind, en: kind.words.en.kind };
  return OTHERS[id] ?? { vi: id, en: id };
}
