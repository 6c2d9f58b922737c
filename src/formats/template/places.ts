import type { Block, Document } from '../../documents/document.ts';
import { numberLine, placeAndDate } from '../../documents/letterhead.ts';
import { addresseeLines } from '../../documents/paper.ts';
import { joined, type Prose } from '../../documents/prose.ts';
import { recipientLines } from '../../documents/signatures.ts';
import type { Table } from '../../documents/table.ts';
import { titleOf } from '../../documents/title.ts';
import type { PaperStyle } from '../paper/style.ts';

/** What goes into a named place of an office's own template. */
export type Place =
  | { readonly kind: 'lines'; readonly lines: readonly Prose[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** Whole in a place of its own, or row by row in a row of the template that names its columns. */
  | { readonly kind: 'table'; readonly table: Table };

/** The places that a document fills, by the name that a template calls them with: Vietnamese without accents. */
export function placesOf(document: Document, { groundsEnd }: PaperStyle): ReadonlyMap<string, Place> {
  const { blocks, locale } = document;
  const places = new Map<string, Place>();
  const line = (name: string, ...lines: (Prose | undefined)[]) =>
    places.set(name, { kind: 'lines', lines: lines.filter((prose) => prose !== undefined) });
  const find = <K extends Block['kind']>(kind: K) =>
    blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind);

  const head = find('letterhead');
  line('co-quan-chu-quan', head?.parent);
  line('co-quan', head?.own);
  line('so-ky-hieu', head?.number && numberLine(head.number, locale));
  line('dia-danh-ngay', head?.dated && placeAndDate(head.dated, locale));
  const subject = find('type-and-subject');
  line('ten-loai', subject?.type);
  line('trich-yeu', subject?.subject ?? head?.about);
  line('tieu-de', titleOf(document));
  const stamp = blocks.find((block) => block.kind === 'stamp');
  line('du-thao', stamp?.kind === 'stamp' ? stamp.text : undefined);
  const addressees = find('addressees');
  line('kinh-gui', ...(addressees ? addresseeLines(addressees, locale) : []));
  const grounds = find('grounds')?.grounds ?? [];
  line('can-cu', ...grounds.map((ground, i) => joined(ground, i === grounds.length - 1 ? groundsEnd : ';')));
  places.set('noi-dung', { kind: 'blocks', blocks: blocks.filter(({ kind }) => !FRAME.has(kind)) });
  for (const [i, { lines, post, name }] of (find('signatures')?.places ?? []).entries()) {
    const number = i === 0 ? '' : `-${i + 1}`;
    line(`chuc-vu${number}`, ...lines, post);
    line(`nguoi-ky${number}`, name);
  }
  const recipients = find('signatures')?.recipients;
  line('noi-nhan', ...(recipients ? recipientLines(recipients, locale) : []));
  const tables = blocks.filter((block) => block.kind === 'table');
  for (const [i, table] of tables.entries()) places.set(`bang-${i + 1}`, { kind: 'table', table });
  return places;
}

/** What has places of its own, and is no part of “noi-dung”. */
const FRAME: ReadonlySet<Block['kind']> = new Set([
  'letterhead',
  'type-and-subject',
  'title',
  'stamp',
  'addressees',
  'grounds',
  'signatures',
  'new-page',
]);
