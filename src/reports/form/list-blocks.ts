import type { ImportedList } from '../../answers/entry/list-imported.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, inBoth, type Locale, type Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { type Document, listUnder, paragraph } from '../../documents/document.ts';
import type { ListItem, ListKind } from '../../forms/lists/list-kind.ts';
import { isOnlySaid, type TroubleAt } from '../../forms/trouble.ts';
import { named } from '../person-words.ts';
import { faultInWords } from './fault-words.ts';
import { fileCalled } from './file-called.ts';
import { changesTable, itemInWords } from './list-changes.ts';
import { ListValues } from './list-values.ts';
import { troubleLines } from './trouble-lines.ts';

/** What was understood of a list that came back: what it changes, line by line, and what is not taken. */
export function listDocument(lists: readonly ImportedList[], locale: Locale): Document {
  const words = WORDS[locale];
  const [some, same] = apart(lists);
  const blocks = some.flatMap((importedList): Document['blocks'] => {
    const { shown, list, period, troubles, sheets, fault } = importedList;
    const name = fileCalled(
      shown,
      lists.map((other) => other.shown),
    );
    if (fault || !list) return [paragraph(`${name}: ${fault ? faultInWords(fault, locale) : ''}.`)];
    const title = [list.title[locale], period].filter((text) => text !== undefined).join(' ');
    const inWords = troubles.map((troubleAt) => worded(troubleAt, importedList, locale));
    const told = (isSaid: boolean) =>
      troubleLines(
        inWords.filter(({ trouble }) => isOnlySaid(trouble) === isSaid),
        { shown: name, sheets },
        locale,
      );
    return [
      { kind: 'title', text: `${name}: ${title}` },
      paragraph(words.understood(...countsOf(importedList))),
      ...changesTable(importedList, locale),
      ...listUnder(words.gone(importedList.gone.length), goneLines(importedList, list, locale)),
      ...listUnder(words.said, told(true)),
      ...listUnder(words.notTaken, told(false)),
    ];
  });
  const files = [...grouped(same, ({ shown }) => shown)].map(([shown, all]): Document['blocks'][number] =>
    paragraph(words.same(fileCalled(shown, [shown]), all.length)),
  );
  return { locale, blocks: [...blocks, ...files] };
}

/** What is gone from tables, for a question about it. */
export function goneText(lists: readonly ImportedList[]): Words {
  return inBoth((locale) =>
    lists
      .flatMap((each) => (each.list ? goneLines(each, each.list, locale) : []))
      .map((line) => `- ${line}`)
      .join('\n'),
  );
}

/** The tables of a workbook of several of which nothing has to be said, apart from the others. */
function apart(lists: readonly ImportedList[]): [ImportedList[], ImportedList[]] {
  const isOfSeveral = (shown: string) => lists.filter((list) => list.shown === shown).length > SEVERAL;
  const isSame = (list: ImportedList) =>
    isOfSeveral(list.shown) &&
    list.fault === undefined &&
    [list.deeds, list.troubles, list.gone].every(({ length }) => length === 0);
  return [lists.filter((list) => !isSame(list)), lists.filter(isSame)];
}

const SEVERAL = 2;

/** “Bà Kadá Thị Mai: nghỉ thai sản từ 01/3/2017”, of what went out and is in no row any more. */
function goneLines({ gone, called, organization }: ImportedList, list: ListKind, locale: Locale): string[] {
  const values = new ListValues(list, called, locale);
  return gone.map((item) => {
    const who = whoHas(item, list, organization, locale);
    const what = itemInWords(item, list, values);
    return [who, what].filter((text) => text !== '').join(': ');
  });
}

function whoHas(
  { kind, id }: ListItem,
  list: ListKind,
  organization: ImportedList['organization'],
  locale: Locale,
): string {
  if (kind === 'office') return list.settings?.find((setting) => setting.id === id)?.words[locale] ?? '';
  return (organization && named({ kind, id }, organization, locale)) ?? id;
}

/** Rows; those that change something; those that change nothing and of which nothing is left. */
function countsOf({ rows, deeds, troubles }: ImportedList): [all: number, fresh: number, same: number] {
  const fresh = new Set(deeds.flatMap(({ is, row }) => (is === 'removed' ? [] : [row.row])));
  const left = new Set(troubles.flatMap(({ trouble, row }) => (isOnlySaid(trouble) ? [] : [row])));
  return [rows.length, fresh.size, rows.filter(({ row }) => !fresh.has(row) && !left.has(row)).length];
}

/** A trouble with what the files and the table say in words, by name. */
function worded(troubleAt: TroubleAt, { list, called }: ImportedList, locale: Locale): TroubleAt {
  const { trouble } = troubleAt;
  if (!list) return troubleAt;
  const heading = (code: string) => list.columns.find(({ key }) => code === `${list.id}.${key}`)?.words[locale];
  if (trouble.id === 'columns-lost')
    return { ...troubleAt, trouble: { ...trouble, codes: trouble.codes.map((code) => quoted(heading(code) ?? code)) } };
  const values = new ListValues(list, called, locale);
  if (trouble.id === 'posts-overlap')
    return { ...troubleAt, trouble: { ...trouble, unit: values.text('unit', trouble.unit) } };
  if (trouble.id !== 'another-in-list' && trouble.id !== 'move-or-correction') return troubleAt;
  const said = (codes: readonly string[]) => codes.map((code) => values.text(trouble.key, code));
  return { ...troubleAt, trouble: { ...trouble, there: said(trouble.there), here: said(trouble.here) } };
}

const WORDS = bilingual({
  vi: {
    gone: (count: number) =>
      `${count} dòng có trong sổ không còn trong bảng, sổ giữ nguyên; muốn bỏ hẳn thì thêm --remove`,
    same: (file: string, count: number) => `${file}: ${count} trang không có gì mới.`,
    said: 'Lưu ý',
    notTaken: 'Không lấy',
    understood: (rows: number, fresh: number, same: number) =>
      `Đã hiểu ${rows} dòng: ${fresh} dòng có điều mới, ${same} dòng giữ nguyên.`,
  },
  en: {
    gone: (count) => `${count} rows of the files are not in the table any more and stay; add --remove to take them out`,
    same: (file, count) => `${file}: nothing new on ${count} sheets.`,
    said: 'Note',
    notTaken: 'Not taken',
    understood: (rows, fresh, same) => `Understood ${rows} rows: ${fresh} with something new, ${same} as they were.`,
  },
});
