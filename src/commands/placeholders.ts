import type { Locale, Words } from '../base/locale.ts';

/** What stands between `<` and `>` or `[` and `]` in a usage line. That each is worded is a test. */
const PLACEHOLDERS: Readonly<Record<string, Words>> = {
  action: { vi: 'việc', en: 'action' },
  archive: { vi: 'gói .zip', en: 'archive' },
  audience: { vi: 'người đọc', en: 'audience' },
  base: { vi: 'loại kỳ', en: 'period' },
  code: { vi: 'mã', en: 'code' },
  date: { vi: 'ngày', en: 'date' },
  dir: { vi: 'thư mục', en: 'folder' },
  decision: { vi: 'tên tệp quyết định', en: 'decision' },
  document: { vi: 'số văn bản', en: 'document' },
  draft: { vi: 'dự thảo', en: 'draft' },
  extension: { vi: 'dạng', en: 'format' },
  file: { vi: 'tệp', en: 'file' },
  files: { vi: 'tệp', en: 'files' },
  form: { vi: 'hình thức', en: 'form' },
  format: { vi: 'dạng', en: 'format' },
  honorific: { vi: 'ông, bà', en: 'ông, bà' },
  how: { vi: 'cách thức', en: 'how' },
  id: { vi: 'mã', en: 'id' },
  kind: { vi: 'loại tệp', en: 'kind' },
  n: { vi: 'số', en: 'number' },
  leave: { vi: 'loại nghỉ', en: 'leave' },
  members: { vi: 'số ủy viên', en: 'members' },
  nature: { vi: 'loại đơn', en: 'nature' },
  number: { vi: 'số', en: 'number' },
  newer: { vi: 'bản mới', en: 'newer' },
  older: { vi: 'bản cũ', en: 'older' },
  outcome: { vi: 'kết quả giải quyết', en: 'outcome' },
  path: { vi: 'tệp', en: 'file' },
  name: { vi: 'tên', en: 'name' },
  names: { vi: 'các cột', en: 'columns' },
  paths: { vi: 'tệp', en: 'files' },
  list: { vi: 'danh sách', en: 'list' },
  period: { vi: 'kỳ', en: 'period' },
  person: { vi: 'họ tên', en: 'name' },
  post: { vi: 'chức vụ', en: 'post' },
  plain: { vi: 'plain', en: 'plain' },
  reason: { vi: 'lý do', en: 'reason' },
  scale: { vi: 'thang điểm', en: 'scale' },
  said: { vi: 'lời văn', en: 'text' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  style: { vi: 'thể thức', en: 'style' },
  subject: { vi: 'mã hoặc tên', en: 'id or name' },
  weeks: { vi: 'tuần, tệp', en: 'weeks, files' },
  topic: { vi: 'lệnh hoặc mã lỗi', en: 'command or id' },
  votes: { vi: 'số phiếu', en: 'votes' },
  week: { vi: 'tuần', en: 'week' },
  what: { vi: 'nội dung', en: 'what' },
  whom: { vi: 'cho ai', en: 'whom' },
  who: { vi: 'phòng, chức vụ', en: 'who' },
  why: { vi: 'lý do', en: 'why' },
  year: { vi: 'năm', en: 'year' },
  zip: { vi: 'gói .zip', en: 'archive' },
  'points|name': { vi: 'diem|ten', en: 'points|name' },
  'self|head|council': { vi: 'self|head|council', en: 'self|head|council' },
  'taken|partly|kept': { vi: 'taken|partly|kept', en: 'taken|partly|kept' },
  'vi|en': { vi: 'vi|en', en: 'vi|en' },
};

/** A usage text with its placeholders in words: `-C, --workspace <thư mục>`. */
export function inWords(usage: string, locale: Locale): string {
  return usage.replace(
    /([<[])([\w|]+)(\.\.\.)?([>\]])/g,
    (_, open: string, name: string, more: string | undefined, close: string) =>
      `${open}${placeholder(name, locale)}${more ? ' …' : ''}${close}`,
  );
}

/** A placeholder by its name; the name itself where it has no words. */
export function placeholder(name: string, locale: Locale): string {
  return PLACEHOLDERS[name]?.[locale] ?? name;
}

/** Names of the placeholders in a usage text. */
export function placeholdersIn(usage: string): string[] {
  return [...usage.matchAll(/[<[]([\w|]+)(?:\.\.\.)?[>\]]/g)].flatMap(([, name]) => name ?? []);
}

/** Whether a placeholder has words. */
export function isWorded(name: string): boolean {
  return name in PLACEHOLDERS;
}
