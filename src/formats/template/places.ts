import type { Block, Document } from '../../documents/document.ts';
import type { Prose } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import type { Table } from '../../documents/table.ts';
import type { PaperStyle } from '../paper/style.ts';
import { type BLOCKS, COMMON, type Found, type SIGNER } from './frame-places.ts';

/** What goes into a named place of an office's own template. */
export type Place =
  | { readonly kind: 'lines'; readonly lines: readonly Prose[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** Whole in a place of its own, or row by row in a row of the template that names its columns. */
  | { readonly kind: 'table'; readonly table: Table };

/** The places that a document fills, by the name that a template calls them with: Vietnamese without accents, and the office's own as `papers fill` calls them. */
export function placesOf(document: Document, style: PaperStyle): ReadonlyMap<string, Place> {
  const { blocks } = document;
  const places = new Map<string, Place>();
  const line = (name: string, lines: readonly (Prose | undefined)[]) =>
    places.set(name, { kind: 'lines', lines: lines.filter((prose) => prose !== undefined) });
  for (const [name, lines] of document.own ?? []) line(name, lines);
  const find: Found['find'] = (kind) =>
    blocks.find((block): block is Extract<Block, { kind: typeof kind }> => block.kind === kind);
  for (const { name, lines } of COMMON) line(name, lines({ document, style, find }));
  for (const [name, own] of Object.entries(textsOf(blocks))) places.set(name, { kind: 'blocks', blocks: own });
  for (const [i, signer] of (find('signatures')?.places ?? []).entries()) {
    const number = i === 0 ? '' : `-${i + 1}`;
    for (const [name, lines] of Object.entries(signerLines(signer))) line(`${name}${number}`, lines);
  }
  const tables = blocks.filter((block) => block.kind === 'table');
  for (const [i, table] of tables.entries()) places.set(`bang-${i + 1}`, { kind: 'table', table });
  return places;
}

function signerLines({
  lines,
  post,
  name,
}: SignaturePlace): Record<keyof typeof SIGNER, readonly (Prose | undefined)[]> {
  return {
    'chuc-vu': lines,
    'quyen-han': lines.slice(0, -1),
    'chuc-danh': lines.slice(-1),
    'chuc-vu-kiem': [post],
    'nguoi-ky': [name],
  };
}

/** The text above who signs, what follows the signatures, and all of it at once. */
function textsOf(blocks: readonly Block[]): Record<keyof typeof BLOCKS, readonly Block[]> {
  const end = blocks.findIndex(({ kind }) => kind === 'signatures');
  const text = end === -1 ? blocks : blocks.slice(0, end);
  return {
    'toan-van': text.filter(({ kind }) => !HEAD.has(kind)),
    'noi-dung': blocks.filter(({ kind }) => !FRAME.has(kind)),
    'phu-luc': end === -1 ? [] : blocks.slice(end + 1),
  };
}

/** What stands above every text, and has places of its own. */
const HEAD: ReadonlySet<Block['kind']> = new Set(['letterhead', 'type-and-subject', 'title', 'stamp']);

/** What is no part of “noi-dung”. */
const FRAME: ReadonlySet<Block['kind']> = new Set([...HEAD, 'addressees', 'grounds', 'signatures', 'new-page']);
