import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Cell, Table } from '../../../documents/table.ts';

/** What is parted of each award: all, collectives, individuals, of these from deputy head of a division up, and the others. */
export type SuperiorCells = readonly [all: Cell, units: Cell, members: Cell, leading: Cell, others: Cell];

/** Awards of whoever stands above the agency, by kind of award and post. */
export function superiorsTable(
  caption: string,
  all: SuperiorCells,
  awards: readonly (readonly [name: string, cells: SuperiorCells])[],
  locale: Locale,
): Table {
  const words = WORDS[locale];
  const rows = [[words.all, all] as const, ...awards];
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: words.award, align: 'left', weight: 0, width: 60 },
      ...words.who.map((heading) => ({ heading, align: 'right', weight: 0 }) as const),
    ],
    rows: rows.map(([name, cells]) => ({ kind: 'row', cells: [{ kind: 'text', text: name }, ...cells] })),
  };
}

const WORDS = bilingual({
  vi: {
    all: 'Tổng số',
    award: 'Danh hiệu, hình thức',
    who: ['Tổng số', 'Tập thể', 'Cá nhân', 'Từ phó phòng trở lên', 'Người trực tiếp'],
  },
  en: {
    all: 'All',
    award: 'Award',
    who: ['All', 'Collectives', 'Individuals', 'Deputy head of division and above', 'Others'],
  },
});
