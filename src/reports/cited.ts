import { dateSaid } from '../base/day.ts';
import type { Locale } from '../base/locale.ts';

/** What the letters of a symbol stand for: 58/QĐ-BDT is a decision. */
const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  QĐ: ['Quyết định', 'Decision'],
  KH: ['Kế hoạch', 'Plan'],
  HD: ['Hướng dẫn', 'Guidance'],
  TB: ['Thông báo', 'Notice'],
  BC: ['Báo cáo', 'Report'],
  NĐ: ['Nghị định', 'Decree'],
  NQ: ['Nghị quyết', 'Resolution'],
  TT: ['Thông tư', 'Circular'],
  QC: ['Quy chế', 'Regulation'],
};

/** A document as it is cited: “Quyết định số 58/QĐ-BDT ngày 30/9/2016”; what is no symbol stays as it is written. */
export function cited(document: string, date: string | undefined, locale: Locale): string {
  const [, state, party] = /^\d+(?:\S*\/(\p{Lu}{2})(?=-|$)|-(\p{Lu}{2})\/)/u.exec(document) ?? [];
  const letters = state ?? party ?? ''; // 58/QĐ-BDT, and as the Party writes: 21-HD/BTCTW
  const kind = KINDS[letters];
  if (!kind) return date ? `${document}${OF[locale]}${dateSaid(date, locale)}` : document;
  const [vi, en] = kind;
  const number = locale === 'vi' ? `${vi} số ${document}` : `${en} ${document}`;
  return date ? `${number}${OF[locale]}${dateSaid(date, locale)}` : number;
}

const OF = { vi: ' ngày ', en: ' of ' } as const;
