import type { ScaleExported } from '../../answers/entry/scale-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit, WorkCell, WorkRow } from '../../documents/workbook.ts';
import type { ScaleColumn } from '../../forms/scale/columns.ts';
import { settingValue } from '../../forms/scale/scale-rows.ts';
import { codeOf, SETTING_VALUE } from '../../forms/scale/scale-sheet.ts';
import { shownValue } from './scale-cells.ts';
import type { Lists } from './scale-lists.ts';
import { SCALE_SHEETS } from './scale-words.ts';

interface Terms {
  readonly locale: Locale;
  readonly lists: Lists;
  /** The row in which the first of them stands. */
  readonly head: number;
  /** Whether they begin with what scale it is, which nobody changes here. */
  readonly withId: boolean;
}

/** A line for each setting: its code, its name, its value, and what it means. */
export function settingRows(
  exported: ScaleExported,
  settings: readonly ScaleColumn[],
  { locale, lists, head, withId }: Terms,
): { readonly rows: WorkRow[]; readonly limits: Limit[] } {
  const own = withId ? idRows(exported, locale) : [];
  return {
    rows: [...own, ...settings.map((setting) => settingRow(exported, setting, locale, withId ? 1 : 3))],
    limits: settings.flatMap((setting, at) => {
      const row = head + own.length + at;
      return lists.limit(setting, SETTING_VALUE, row, row);
    }),
  };
}

function settingRow(
  exported: ScaleExported,
  { key, is, words, told }: ScaleColumn,
  locale: Locale,
  span: number,
): WorkRow {
  const { criteria, names, own } = exported;
  const total = key === 'scale.max' ? own?.total : undefined;
  const written = criteria ? settingValue(criteria, key) : [total].flatMap((text) => text ?? []);
  const [first] = written;
  const value =
    is.isSeveral && written.length > 0
      ? { text: written.map((each) => is.shown(each, names, locale)).join('; ') }
      : first === undefined
        ? undefined
        : shownValue(first, is, exported, locale);
  const long = value && 'text' in value ? value.text.length : 0;
  return {
    height: Math.max(20, 16 * Math.ceil(long / 54)),
    cells: [
      { column: 0, style: 'code', value: { text: codeOf('scale', key) } },
      { column: 1, style: 'label', value: { text: words[locale] } },
      { column: SETTING_VALUE, style: 'open-text', ...(value ? { value } : {}) },
      ...(told
        ? [
            {
              column: 3,
              style: 'text' as const,
              value: { text: told[locale] },
              ...(span > 1 ? { span: { columns: span } } : {}),
            },
          ]
        : []),
    ],
  };
}

function idRows({ criteria }: ScaleExported, locale: Locale): WorkRow[] {
  const words = SCALE_SHEETS[locale];
  const line = (key: string, label: string, text: string | undefined, told: string): WorkRow => {
    const cells: WorkCell[] = [
      { column: 0, style: 'code', value: { text: codeOf('scale', key) } },
      { column: 1, style: 'label', value: { text: label } },
      { column: SETTING_VALUE, style: 'given', ...(text === undefined ? {} : { value: { text } }) },
      { column: 3, style: 'text', value: { text: told } },
    ];
    return { height: 20, cells };
  };
  return [
    line('id', words.id, criteria?.id.value, words.idTold),
    line('edition', words.edition, criteria && (criteria.edition?.value.toString() ?? '1'), words.editionTold),
  ];
}
