import { bilingual, type Locale, type Words } from '../base/locale.ts';
import { idsOfFiles } from '../checks/fault-words.ts';
import type { diskWords } from '../checks/file/disk-words.ts';
import { unknownPlace } from '../checks/fill/unknown-place.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { Call } from './command.ts';
import { isForOthers } from './report/audience.ts';

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

/** The same, and in which other files errors stand: what is taken from there may be wrong. */
export function keepFaults(call: Call, errors: readonly Diagnostic[]): void {
  keepUnread(call, errors);
  for (const { id, place } of errors) if (!LOSSES.has(id)) call.faulty.add(place.file.path);
}

/** A document that says itself which files it was made without: a table that is passed on has left the errors behind. */
export function markedUnread(document: Document, call: Call): Document {
  return stamped(document, unreadStamps(call));
}

/** A document that is kept: it says, too, in which files errors stand, since who holds it has not seen the screen. */
export function markedWhole(document: Document, call: Call): Document {
  return stamped(document, stampsOf(call));
}

/** What a file that is kept has to say of the files it rests on; where these `areCounted` it names none. */
export function stampsOf(call: Call, areCounted = isForOthers(call)): readonly string[] {
  const faulty = faultyOf(call);
  const { faultyStamp } = WORDS[call.locale];
  return [...unreadStamps(call, areCounted), ...(faulty.length > 0 ? [faultyStamp(faulty, areCounted)] : [])];
}

function unreadStamps(call: Call, areCounted = isForOthers(call)): readonly string[] {
  if (call.unread.size === 0) return [];
  const { stamp, lacks } = WORDS[call.locale];
  return [stamp(lacks([...call.unread.keys()].sort(), areCounted))];
}

function stamped(document: Document, stamps: readonly string[]): Document {
  const blocks = stamps.map((text) => ({ kind: 'stamp', text }) as const);
  return blocks.length > 0 ? { ...document, blocks: [...blocks, ...document.blocks] } : document;
}

/** A file that was not read whole is named as that alone. */
function faultyOf({ faulty, unread }: Call): string[] {
  return [...faulty].filter((path) => !unread.has(path)).sort();
}

/** The same in JSON of whatever shape, behind what every one begins with. */
export function jsonWithUnread(json: string, { unread }: Call): string {
  if (unread.size === 0) return json;
  const head = /^\{\s*"emul": ?"[^"]*",\s*"schemaVersion": ?"[^"]*",\s*"report": ?"[^"]*"/.exec(json)?.[0];
  if (head === undefined) throw new Error('JSON that does not begin as `outputHead` does');
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
  throw notWritten(what, (locale) => WORDS[locale].lacks(files), [...unread.values()].includes(true));
}

/** NotWritten where that is so, or errors stand in files. */
export function mustBeSound(call: Call, what: Words): void {
  mustBeRead(call, what);
  const faulty = faultyOf(call);
  if (faulty.length > 0) throw notWritten(what, (locale) => WORDS[locale].faulty(faulty), false);
}

function notWritten(what: Words, why: (locale: Locale) => string, isRefused: boolean): NotWritten {
  const said = (locale: Locale) => `${what[locale]}: ${why(locale)}; ${WORDS[locale].mend}`;
  return new NotWritten({ vi: said('vi'), en: said('en') }, isRefused);
}

/** So many files are named on a paper, more are counted. */
const FEW = 3;

type Files = readonly string[];

const WORDS = bilingual({
  vi: {
    lacks: (files: Files, isCounted?: boolean) => `chưa đọc được hết ${named(files, 'vi', isCounted)}`,
    faulty: (files: Files) => `còn lỗi trong ${named(files, 'vi')}`,
    mend: 'sửa các lỗi trên rồi chạy lại',
    stamp: (lacks: string) => `CHƯA ĐỦ SỐ LIỆU: ${lacks}; sửa xong thì lập lại`,
    faultyStamp: (files: Files, isCounted: boolean) =>
      `CÒN LỖI trong ${named(files, 'vi', isCounted)}: số liệu từ đó có thể chưa đúng; sửa xong thì lập lại`,
  },
  en: {
    lacks: (files, isCounted) => `not read whole: ${named(files, 'en', isCounted)}`,
    faulty: (files) => `errors in ${named(files, 'en')}`,
    mend: 'mend the errors above and run it again',
    stamp: (lacks) => `INCOMPLETE: ${lacks}; mend and make it again`,
    faultyStamp: (files, isCounted) =>
      `ERRORS in ${named(files, 'en', isCounted)}: what is taken from there may be wrong; mend and make it again`,
  },
});

/** By name, a few of them; on a paper that leaves the office how many there are. */
function named(files: Files, locale: Locale, isCounted?: boolean): string {
  if (isCounted) return COUNTED[locale](files.length);
  const more = files.length - FEW;
  return files.slice(0, FEW).join(', ') + (more > 0 ? OTHERS[locale](more) : '');
}

const COUNTED = bilingual({
  vi: (count: number) => `${count} tệp số liệu`,
  en: (count) => `${count} of the files`,
});

const OTHERS = bilingual({
  vi: (more: number) => ` và ${more} tệp khác`,
  en: (more) => ` and ${more} more`,
});
