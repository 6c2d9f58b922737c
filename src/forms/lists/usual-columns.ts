import { day, text } from './column-kinds.ts';
import { column } from './list-kind.ts';

export const FROM = column(
  'from',
  day,
  13,
  { vi: 'Từ ngày', en: 'From' },
  /tu ngay|bat dau|ngay (?:ve|nhan|vao|den|tuyen)|\bfrom\b/,
);
export const TO = column('to', day, 13, { vi: 'Đến ngày', en: 'To' }, /den ngay|ket thuc|het ngay|\bto\b/);
export const DECISION = column(
  'decision',
  text,
  16,
  { vi: 'Số quyết định', en: 'Decision' },
  /quyet dinh so|so (?:qd|quyet dinh|, ky hieu|ky hieu)|so hieu/,
);
export const DATE = column('date', day, 13, { vi: 'Ngày', en: 'Date' }, /ngay/);
