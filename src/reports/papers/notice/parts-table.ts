import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Row, Table } from '../../../documents/table.ts';

/** Parts of a period, or its levels; `last` heads what was missing. */
export function drawnParts(rows: readonly Row[], last: string | undefined, locale: Locale): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      { heading: words.part, align: 'left', weight: 0, width: NAME },
      { heading: words.points, align: 'right', weight: 0 },
      { heading: words.level, align: 'left', weight: 0, width: LEVEL },
      ...(last === undefined ? [] : [{ heading: last, align: 'left' as const, weight: 0 }]),
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
