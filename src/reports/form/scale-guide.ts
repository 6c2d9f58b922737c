import type { ScaleExported } from '../../answers/entry/scale-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkRow } from '../../documents/workbook.ts';
import { KEYS_IN_ROWS } from '../../forms/scale/columns.ts';
import { keysLeftAlone } from '../../forms/scale/scale-rows.ts';
import { isIssued } from '../../model/criteria.ts';
import { modes } from '../../scoring/modes/index.ts';
import { keyLeftAlone, SCALE_GUIDE } from './scale-words.ts';

/** What somebody who opens the workbook has to know, in sentences. */
export function guideRows({ criteria }: ScaleExported, locale: Locale): WorkRow[] {
  const words = SCALE_GUIDE[locale];
  const kept = criteria ? keysLeftAlone(criteria).map((key) => keyLeftAlone(key, locale)) : [];
  return [
    { cells: [{ column: 0, style: 'title', value: { text: words.title } }] },
    ...words.how.map(line),
    line(words.modes),
    ...modes.map((mode) => line(`    • ${modeInWords(mode, locale)}`)),
    ...words.rows.map(line),
    ...(criteria && isIssued(criteria) ? [line(words.issued)] : []),
    ...(kept.length > 0 ? [line(words.kept(kept.join(', ')))] : []),
    line(words.back),
  ];
}

function line(text: string): WorkRow {
  return {
    height: 17 * Math.max(1, Math.ceil(text.length / 125)),
    cells: [{ column: 0, style: 'text', value: { text } }],
  };
}

/** “Trừ theo lần: trừ theo số lần; điền Điểm sàn, Khi không ghi.” */
function modeInWords({ called, gloss, typing, computing, keys }: (typeof modes)[number], locale: Locale): string {
  const how = typing?.how[locale] ?? computing?.onSheet[locale] ?? gloss;
  const own = keys
    .filter(({ name }) => KEYS_IN_ROWS.every((key) => key.name !== name))
    .map(({ words }) => words[locale][0]);
  const rows = keys.flatMap(({ rows }) => (rows ? [rows.word[locale]] : []));
  const words = SCALE_GUIDE[locale];
  const parts = [
    how,
    ...(rows.length > 0 ? [words.withRows(rows.join(', '))] : []),
    ...(own.length > 0 ? [words.withColumns(own.join(', '))] : []),
  ];
  return `${called?.[locale] ?? gloss}: ${parts.join('; ')}.`;
}
