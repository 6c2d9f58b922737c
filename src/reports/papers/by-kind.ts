import { bilingual, type Locale } from '../../base/locale.ts';
import type { Table } from '../../documents/table.ts';

/** A table of collectives and individuals as two on paper: a head that says “Họ và tên” stands over no collective. */
export function tablesByKind(table: Table, locale: Locale): Table[] {
  const words = WORDS[locale];
  const kinds = table.rows.flatMap((row, i) => (row.kind === 'band' && row.depth === 1 ? i : []));
  if (kinds.length < 2) return [table];
  return kinds.map((at, i) => {
    const [isUnits, rows] = [i === 0, table.rows.slice(at + 1, kinds[i + 1])];
    const heads = isUnits
      ? table.columns.map((column, j) => (j === 1 ? { ...column, heading: words.name } : column))
      : table.columns;
    const caption = isUnits ? words.units : words.members;
    return { ...table, caption, name: caption, columns: heads, rows };
  });
}

const WORDS = bilingual({
  vi: { name: 'Tên tập thể', units: 'Tập thể', members: 'Cá nhân' },
  en: { name: 'Collective', units: 'Collectives', members: 'Individuals' },
});
