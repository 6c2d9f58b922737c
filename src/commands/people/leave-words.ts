import { type Day, dateInWords } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { absence } from '../../forms/lists/column-kinds.ts';

export const FROM: Words = { vi: 'Nghỉ từ ngày', en: 'Away from' };
export const NO_FROM: Words = {
  vi: 'chưa ghi từ ngày nào: --from 5/12/2016',
  en: 'since when is missing: --from 2016-12-05',
};
export const TO: Words = { vi: 'Đến hết ngày (Enter: chưa rõ)', en: 'The last day (Enter: not known)' };
export const NO_TO: Words = {
  vi: 'chưa ghi ngày cuối nghỉ: --to 5/3/2017',
  en: 'the last day away is missing: --to 2017-03-05',
};
export const NOT_AWAY: Words = {
  vi: 'chưa ghi gì: người ấy không có lần nghỉ nào còn để ngỏ ngày về',
  en: 'nothing written: there is no absence with an open end',
};
export const DOCUMENT: Words = {
  vi: 'Giấy tờ: đơn, giấy ra viện, số quyết định (Enter: chưa có)',
  en: 'The paper (Enter: none yet)',
};
export const NO_DOCUMENT: Words = {
  vi: 'Chưa ghi giấy tờ; có rồi thì gõ lại lệnh này, thêm --document "…"',
  en: 'No paper yet; once there is one, type this line again with --document "…"',
};
export const KEPT = (weeks: Words): Words => ({
  vi: `Đã có phiếu chấm trong những ngày nghỉ: ${weeks.vi}; điểm ấy vẫn tính. Không tính thì gõ lại, thêm --without-sheets`,
  en: `Sheets of days away: ${weeks.en}; their marks count. If they shall not, type it again with --without-sheets`,
});

interface Away {
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | undefined;
  person(locale: 'vi' | 'en'): string;
  readonly sheets: Words | undefined;
}

export const NOTED: Words<(away: Away) => string> = {
  vi: ({ kind, from, to, person, sheets }) =>
    `ghi ${person('vi')} ${leaveName(kind, 'vi')} từ ngày ${dateInWords(from)}${to ? ` đến hết ngày ${dateInWords(to)}` : ''}${sheets ? `; bỏ phiếu ${sheets.vi}` : ''}`,
  en: ({ kind, from, to, person, sheets }) =>
    `noted ${person('en')} away (${leaveName(kind, 'en')}) from ${from}${to ? ` until ${to}` : ''}${sheets ? `; took out the sheets of ${sheets.en}` : ''}`,
};

/** “nghỉ thai sản”, as tables of leave call it. */
export function leaveName(kind: string, locale: Locale): string {
  return absence.written?.(kind, locale) ?? kind;
}
