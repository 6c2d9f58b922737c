import type { Words } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Document } from '../documents/document.ts';
import type { FileManner, Format } from '../formats/format.ts';
import { bytesNamed, type Refusal } from '../source/disk.ts';
import type { FileOutput } from './output.ts';
import { templateRefused, unreadable } from './template-refused.ts';
import { UsageError } from './usage.ts';

/** The largest template that is read. */
const MOST_BYTES = 20_000_000;

/** An office's own file with a document's content in its places; a UsageError that names every place it does not know. */
export async function filled(
  format: Format,
  document: Document,
  { path, typed }: NonNullable<FileOutput['template']>,
  manner: FileManner,
  warn: (words: Words) => void,
): Promise<Uint8Array> {
  if (!format.loadTemplate) throw new Error(`.${format.extension} has no templates`);
  const found = bytesNamed(path, MOST_BYTES);
  if ('refusal' in found) throw isMissing(found.refusal) ? missing(typed) : unreadable(typed);
  const fill = await format.loadTemplate();
  const result = await fill(document, found.bytes, manner);
  if (result === 'no-places') throw withoutPlaces(typed);
  if (result === 'no-template' || !('bytes' in result || 'unknown' in result)) throw templateRefused(typed, result);
  if ('unknown' in result) throw unknownPlaces(typed, result.unknown, result.known);
  if (result.dropped.length > 0) warn(detached(typed, result.dropped));
  return result.bytes;
}

function isMissing(refusal: Refusal): boolean {
  return refusal.why === 'system' && refusal.code === 'ENOENT';
}

function missing(typed: string): UsageError {
  return new UsageError(
    { vi: `không có tệp mẫu ${quoted(typed)}`, en: `there is no template ${quoted(typed)}` },
    { vi: 'xem lại tên và thư mục của tệp mẫu', en: 'look at its name and folder' },
  );
}

function detached(typed: string, dropped: readonly string[]): Words {
  const targets = dropped.map((target) => quoted(target)).join(', ');
  return {
    vi: `cảnh báo: tệp mẫu ${quoted(typed)} gắn với một mẫu ở ngoài (${targets}), Word sẽ tìm đến đó mỗi lần mở; văn bản vừa ghi đã bỏ chỗ gắn ấy, chữ và kiểu trình bày giữ nguyên.\n`,
    en: `warning: the template ${quoted(typed)} is attached to one elsewhere (${targets}), where Word looks whenever it opens it; the paper is not, its text and styles are as they were.\n`,
  };
}

function withoutPlaces(typed: string): UsageError {
  return new UsageError(
    {
      vi: `tệp mẫu ${quoted(typed)} chưa có chỗ nào để điền`,
      en: `the template ${quoted(typed)} has no place to fill`,
    },
    {
      vi: 'ghi tên chỗ vào tệp mẫu, ví dụ {{trich-yeu}}, {{bang-1}}',
      en: 'write names of places into it, e.g. {{trich-yeu}}, {{bang-1}}',
    },
  );
}

function unknownPlaces(typed: string, unknown: readonly string[], known: readonly string[]): UsageError {
  const lines = (or: string) =>
    unknown.map((name) => {
      const meant = nearest(name, known);
      return `\n  {{${name}}}${meant.length > 0 ? ` → {{${meant.join(`}} ${or} {{`)}}}` : ''}`;
    });
  const list = `\n  ${known.map((name) => `{{${name}}}`).join(' ')}`;
  const words: Words = {
    vi: `tệp mẫu ${quoted(typed)} có chỗ chưa biết, nên chưa ghi gì:${lines('hoặc').join('')}\nVăn bản này có các chỗ:${list}`,
    en: `the template ${quoted(typed)} has places that are not known, so nothing is written:${lines('or').join('')}\nThis document has:${list}`,
  };
  return new UsageError(words);
}
