import { join, resolve } from 'node:path';
import { EXPORT_AUDIENCES, type ExportAudience } from '../../answers/exported/audience.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { tableFormats } from '../../formats/tables/index.ts';
import { filesOfPackage } from '../../formats/tables/package-file.ts';
import type { TableFormat } from '../../formats/tables/table-format.ts';
import { bytesNamed } from '../../source/disk.ts';
import { isEmptyFolder, isThere, namesBelow } from '../../source/folder.ts';
import { PACKAGE_FILE } from '../../source/handed-in.ts';
import { type Call, textFlag } from '../command.ts';
import { UsageError } from '../usage.ts';

/** Where an export goes, as what and for whom. */
export interface ExportAsked {
  readonly path: string;
  readonly typed: string;
  readonly format: TableFormat;
  readonly audience: ExportAudience;
}

/** What the line asks for; a UsageError where it makes no sense, before anything is computed. */
export function exportAsked(call: Call): ExportAsked {
  const typed = textFlag(call, 'output');
  if (typed === undefined || typed.trim() === '') throw new UsageError(...NO_FOLDER);
  const path = resolve(call.host.folder, typed);
  const audience = audienceAsked(textFlag(call, 'audience'));
  if (isThere(path)) mayBeReplaced(path, typed);
  return { path, typed, format: formatAsked(textFlag(call, 'format')), audience };
}

const NO_FOLDER: [Words, Words] = [
  { vi: 'chưa nói ghi vào thư mục nào', en: 'there is no folder to write' },
  { vi: 'thêm tên thư mục, ví dụ -o so-lieu', en: 'add its name, e.g. -o data' },
];

function formatAsked(text = 'csv'): TableFormat {
  const found = tableFormats.find(({ extension }) => extension === text.toLowerCase().replace(/^\./, ''));
  if (found) return found;
  const known = tableFormats.map(({ extension }) => extension).join(', ');
  throw new UsageError(
    { vi: `không có dạng ${quoted(text)}`, en: `there is no format ${quoted(text)}` },
    { vi: `chọn một trong: ${known}`, en: `choose one of: ${known}` },
  );
}

/** What may be typed behind `--audience`, in either language. */
export const AUDIENCES: Readonly<Record<string, ExportAudience>> = {
  levels: 'levels',
  muc: 'levels',
  pseudonyms: 'pseudonyms',
  'bi-danh': 'pseudonyms',
  full: 'full',
  'day-du': 'full',
};

function audienceAsked(text: string = EXPORT_AUDIENCES[0]): ExportAudience {
  const found = AUDIENCES[text];
  if (found) return found;
  throw new UsageError(
    { vi: `không có bản dành cho ${quoted(text)}`, en: `there is no audience ${quoted(text)}` },
    {
      vi: 'chọn --audience levels (tên và mức), pseudonyms (bí danh), full (mọi thứ)',
      en: 'choose --audience levels (names and levels), pseudonyms or full (everything)',
    },
  );
}

/** An earlier export may be replaced with nothing lost, and an empty folder filled; nothing else. */
function mayBeReplaced(path: string, typed: string): void {
  const found = bytesNamed(join(path, PACKAGE_FILE), MOST_BYTES);
  const files = 'bytes' in found ? filesOfPackage(found.bytes.toString('utf8')) : undefined;
  if (files) {
    const [strange] = namesBelow(path).filter((name) => !isOf(files, name) && !LEFT_BEHIND.test(name));
    if (strange !== undefined) throw alsoHolds(typed, strange);
  } else if (!isEmptyFolder(path)) throw noExport(typed);
}

/** A file of an export, or a folder with one in it. */
function isOf(files: ReadonlySet<string>, name: string): boolean {
  return files.has(name) || [...files].some((file) => file.startsWith(`${name}/`));
}

/** What systems and programs that had a table open leave behind. */
const LEFT_BEHIND = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|\.~lock\..*)$/i;

function noExport(typed: string): UsageError {
  return new UsageError(
    {
      vi: `${quoted(typed)} đã có và không phải thư mục emul đã xuất, chưa ghi gì`,
      en: `${quoted(typed)} is there and is no earlier export, nothing written`,
    },
    { vi: 'đặt tên thư mục khác sau -o', en: 'choose another name behind -o' },
  );
}

function alsoHolds(typed: string, strange: string): UsageError {
  return new UsageError(
    {
      vi: `trong ${quoted(typed)} có ${quoted(strange)} không phải do emul xuất, chưa ghi gì`,
      en: `${quoted(strange)} in ${quoted(typed)} was not exported by emul, nothing written`,
    },
    {
      vi: 'xuất lại thì cả thư mục được thay; chuyển tệp ấy ra chỗ khác, hoặc đặt tên thư mục khác sau -o',
      en: 'the folder is replaced whole; move that file elsewhere, or choose another name behind -o',
    },
  );
}

const MOST_BYTES = 10_000_000;
