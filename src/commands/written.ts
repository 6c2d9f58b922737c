import type { Words } from '../base/locale.ts';
import { raised } from '../base/sentence.ts';
import { visible } from '../base/visible.ts';
import type { Output } from '../declared/outputs/index.ts';
import { difference } from '../editing/difference.ts';
import { outputText } from '../reports/output-text.ts';
import { type FileChange, isDifferent } from '../store/file-change.ts';
import { rewritten } from '../store/rewritten.ts';
import type { Asking } from './asking.ts';
import { type Call, EXIT } from './command.ts';
import { type Correcting, correcting } from './corrected.ts';
import { differenceText } from './difference-text.ts';
import { refuseClosed } from './not-closed.ts';
import { toldOf } from './told-of.ts';

/** What a command is about to write. */
export interface Writing {
  readonly root: string;
  readonly changes: readonly FileChange[];
  /** What is done, behind “Đã”, and in English in the past: `mở lấy ý kiến thang điểm ca-nhan`, `opened consultation on ca-nhan`. */
  readonly deed: Words;
  /** Why, where somebody said so: the log keeps it. */
  readonly reason?: string | undefined;
  /** Whether it may touch what is closed: only what puts a closed period back. */
  readonly isOpen?: boolean;
  /** What forms and tables said that is not taken, for programs. */
  readonly left?: Output<'written'>['left'];
  /** Whole lines under what was written: what comes next. */
  readonly next?: Words | undefined;
  /** Whether the command itself says what was done, among other things; that a reason is wanting is said all the same. */
  readonly isSaidElsewhere?: true;
  /** Whoever asks questions already goes on asking where a reason is wanted. */
  readonly asking?: Asking | undefined;
}

const UNTOUCHED: Correcting = { reason: undefined, corrects: [], changes: [], left: undefined };

/**
 * Writes, all files or none, and says so; with `--dry-run` it shows what would be different and writes nothing. Every command
 * that changes files of the workspace ends here, so that each can be looked at first and taken back by `emul undo`.
 */
export async function written(call: Call, writing: Writing): Promise<number> {
  const { root, deed, next } = writing;
  const { host, locale, isQuiet } = call;
  const own = writing.changes.filter(isDifferent);
  const isDry = call.flags['dryRun'] === true;
  if (!writing.isOpen) await refuseClosed(call, root, own);
  const { reason, corrects, left, ...amended } = writing.isOpen
    ? UNTOUCHED
    : await correcting(call, { ...writing, changes: own });
  const changes = [...own, ...amended.changes];
  const paths = changes.map(({ path }) => path);
  if (!isDry) rewritten(root, changes, toldOf(call, deed, paths, { reason: reason ?? writing.reason, corrects }));
  if (writing.isSaidElsewhere && !isDry) host.err.write(left?.[locale] ?? '');
  else if (call.flags['json'] === true) host.out.write(writtenJson(call, changes, writing));
  else if (changes.length === 0) host.out.write(isQuiet ? '' : NOTHING[locale]);
  else if (isDry) host.out.write(planned(call, changes, deed));
  else if (!isQuiet)
    host.out.write(`${DONE[locale](deed[locale], changes)}${next?.[locale] ?? ''}${left?.[locale] ?? ''}`);
  return EXIT.fine;
}

/** What would be written, file by file: a new one in full, of the others the lines that differ. */
export function planned(call: Call, changes: readonly FileChange[], deed: Words): string {
  const { locale, isColoured } = call;
  const files = changes.map(({ path, before, after }) => {
    const name = visible(path);
    if (before === undefined) return `${PLANNED[locale].created(name)}\n\n${visible(after ?? '')}\n`;
    if (after === undefined) return `${PLANNED[locale].removed(name)}\n\n`;
    return `${name}\n${differenceText(before, after, isColoured)}\n`;
  });
  return `${WOULD[locale](deed[locale])}\n\n${files.join('')}${NOT_YET[locale]}`;
}

/** `--json` of a command that writes. */
function writtenJson({ host, flags }: Call, changes: readonly FileChange[], { deed, left }: Writing): string {
  return outputText('written', host.home.version, {
    deed,
    dryRun: flags['dryRun'] === true,
    files: changes.map(({ path, before, after }) => ({
      file: path,
      is: before === undefined ? 'created' : after === undefined ? 'removed' : 'changed',
      lines: difference(before ?? '', after ?? '')
        .flat()
        .flatMap(({ is, number, text }) => (is === 'kept' ? [] : [{ is, number, text }])),
    })),
    ...(left && { left }),
  });
}

function filesIn(changes: readonly FileChange[]): string {
  return changes.map(({ path }) => visible(path)).join(', ');
}

const NOTHING: Words = { vi: 'Không có gì thay đổi, không ghi gì.\n', en: 'Nothing changes, nothing written.\n' };
const NOT_YET: Words = { vi: 'Chưa ghi gì.\n', en: 'Nothing written yet.\n' };

const WOULD: Words<(deed: string) => string> = {
  vi: (deed) => `Sẽ ${deed}:`,
  en: (deed) => `This would be written (${deed}):`,
};

const DONE: Words<(deed: string, changes: readonly FileChange[]) => string> = {
  vi: (deed, changes) => `Đã ${deed}.\nĐã ghi ${filesIn(changes)}. Lấy lại như cũ: emul undo\n`,
  en: (deed, changes) => `${raised(deed)}.\nWrote ${filesIn(changes)}. To take it back: emul undo\n`,
};

const PLANNED: Words<Record<'created' | 'removed', (path: string) => string>> = {
  vi: { created: (path) => `${path} (tệp mới)`, removed: (path) => `${path} (xóa)` },
  en: { created: (path) => `${path} (new)`, removed: (path) => `${path} (removed)` },
};
