import type { Block, Document } from './document.ts';
import { type Prose, plain, type Span, spansOf } from './prose.ts';
import { type Cell, isNothing, type Row, type Table, type TextCell } from './table.ts';
import type { Working } from './working.ts';

/** A document as it is read by whoever has no emul: without what was said aside, and without the lines of files behind its numbers. */
export function onPaper(document: Document): Document {
  return { ...document, blocks: document.blocks.flatMap(onPaperBlock) };
}

function onPaperBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'title':
    case 'paragraph':
    case 'stamp':
    case 'closing':
      return [block].flatMap((text) => {
        const said = withoutAsides(text.text);
        return saysNothing(said) && !saysNothing(text.text) ? [] : [{ ...text, text: said }];
      });
    case 'list': {
      const items = block.items.map(withoutAsides).filter((item) => !saysNothing(item));
      const heading = block.heading === undefined ? {} : { heading: withoutAsides(block.heading) };
      return items.length === 0 && block.items.length > 0 ? [] : [{ ...block, ...heading, items }];
    }
    case 'notes':
      return [{ ...block, notes: block.notes.map(withoutAsides) }];
    case 'table':
      return [onPaperTable(block)];
    default:
      return [block];
  }
}

/** A column that says nothing else than things aside goes with them. */
function onPaperTable({ columns, rows, ...table }: Table): Table {
  const cells = rows.flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
  const isAside = (at: number) => {
    const own = cells.flatMap((row) => row[at] ?? []);
    return own.some(isAsideAlone) && own.every((cell) => isAsideAlone(cell) || isNothing(cell));
  };
  const kept = columns.map((_, at) => !isAside(at));
  return {
    ...table,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => (row.kind === 'row' ? onPaperRow(row, kept) : row)),
  };
}

function onPaperRow({ cells, remark, ...row }: Row, kept: readonly boolean[]): Row {
  return {
    ...row,
    cells: cells.filter((_, at) => kept[at]).map(onPaperCell),
    ...(remark && { remark: onPaperText(remark) }),
  };
}

function onPaperCell(cell: Cell): Cell {
  if (cell.kind === 'text') return onPaperText(cell);
  if (cell.kind === 'prose') return { ...cell, prose: withoutAsides(cell.prose) };
  const { working, opens } = cell as { working?: () => Working; opens?: () => Working };
  return {
    ...cell,
    ...(working && { working: unsourced(working) }),
    ...(opens && { opens: unsourced(opens) }),
  };
}

function onPaperText({ figured, opens, ...cell }: TextCell): TextCell {
  const opened = opens && { opens: unsourced(opens) };
  if (figured === undefined) return { ...cell, ...opened };
  const said = withoutAsides(figured);
  const isOpening = spansOf(said).some((span) => typeof span !== 'string');
  return { ...cell, text: plain(said), ...opened, ...(isOpening && { figured: said }) };
}

/** A prose as it stands on paper. */
export function withoutAsides(prose: Prose): Prose {
  const kept = spansOf(prose).filter((span) => typeof span === 'string' || span.kind !== 'aside');
  const own = kept.map(
    (span): Span =>
      typeof span !== 'string' && span.kind === 'figure' ? { ...span, working: unsourced(span.working) } : span,
  );
  return own.every((span) => typeof span === 'string') ? own.join('') : own;
}

function unsourced(working: () => Working): () => Working {
  return () => withoutSource(working());
}

function withoutSource({ source: _, steps, ...working }: Working): Working {
  return { ...working, ...(steps && { steps: steps.map(withoutSource) }) };
}

function isAsideAlone(cell: Cell): boolean {
  return cell.kind === 'text' && cell.isAside === true && cell.text !== '';
}

function saysNothing(said: Prose): boolean {
  return plain(said) === '';
}
