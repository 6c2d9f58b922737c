import { bilingual, type Locale } from '../../../base/locale.ts';
import { left, type Row, right, type Table } from '../../../documents/table.ts';

/** Parts of a period, or its levels; `last` heads what was missing. */
export function drawnParts(rows: readonly Row[], last: string | undefined, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      left(words.part, { width: NAME }),
      right(words.points),
      left(words.level, { width: LEVEL }),
      ...(last === undefined ? [] : [left(last)]),
    ],
    rows,
  };
}

/** In millimetres, for “Sáu tháng cuối” and “Hoàn thành tốt”. */
const NAME = 30;
const LEVEL = 30;

const WORDS = bilingual({
  vi: { part: 'Kỳ', points: 'Điểm', level: 'Xếp\u00a0loại' },
  en: { part: 'Period', points: 'Points', level: 'Level' },
});
