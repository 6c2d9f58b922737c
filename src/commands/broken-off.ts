import type { Locale, Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';

/** What is said where a signal ends a command; nothing where nothing was written. */
export function brokenOffText(written: readonly string[], locale: Locale): string {
  const last = written.at(-1);
  return last === undefined ? '' : STOPPED[locale](written.length, quoted(last));
}

const STOPPED: Words<(count: number, last: string) => string> = {
  vi: (count, last) =>
    count === 1
      ? `Đã dừng; trước đó đã ghi xong ${last}.\n`
      : `Đã dừng; trước đó đã ghi xong ${count} tệp, sau cùng là ${last}.\n`,
  en: (count, last) =>
    count === 1
      ? `Stopped; ${last} had been written.\n`
      : `Stopped; ${count} files had been written, the last ${last}.\n`,
};
