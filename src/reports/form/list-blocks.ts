import type { ImportedList } from '../../answers/entry/list-imported.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Document } from '../../documents/document.ts';
import { isListValue, type Value } from '../../editing/value.ts';
import { type ColumnKind, period as periodColumn } from '../../forms/lists/column-kinds.ts';
import type { ListKind, ListRow } from '../../forms/lists/list-kind.ts';
import { isOnlySaid } from '../../forms/trouble.ts';
import { faultInWords } from './fault-words.ts';
import { fileCalled } from './file-called.ts';
import { troubleLines } from './trouble-lines.ts';
import { valueInWords } from './value-words.ts';

/** What was understood of a table of people, leave, registrations or awards: what is new, row by row, and what is not taken. */
export function listDocument(lists: readonly ImportedList[], locale: Locale): Document {
  const words = WORDS[locale];
  const blocks = lists.flatMap((importedList): Document['blocks'] => {
    const { shown, list, period, rows, news, fresh, same, troubles, sheets, called, fault } = importedList;
    const name = fileCalled(
      shown,
      lists.map((other) => other.shown),
    );
    if (fault || !list) return [{ kind: 'paragraph', text: `${name}: ${fault ? faultInWords(fault, locale) : ''}.` }];
    const title = [list.title[locale], period].filter((text) => text !== undefined).join(' ');
    const told = (isSaid: boolean) =>
      troubleLines(
        troubles.filter(({ trouble }) => isOnlySaid(trouble) === isSaid),
        { shown: name, sheets },
        locale,
      );
    return [
      { kind: 'title', text: `${name}: ${title}` },
      { kind: 'paragraph', text: words.understood(rows.length, fresh, same) },
      ...listed(
        words.news,
        news.map((row) => rowLine(row, list, called, locale)),
      ),
      ...listed(words.said, told(true)),
      ...listed(words.notTaken, told(false)),
    ];
  });
  return { locale, blocks };
}

function listed(heading: string, items: readonly string[]): Document['blocks'] {
  return items.length > 0 ? [{ kind: 'list', heading, items }] : [];
}

/** “Nguyễn Văn An (dòng 9): loại nghỉ: đi học, từ ngày: 09/01/2017” */
function rowLine({ id, name, row, values, isKnown }: ListRow, list: ListKind, called: Called, locale: Locale): string {
  const words = WORDS[locale];
  const said = [...values].flatMap(([key, { value }]) => {
    const column = list.columns.find((listColumn) => listColumn.key === key);
    if (!column) return [];
    const heading = column.words[locale].toLowerCase();
    return [`${heading}: ${inWords(value, saying(column.is, called, locale), locale)}`];
  });
  return `${name} (${isKnown ? '' : `${words.added} ${id}, `}${words.row} ${row + 1}): ${said.join(', ')}`;
}

type Called = ReadonlyMap<string, string>;

/** How a column's codes are said. */
type Saying = (code: string) => string;

function saying(is: ColumnKind, called: Called, locale: Locale): Saying {
  if (is.called) return (code) => (called.has(code) ? `${called.get(code)} (${code})` : code);
  return (code) => (is === periodColumn ? periodNamed(code, locale) : is.written?.(code, locale)) ?? code;
}

function periodNamed(code: string, locale: Locale): string | undefined {
  const period = periodOf(code);
  return period?.kind.words[locale].name(period);
}

function inWords(value: Value, said: Saying, locale: Locale): string {
  if (isListValue(value)) return value.map((each) => inWords(each, said, locale)).join('; ');
  return said(valueInWords(value, locale));
}

const WORDS = bilingual({
  vi: {
    news: 'Dòng có điều mới',
    said: 'Lưu ý',
    notTaken: 'Không lấy',
    row: 'dòng',
    added: 'người mới, mã',
    understood: (rows: number, fresh: number, same: number) =>
      `Đã hiểu ${rows} dòng: ${fresh} điều mới, ${same} giá trị đã có sẵn.`,
  },
  en: {
    news: 'Rows with something new',
    said: 'Note',
    notTaken: 'Not taken',
    row: 'row',
    added: 'new, id',
    understood: (rows, fresh, same) => `Understood ${rows} rows: ${fresh} new, ${same} values there already.`,
  },
});
