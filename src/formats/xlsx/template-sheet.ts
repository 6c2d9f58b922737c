import { visible } from '../../base/visible.ts';
import { escapedXml } from '../xml.ts';
import { firstOf, moved, movedFormula, type Repeat } from './references.ts';

/** What is put into a cell: a number as a number, anything else as text. */
export type Content = { readonly number: number; readonly format: string } | { readonly text: string };

/** What a sheet's places are filled from. */
export interface Filling {
  /** The text of a shared string by its number. */
  shared(index: number): string;
  /** What a name stands for; `row` counts the copies of a repeated row from 0. */
  content(name: string, row: number): Content;
  /** The style of a cell, by its number, or the same with a number's format where it has none of its own. */
  styled(style: number, format: string): number;
  /** How often a row stands that asks for these names. */
  copies(names: readonly string[]): number;
}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The names that a sheet asks for. */
export function placesIn(xml: string, shared: Filling['shared']): string[] {
  return [...xml.matchAll(CELL)].flatMap(([, attributes = '', inside = '']) =>
    [...textIn(attributes, inside, shared).matchAll(PLACE)].map(([, name = '']) => name),
  );
}

/** A sheet with its places filled and its rows repeated, and which rows those are. */
export function filledSheet(xml: string, filling: Filling): { xml: string; repeats: readonly Repeat[] } {
  const repeats = [...xml.matchAll(ROW)].flatMap(([, attributes = '', inside = '']): Repeat[] => {
    const names = placesIn(inside, filling.shared);
    return names.some((name) => name.includes('.')) ? [{ row: rowOf(attributes), count: filling.copies(names) }] : [];
  });
  const [, before = '', data = '', after = ''] =
    /^([\s\S]*?<sheetData>)([\s\S]*)(<\/sheetData>[\s\S]*)$/.exec(xml) ?? [];
  const rows = data.replace(ROW, (_, attributes: string, inside: string | undefined) => {
    const row = rowOf(attributes);
    const count = repeats.find((repeat) => repeat.row === row)?.count ?? 1;
    const first = firstOf(row, repeats);
    return Array.from({ length: count }, (_, i) => rowAt(first + i, i, attributes, inside ?? '')).join('');
  });
  const refs = (text: string) =>
    text.replace(
      /\b(ref|sqref|topLeftCell|activeCell)="([^"]*)"/g,
      (_, key: string, ref: string) => `${key}="${moved(ref, repeats)}"`,
    );
  return { xml: refs(before) + rows + refs(after), repeats };

  function rowAt(row: number, copy: number, attributes: string, inside: string): string {
    const cells = inside.replace(CELL, (_, own: string, content: string | undefined) => {
      const at = own.replace(/\br="([A-Z]+)\d+"/, (_, column: string) => `r="${column}${row}"`);
      return cellAt(at, content ?? '', copy);
    });
    return `<row${attributes.replace(/\br="\d+"/, `r="${row}"`)}>${cells}</row>`;
  }

  function styledBy(attributes: string, format: string): string {
    const [, own = '0'] = /\bs="(\d+)"/.exec(attributes) ?? [];
    const style = filling.styled(Number(own), format);
    return style === Number(own) ? attributes : `${attributes.replace(/\s*\bs="\d+"/, '')} s="${style}"`;
  }

  function cellAt(attributes: string, inside: string, copy: number): string {
    const formula = /<f\b([^>]*)>([\s\S]*?)<\/f>/.exec(inside);
    // Excel computes it anew on opening.
    if (formula) return `<c${attributes}><f${formula[1]}>${movedFormula(formula[2] ?? '', repeats)}</f></c>`;
    const text = textIn(attributes, inside, filling.shared);
    if (!/\{\{/.test(text)) return inside === '' ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
    const bare = attributes.replace(/\s*\bt="[^"]*"/, '');
    const [, alone] = /^\s*\{\{\s*([^{}]+?)\s*\}\}\s*$/.exec(text) ?? [];
    const content = alone === undefined ? undefined : filling.content(alone, copy);
    if (content && 'number' in content) return `<c${styledBy(bare, content.format)}><v>${content.number}</v></c>`;
    const filled = text.replace(PLACE, (_, name: string) => wordsOf(filling.content(name, copy)));
    return filled === ''
      ? `<c${bare}/>`
      : `<c${bare} t="inlineStr"><is><t xml:space="preserve">${escapedXml(visible(filled))}</t></is></c>`;
  }
}

function wordsOf(content: Content): string {
  return 'text' in content ? content.text : String(content.number);
}

function rowOf(attributes: string): number {
  return Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0);
}

function textIn(attributes: string, inside: string, shared: Filling['shared']): string {
  const [, kind] = /\bt="(\w+)"/.exec(attributes) ?? [];
  if (kind === 's') return shared(Number(/<v>(\d+)<\/v>/.exec(inside)?.[1] ?? -1));
  return kind === 'inlineStr' ? textsIn(inside) : '';
}

/** The letters of a string with or without formatting in it. */
export function textsIn(xml: string): string {
  return [...xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal));
  });
}
