import type { Document } from '../../documents/document.ts';
import { plain } from '../../documents/prose.ts';
import type { Cell, Table } from '../../documents/table.ts';
import { zipped } from '../../package/packed.ts';
import type { FileManner, Filled } from '../format.ts';
import { STYLES, styleOn } from '../paper/style.ts';
import { fieldsOf } from '../template/fields.ts';
import { openedTemplate } from '../template/opened.ts';
import { type Place, placesOf } from '../template/places.ts';
import { unknownIn } from '../template/unknown.ts';
import { valueIn } from './cell.ts';
import { moved, type Repeat } from './references.ts';
import { type Content, type Filling, filledSheet, placesIn, textsIn } from './template-sheet.ts';
import { GENERAL, TemplateStyles } from './template-styles.ts';

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const CHAIN = 'xl/calcChain.xml';
const STYLES_PART = 'xl/styles.xml';

/** An office's own workbook with the document's content in its named places, rows of its tables repeated. */
export async function xlsxTemplate(document: Document, template: Uint8Array, manner: FileManner): Promise<Filled> {
  const opened = openedTemplate(template, 'xl/workbook.xml');
  if (typeof opened === 'string' || !('parts' in opened)) return opened;
  const { parts, dropped } = opened;
  const style = manner.style ? STYLES[manner.style] : styleOn(document.day);
  // A sheet has rows for a table, and cells for lines; running text has no place in it.
  const places = new Map([...placesOf(document, style)].filter(([, { kind }]) => kind !== 'blocks'));
  const textOf = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inside = '']) =>
    textsIn(inside),
  );
  const styles = new TemplateStyles(textOf(STYLES_PART));
  const filling = fillingFrom(places, strings, document.locale, styles);
  const sheets = Object.keys(parts)
    .filter((path) => SHEET.test(path))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const asked = sheets.flatMap((path) => placesIn(textOf(path), filling.shared));
  if (asked.length === 0) return 'no-places';
  const unknown = unknownIn(asked, places);
  if (unknown) return unknown;
  const filled = new Map(sheets.map((path) => [path, filledSheet(textOf(path), filling)]));
  const files = Object.entries(parts).flatMap(([path, bytes]): [string, Uint8Array][] => {
    if (path === CHAIN) return [];
    if (path === STYLES_PART) return [[path, new TextEncoder().encode(styles.xml)]];
    const text = filled.get(path)?.xml ?? (TIED[path] ? TIED[path](textOf(path), repeatsBySheet(filled)) : undefined);
    return [[path, text === undefined ? bytes : new TextEncoder().encode(text)]];
  });
  return { dropped, bytes: zipped(Object.fromEntries(files)) };
}

function fillingFrom(
  places: ReadonlyMap<string, Place>,
  strings: readonly string[],
  locale: Document['locale'],
  styles: TemplateStyles,
): Filling {
  const tables = new Map<string, ReadonlyMap<string, Cell>[]>();
  const fieldsIn = (name: string, table: Table) => {
    const known = tables.get(name) ?? fieldsOf(table);
    tables.set(name, known);
    return known;
  };
  return {
    shared: (index) => strings[index] ?? '',
    styled: (style, format) => styles.styled(style, format),
    copies(names) {
      const counts = names.flatMap((asked) => {
        const place = places.get(asked.split('.')[0] ?? '');
        return place?.kind === 'table' ? place.table.rows.filter(({ kind }) => kind === 'row').length : [];
      });
      return Math.max(0, ...counts);
    },
    content(asked, row): Content {
      const [name = '', ...field] = asked.split('.');
      const place = places.get(name);
      if (place?.kind === 'lines') return { text: place.lines.map(plain).join('\n') };
      if (place?.kind !== 'table') return { text: '' };
      const cell = fieldsIn(name, place.table)[row]?.get(field.join('.'));
      const { value, format = GENERAL } = cell ? valueIn(cell, locale) : {};
      return typeof value === 'number' ? { number: value, format } : { text: value === undefined ? '' : String(value) };
    },
  };
}

function repeatsBySheet(
  filled: ReadonlyMap<string, { readonly repeats: readonly Repeat[] }>,
): readonly (readonly Repeat[])[] {
  return [...filled.values()].map(({ repeats }) => repeats);
}

/** Parts that must agree with what the sheets have become. */
const TIED: Readonly<Record<string, (text: string, repeats: readonly (readonly Repeat[])[]) => string>> = {
  // The order of computing is found anew; the areas to print grow with the rows.
  'xl/workbook.xml': (text, repeats) =>
    text
      .replace(
        /(<definedName\b[^>]*localSheetId="(\d+)"[^>]*>)([^<]*)/g,
        (_, open: string, sheet: string, areas: string) =>
          open + areas.replace(/![^!,]+/g, (area) => moved(area, repeats[Number(sheet)] ?? [])),
      )
      .replace(/<calcPr\b[^>]*\/>/, '<calcPr fullCalcOnLoad="1"/>'),
  'xl/_rels/workbook.xml.rels': (text) => text.replace(/<Relationship\b[^>]*calcChain[^>]*\/>/, ''),
  '[Content_Types].xml': (text) => text.replace(/<Override\b[^>]*calcChain[^>]*\/>/, ''),
};
