import type { Locale } from '../../base/locale.ts';
import type { Working as Opened } from '../../documents/working.ts';
import { keepingColumns } from '../../model/sheet.ts';
import type { Standing } from '../../scoring/standing.ts';
import { lineOf } from '../../source/line-of.ts';
import { columnWords, keptWords } from '../column-words.ts';

/** One line of a sheet: what, how many points, from whom, where it is typed. */
export interface SheetLine {
  readonly what: string;
  readonly points: string;
  readonly how: string;
  readonly source: string;
  /** A group, a criterion in it, or a product of that. */
  readonly depth: 0 | 1 | 2;
  /** How the points came about, where the line does not say it. */
  readonly opens?: () => Opened;
}

/** Who kept what stood there before. */
export function keptLines({ sheet, subject }: Standing, locale: Locale): SheetLine[] {
  const { criteria } = subject.choice;
  const keeping = sheet && criteria ? keepingColumns(sheet, criteria) : [];
  return keeping.map((column) => ({
    what: columnWords(column.name, criteria, locale),
    points: '',
    how: keptWords(column, criteria, locale),
    source: lineOf(column.key.place),
    depth: 0,
  }));
}
