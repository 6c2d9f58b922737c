import type { Sink, TableRow, TableWriter } from './table-format.ts';

/** Lines of text, gathered into pieces before they go out. */
export function textTable(sink: Sink, head: string, line: (row: TableRow) => string): TableWriter {
  const encoder = new TextEncoder();
  let piece = head;
  const out = () => {
    if (piece !== '') sink(encoder.encode(piece));
    piece = '';
  };
  return {
    write(row) {
      piece += line(row);
      if (piece.length > PIECE) out();
    },
    end: out,
  };
}

const PIECE = 1 << 18;
