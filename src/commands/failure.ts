import type { Locale, Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { isUnknowable } from '../source/disk.ts';
import { Unreadable } from '../source/unreadable.ts';
import { StoreError } from '../store/store-error.ts';
import { Stopped } from './asking.ts';
import { EXIT } from './command.ts';
import type { Host } from './host.ts';
import { storeWords } from './store-words.ts';
import { NotWritten } from './unread.ts';
import { UsageError } from './usage.ts';

/** Says in one line what stopped a command, and returns its exit code. */
export async function told(error: unknown, host: Host, locale: Locale): Promise<number> {
  if (error instanceof Unreadable) return await unreadableTold(error, host, locale);
  if (error instanceof Stopped) {
    host.err.write(STOPPED[locale]);
    return EXIT.usage;
  }
  const [text, code] = lineFor(error, locale);
  host.err.write(`${ERROR[locale]}: ${visible(text)}\n`);
  const isBug = ![UsageError, StoreError, NotWritten].some((kind) => error instanceof kind);
  if (isBug && host.environment.EMUL_DEBUG && error instanceof Error) host.err.write(`${error.stack}\n`);
  return code;
}

/** A folder in the way is told as a file is: its name, and the system's word. */
async function unreadableTold(error: Unreadable, host: Host, locale: Locale): Promise<number> {
  const [{ unreadableWords }, { diagnosticText }] = await Promise.all([
    import('../checks/fault-words.ts'),
    import('../diagnostics/text.ts'),
  ]);
  host.err.write(`${diagnosticText(unreadableWords(error), locale, false)}\n`);
  return isUnknowable(error.refusal) ? EXIT.failure : EXIT.findings;
}

function lineFor(error: unknown, locale: Locale): [text: string, code: number] {
  if (error instanceof UsageError) return [sentence(error.words, error.help, locale), EXIT.usage];
  if (error instanceof NotWritten) return [error.words[locale], error.isRefused ? EXIT.failure : EXIT.findings];
  if (error instanceof StoreError) return [storeWords(error)[locale], EXIT.failure];
  if (isWithoutFolder(error)) return [NO_FOLDER[locale], EXIT.failure];
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return [`${BUG[locale]}: ${message}`, EXIT.failure];
}

function sentence(words: Words, help: Words | undefined, locale: Locale): string {
  return help ? `${words[locale]}; ${help[locale]}` : words[locale];
}

/** Somebody has removed the folder that this process stands in. */
function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

const NO_FOLDER: Words = {
  vi: 'thư mục đang đứng không còn nữa; chuyển sang thư mục khác (cd) rồi chạy lại',
  en: 'the folder you are in is gone; change to another one (cd) and run it again',
};

/** Nobody has to guess whether half of an answer was kept. */
const STOPPED: Words = { vi: 'Đã dừng, chưa ghi gì.\n', en: 'Stopped, nothing written.\n' };

/** How a line that reports a failure begins. */
export const ERROR: Words = { vi: 'lỗi', en: 'error' };
const BUG: Words = {
  vi: 'emul hỏng ở chỗ không ngờ tới, xin báo lại dòng này',
  en: 'emul failed where it should not, please report this line',
};
