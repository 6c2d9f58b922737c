import { SIZES } from '../paper/columns.ts';
import { STYLES } from '../paper/style.ts';
import { STRONG } from './runs.ts';
import { stylesOf } from './styles.ts';

/** Stands where a line ends of a place that has several; no text has it. */
export const LINE_END = '\uE000';

/** Stands where a place has nothing to say in this paper; no text has it. */
export const NOTHING = '\uE001';

/** What the office's own file is like, as far as what is put in has to fit it. */
export interface ForeignFile {
  /** Millimetres between its margins. */
  readonly room: number | undefined;
  /** The ids of its styles, by its own and by those that emul writes. */
  readonly styles: ReadonlyMap<string, string>;
}

export function foreignFile(parts: Readonly<Record<string, Uint8Array>>): ForeignFile {
  const part = (name: string) => new TextDecoder().decode(parts[`word/${name}.xml`] ?? new Uint8Array());
  return {
    room: roomIn(part('document')),
    styles: stylesIn(part('styles')),
  };
}

/** An office suite that saves a file makes new ids of the names of its styles: the name tells which one is meant. */
function stylesIn(text: string): Map<string, string> {
  const all = [...text.matchAll(/w:styleId="([^"]*)"[^>]*>\s*(?:<w:name w:val="([^"]*)")?/g)];
  const named = new Map(all.map(([, id = '', name = '']) => [name, id]));
  const renamed = [...STYLE_NAMES].flatMap(([id, name]): [string, string][] => {
    const there = named.get(name);
    return there === undefined ? [] : [[id, there]];
  });
  return new Map([...all.map(([, id = '']): [string, string] => [id, id]), ...renamed]);
}

/** What people see each style called, by its id: alike in every style of paper. */
const STYLE_NAMES: ReadonlyMap<string, string> = namesOf(stylesOf(STYLES['tt01-2011'], SIZES, 'vi'));

function namesOf({ paragraphStyles = [], characterStyles = [] }: ReturnType<typeof stylesOf>): Map<string, string> {
  return new Map([...paragraphStyles, ...characterStyles].map(({ id, name = id }) => [id, name]));
}

/** Of its last pages, which a file of one section has throughout. */
function roomIn(document: string): number | undefined {
  const last = document.slice(Math.max(0, document.lastIndexOf('<w:sectPr')));
  const length = (element: string, name: string) =>
    Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="(\\d+)"`).exec(last)?.[1]);
  const twips = length('pgSz', 'w') - length('pgMar', 'left') - length('pgMar', 'right');
  return twips > 0 ? (twips * 25.4) / 1440 : undefined;
}

/** What was put in, looking as the office's text does wherever the file has no style of that name. */
export function settledIn(text: string, { styles }: ForeignFile): string {
  return withoutEmptied(inParagraphs(text))
    .replace(/<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="Cell(Head)?(\d+)"\/>[\s\S]*?<\/w:p>/g, (cell, head, size) =>
      styles.has(`Cell${head ?? ''}${size}`) ? cell : asCell(cell, head !== undefined, Number(size)),
    )
    .replace(/<w:([pr])Style w:val="([^"]*)"\/>/g, (_, kind: string, id: string) => {
      const there = styles.get(id);
      return there === undefined ? (id === STRONG ? '<w:b/>' : '') : `<w:${kind}Style w:val="${there}"/>`;
    });
}

/** Tables are as wide as their letters: these stay of the size that the columns were made for. */
function asCell(paragraph: string, isHead: boolean, size: number): string {
  const look = `${isHead ? '<w:b/>' : ''}<w:sz w:val="${size * 2}"/>`;
  return paragraph
    .replace(/<w:pPr>(<w:pStyle [^>]*\/>)<\/w:pPr>/, isHead ? '<w:pPr>$1<w:jc w:val="center"/></w:pPr>' : '$&')
    .replace(/<w:r>(?:<w:rPr>(<w:rStyle [^>]*\/>)?)?/g, (run, style = '') =>
      run.includes('<w:rPr>') ? `<w:r><w:rPr>${style}${look}` : `<w:r><w:rPr>${look}</w:rPr>`,
    );
}

/** A paragraph that nothing but an empty place stands in is gone, unless Word wants one there. */
function withoutEmptied(text: string): string {
  if (!text.includes(NOTHING)) return text;
  const pieces = text.split('</w:p>');
  const kept = pieces.map((piece, i) => {
    if (i === pieces.length - 1) return piece;
    const open = Math.max(piece.lastIndexOf('<w:p>'), piece.lastIndexOf('<w:p '));
    const [before, own] = [piece.slice(0, open), piece.slice(open)];
    const said = [...own.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, letters = '']) => letters).join('');
    const isAlone =
      /<(?:\/w:(?:tcPr|tbl)|w:(?:hdr|ftr)\b[^>]*)>\s*$/.test(before) &&
      /^\s*<(?:\/w:(?:tc|hdr|ftr)>|w:sectPr)/.test(pieces[i + 1] ?? '');
    const isGone = said === NOTHING && !isAlone && !/<w:(?:drawing|pict|br|sectPr|fldChar)\b/.test(own);
    return isGone ? before : `${piece}</w:p>`;
  });
  return kept.join('').replaceAll(NOTHING, '');
}

/** Each line of a place in a paragraph like the one that the place stands in; inside of a link or the like as a line break. */
function inParagraphs(text: string): string {
  const [first = '', ...others] = text.split(new RegExp(`<w:r>(?:(?!<w:r>)[\\s\\S])*?${LINE_END}[\\s\\S]*?</w:r>`));
  return others.reduce((before, rest) => {
    const open = Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
    const paragraph = before.slice(open);
    const look = /^<w:p(?: [^>]*)?>(<w:pPr>[\s\S]*?<\/w:pPr>)?/.exec(paragraph)?.[1] ?? '';
    const isBare = !/<w:(?:hyperlink|sdt|ins|smartTag|fldSimple)\b/.test(paragraph) && !look.includes('<w:sectPr');
    return `${before}${isBare ? `</w:p><w:p>${look}` : '<w:r><w:br/></w:r>'}${rest}`;
  }, first);
}
