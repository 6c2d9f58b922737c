import type { ImportedList } from '../../answers/entry/list-imported.ts';
import type { Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { isListValue, isMapValue, Numeral, type Value } from '../../editing/value.ts';
import { period as periodColumn, periodInWords } from '../../forms/lists/column-kinds.ts';
import { type ListColumn, type ListItem, type ListKind, type ListRow, valueNode } from '../../forms/lists/list-kind.ts';
import type { Node } from '../../source/node.ts';
import { periodTyped } from './period-typed.ts';

/** What a row or an item says under a key, in words; nothing where it is blank. */
export type Say = (key: string) => string | undefined;

/** Values of a list as people read them: divisions, levels and awards by name, days and periods in words. */
export class ListValues {
  constructor(
    readonly list: ListKind,
    readonly called: ImportedList['called'],
    readonly locale: Locale,
  ) {}

  ofRow({ values }: ListRow): Say {
    return (key) => {
      const given = values.get(key);
      return given && this.value(key, given.value);
    };
  }

  ofItem(item: ListItem): Say {
    return (key) => {
      const column = this.#column(key);
      if (column?.says) return this.text(key, column.says(item));
      return this.node(key, item.node.get(key) ?? (column && valueNode(item, column)));
    };
  }

  node(key: string, node: Node | undefined): string | undefined {
    if (!node || node.kind === 'nothing') return undefined;
    return node.isList
      ? [...node.items()].map((item) => this.text(key, item.text)).join('; ')
      : this.text(key, node.text);
  }

  value(key: string, value: Value): string {
    if (isListValue(value)) return value.map((each) => this.value(key, each)).join('; ');
    if (isMapValue(value)) return this.value(key, value['member'] ?? '');
    return this.text(key, value instanceof Numeral ? value.digits : String(value));
  }

  /** One value as files write it. */
  text(key: string, code: string): string {
    const is = this.#column(key)?.is;
    if (is?.called) return this.called.get(is.sort ? `${is.sort} ${code}` : code) ?? code;
    if (is === periodInWords) return periodTyped(code, this.locale);
    if (is !== periodColumn) return is?.written?.(code, this.locale) ?? code;
    const period = periodOf(code);
    return period?.kind.words[this.locale].name(period) ?? code;
  }

  #column(key: string): ListColumn | undefined {
    return this.list.columns.find((column) => column.key === key);
  }
}
