import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import type { Table } from '../../documents/table.ts';

const HUNDRED = Exact.whole(100);

/** Says under a table why a column of shares that make up a whole does not add up to 100 % as printed (rule 45). */
export function roundingNote({ columns, rows }: Table, locale: Locale): Block[] {
  const parts = rows.flatMap((row) => (row.kind === 'row' && !row.isTotal ? [row.cells] : []));
  const isOff = columns.some((_, at) => {
    const shares = parts.flatMap((cells) => (cells[at]?.kind === 'share' ? cells[at].share : []));
    return Exact.sum(shares).equals(Exact.one) && !Exact.sum(shares.map(printed)).equals(HUNDRED);
  });
  return isOff ? [paragraph(NOTE[locale])] : [];
}

function printed(share: Exact): Exact {
  return Exact.of(share.times(HUNDRED).toFixed(2));
}

const NOTE: Words = {
  vi: 'Cộng các tỷ lệ trong bảng không đúng 100% là do làm tròn số.',
  en: 'Shares in the table do not add up to 100%, since each is rounded.',
};
