import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';

/** What may be typed for “all the rest are agreed to”. */
const ALL: ReadonlySet<string> = new Set(['tat ca', 'tat ca dong y', 'all', 'all for']);
export function isAll(text: string): boolean {
  return ALL.has(unaccented(text).replace(/\s+/g, ' '));
}
export const ALL_UNKNOWN: Words = {
  vi: '  chưa biết có bao nhiêu phiếu nên không ghi “tất cả” được; gõ số phiếu',
  en: '  nobody knows how many ballots there were, so “all” says no number; type it',
};

/** What “all” writes: how many rows by which votes, whose own case has fewer, and what is still asked about. */
export function allFor(usual: readonly string[], own: readonly string[], asked: number, isLevel: boolean): Words {
  const joined = (parts: readonly (string | false)[]) => parts.filter(Boolean).join('; ');
  return {
    vi: `  ${joined([
      usual.length > 0 && `${isLevel ? 'giữ mức' : 'đồng ý khen'}: ${usual.join('; ')}`,
      own.length > 0 && `về chính ủy viên, bớt phiếu của người ấy: ${own.join('; ')}`,
      asked > 0 && `còn ${asked} dòng phải hỏi riêng`,
    ])}`,
    en: `  ${joined([
      usual.length > 0 && `${isLevel ? 'levels kept' : 'granted'}: ${usual.join('; ')}`,
      own.length > 0 && `own cases of seats, without that vote: ${own.join('; ')}`,
      asked > 0 && `${asked} still asked about`,
    ])}`,
  };
}
