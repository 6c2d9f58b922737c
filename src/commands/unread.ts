import type { Locale, Words } from '../base/locale.ts';
import { idsOfFiles } from '../checks/fault-words.ts';
import type { diskWords } from '../checks/file/disk-words.ts';
import { unknownPlace } from '../checks/fill/unknown-place.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { Call } from './command.ts';

/** Mistakes by which a file, or part of what it says, has not been taken in. */
const LOSSES: ReadonlySet<string> = new Set([...idsOfFiles(), unknownPlace.id]);

/** Of these nobody knows what the file says: exit 3. */
const UNKNOWABLE: ReadonlySet<string> = new Set<keyof typeof diskWords>(['file-unreadable', 'not-a-file']);

/** Keeps which files were not read whole, for whatever this call writes. */
export function keepUnread(call: Call, diagnostics: readonly Diagnostic[]): void {
  for (const { id, severity, place } of diagnostics) {
    if (severity === 'error' && LOSSES.has(id)) call.unread.set(place.file.path, UNKNOWABLE.has(id));
  }
}

/** A document that says itself which files it was made without: who holds the paper has not seen the screen. */
export function markedUnread(document: Document, { unread, locale }: Call): Document {
  if (unread.size === 0) return document;
  return {
    ...document,
    blocks: [{ kind: 'stamp', text: WORDS[locale].stamp([...unread.keys()].sort()) }, ...document.blocks],
  };
}

/** The same in JSON of whatever shape, behind what every one begins with. */
export function jsonWithUnread(json: string, { unread }: Call): string {
  if (unread.size === 0) return json;
  const head = /^\{\s*"emul": ?"[^"]*",\s*"report": ?"[^"]*"/.exec(json)?.[0];
  if (head === undefined) throw new Error('JSON that does not begin with emul and report');
  return `${head}, "unread": ${JSON.stringify([...unread.keys()].sort())}${json.slice(head.length)}`;
}

/** What would be written has no place to say what it was made without. */
export class NotWritten extends Error {
  constructor(
    readonly words: Words,
    readonly isRefused: boolean,
  ) {
    super(words.en);
  }
}

/** NotWritten where files were not read whole; `what` says what is not. */
export function mustBeRead({ unread }: Call, what: Words): void {
  if (unread.size === 0) return;
  const files = [...unread.keys()].sort();
  const said = (locale: Locale) => `${what[locale]}: ${WORDS[locale].keptBack(files)}`;
  throw new NotWritten({ vi: said('vi'), en: said('en') }, [...unread.values()].includes(true));
}

/** So many files are named on a paper, more are counted. */
const FEW = 3;

interface UnreadWords {
  lacks(files: readonly string[]): string;
  keptBack(files: readonly string[]): string;
  stamp(files: readonly string[]): string;
}

const WORDS: Words<UnreadWords> = {
  vi: {
    lacks: (files) => `chưa đọc được hết ${named(files, (more) => ` và ${more} tệp khác`)}`,
    keptBack: (files) => `${WORDS.vi.lacks(files)}; sửa các lỗi trên rồi chạy lại`,
    stamp: (files) => `CHƯA ĐỦ SỐ LIỆU: ${WORDS.vi.lacks(files)}; sửa theo emul check rồi lập lại`,
  },
  en: {
    lacks: (files) => `not read whole: ${named(files, (more) => ` and ${more} more`)}`,
    keptBack: (files) => `${WORDS.en.lacks(files)}; mend the errors above and run it again`,
    stamp: (files) => `INCOMPLETE: ${WORDS.en.lacks(files)}; mend by emul check and make it again`,
  },
};

function named(files: readonly string[], others: (more: number) => string): string {
  const more = files.length - FEW;
  return files.slice(0, FEW).join(', ') + (more > 0 ? others(more) : '');
}
