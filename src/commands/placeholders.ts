import type { Locale, Words } from '../base/locale.ts';
import type { Fill } from './completion/fill.ts';

/** What a placeholder is called, and which words may be typed for it as far as emul can know; of `a|b` its own. */
interface Placeholder extends Words {
  readonly fills?: readonly Fill[];
}

/** What stands between `<` and `>` or `[` and `]` in a usage line. That each is worded is a test. */
const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  action: { vi: 'việc', en: 'action', fills: [] },
  appeal: { vi: 'mã', en: 'id', fills: ['appeal'] },
  archive: { vi: 'gói .zip', en: 'archive', fills: ['files'] },
  audience: { vi: 'người đọc', en: 'audience', fills: ['audience'] },
  award: { vi: 'mã', en: 'id', fills: ['award'] },
  base: { vi: 'loại kỳ', en: 'period', fills: ['base'] },
  closed: { vi: 'kỳ', en: 'period', fills: ['closed'] },
  code: { vi: 'mã', en: 'code', fills: [] },
  criteria: { vi: 'mã', en: 'id', fills: ['scale'] },
  criterion: { vi: 'mã', en: 'id', fills: ['criterion'] },
  date: { vi: 'ngày', en: 'date', fills: [] },
  decision: { vi: 'tên tệp quyết định', en: 'decision', fills: ['decision'] },
  dir: { vi: 'thư mục', en: 'folder', fills: ['folders'] },
  dirs: { vi: 'thư mục, kỳ', en: 'folders, period', fills: ['folders', 'closed'] },
  document: { vi: 'số văn bản', en: 'document', fills: [] },
  draft: { vi: 'dự thảo', en: 'draft', fills: ['scale', 'files'] },
  edition: { vi: 'thang điểm', en: 'scale', fills: ['scale', 'files'] },
  example: { vi: 'năm', en: 'year', fills: ['example'] },
  exemplar: { vi: 'mã hoặc tên', en: 'id or name', fills: ['subject', 'exemplar'] },
  extension: { vi: 'dạng', en: 'format', fills: ['extension'] },
  file: { vi: 'tệp', en: 'file', fills: ['files'] },
  files: { vi: 'tệp', en: 'files', fills: ['files'] },
  finding: { vi: 'mã', en: 'id', fills: ['finding'] },
  form: { vi: 'kỳ', en: 'period', fills: ['form', 'scored'] },
  format: { vi: 'dạng', en: 'format', fills: ['format'] },
  group: { vi: 'mã', en: 'id', fills: ['group'] },
  honorific: { vi: 'ông, bà', en: 'ông, bà', fills: ['honorific'] },
  how: { vi: 'cách thức', en: 'how', fills: [] },
  id: { vi: 'mã', en: 'id', fills: [] },
  inspection: { vi: 'mã', en: 'id', fills: ['inspection'] },
  kind: { vi: 'loại tệp', en: 'kind', fills: ['kind'] },
  leave: { vi: 'loại nghỉ', en: 'leave', fills: ['leave'] },
  leaving: { vi: 'cho ai', en: 'audience', fills: ['leaving'] },
  list: { vi: 'danh sách', en: 'list', fills: ['list'] },
  means: { vi: 'cách thức', en: 'how', fills: [] },
  member: { vi: 'mã hoặc tên', en: 'id or name', fills: ['member'] },
  members: { vi: 'số ủy viên', en: 'members', fills: [] },
  n: { vi: 'số', en: 'number', fills: [] },
  name: { vi: 'tên', en: 'name', fills: [] },
  names: { vi: 'các cột', en: 'columns', fills: ['columns'] },
  nature: { vi: 'loại đơn', en: 'nature', fills: ['nature'] },
  new: { vi: 'quy chế mới', en: 'new', fills: ['regulation'] },
  newer: { vi: 'bản mới', en: 'newer', fills: ['scale', 'files'] },
  number: { vi: 'số', en: 'number', fills: [] },
  old: { vi: 'quy chế cũ', en: 'old', fills: ['regulation'] },
  older: { vi: 'bản cũ', en: 'older', fills: ['scale', 'files'] },
  outcome: { vi: 'kết quả giải quyết', en: 'outcome', fills: ['outcome'] },
  paper: { vi: 'số', en: 'number', fills: ['paper'] },
  part: { vi: 'loại kỳ', en: 'period', fills: ['part'] },
  path: { vi: 'tệp', en: 'file', fills: ['files'] },
  paths: { vi: 'tệp', en: 'files', fills: ['files'] },
  period: { vi: 'kỳ', en: 'period', fills: ['period'] },
  person: { vi: 'họ tên', en: 'name', fills: ['member'] },
  plain: { vi: 'plain', en: 'plain' },
  plan: { vi: 'mã', en: 'id', fills: ['plan'] },
  post: { vi: 'chức vụ', en: 'post', fills: ['post'] },
  reason: { vi: 'lý do', en: 'reason', fills: [] },
  regulation: { vi: 'mã', en: 'id', fills: ['regulation'] },
  said: { vi: 'lời văn', en: 'text', fills: [] },
  sanction: { vi: 'hình thức', en: 'form', fills: [] },
  scale: { vi: 'thang điểm', en: 'scale', fills: ['scale'] },
  scored: { vi: 'kỳ', en: 'period', fills: ['scored'] },
  style: { vi: 'thể thức', en: 'style', fills: ['style'] },
  subject: { vi: 'mã hoặc tên', en: 'id or name', fills: ['subject'] },
  symbol: { vi: 'ký hiệu', en: 'symbol', fills: [] },
  tables: { vi: 'dạng', en: 'format', fills: ['tables'] },
  topic: { vi: 'lệnh hoặc mã lỗi', en: 'command or id', fills: ['topic', 'regulation'] },
  unit: { vi: 'mã hoặc tên', en: 'id or name', fills: ['unit'] },
  votes: { vi: 'số phiếu', en: 'votes', fills: [] },
  way: { vi: 'cách thức', en: 'how', fills: ['way'] },
  week: { vi: 'tuần', en: 'week', fills: ['scored'] },
  weeks: { vi: 'tuần, tệp', en: 'weeks, files', fills: ['scored', 'files'] },
  what: { vi: 'nội dung', en: 'what', fills: [] },
  who: { vi: 'phòng, chức vụ', en: 'who', fills: ['subject'] },
  whom: { vi: 'cho ai', en: 'whom', fills: [] },
  why: { vi: 'lý do', en: 'why', fills: [] },
  written: { vi: 'văn bản', en: 'paper', fills: ['report', 'period'] },
  year: { vi: 'năm', en: 'year', fills: [] },
  words: { vi: 'từ', en: 'words', fills: [] },
  zip: { vi: 'gói .zip', en: 'archive', fills: ['files'] },
  'bash|zsh|fish|powershell': { vi: 'bash|zsh|fish|powershell', en: 'bash|zsh|fish|powershell' },
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

/** The kinds of words that may be typed for a placeholder. */
export function fillsOf(name: string): readonly Fill[] {
  return PLACEHOLDERS[name]?.fills ?? [];
}

/** The words that a placeholder like `<vi|en>` is made of, in every language. */
export function choicesOf(name: string): readonly string[] {
  const worded = PLACEHOLDERS[name];
  if (worded?.fills) return [];
  return [...new Set([name, worded?.vi ?? '', worded?.en ?? ''].flatMap((text) => text.split('|')))].filter(Boolean);
}
