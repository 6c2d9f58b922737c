import type { Locale } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';

/** Where sheets wait that go out, and where those lie that came back. */
export const OUT = 'out';
export const IN = 'in';
export const DONE = 'in/done';

/**
 * What the folder of a week is called in both, whatever language the screen speaks: `Tuan 45`; `Tuan 45-2017` where another
 * year's had the name first. Names of months and quarters say their year.
 */
export function folderNamed(period: Period, known: Iterable<string>): string {
  const name = period.kind.words.vi.name(period);
  const plain = inFileNames(period, 'vi');
  const isTaken = [...known].some((id) => {
    const other = periodOf(id);
    return other && other.from < period.from && other.kind === period.kind && other.kind.words.vi.name(other) === name;
  });
  const year = period.id.slice(0, 4);
  return `${raised(plain)}${isTaken ? `-${year}` : ''}`;
}

/** A period in the name of a file, without accents and slashes: `quy IV-2026`. */
export function inFileNames(period: Period, locale: Locale): string {
  const bare = period.kind.words[locale].name(period).normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd').replace(/[/\\:]/g, '-');
}
