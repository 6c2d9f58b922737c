import type { Subject } from '../model/due.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Trouble } from './trouble.ts';
import { folded, type Roster } from './whose.ts';

/** A post beside somebody's name that is another one's: two people may have changed places. Nothing where it is his, or no post that is known. */
export function positionOf(
  layout: Layout,
  row: number,
  { name, assignment }: Subject,
  { due }: Roster,
): { readonly trouble: Trouble; readonly column: number } | undefined {
  const column = columnOf(layout, 'position');
  const position = column === undefined ? '' : (layout.sheet.cell(row, column)?.text ?? '');
  const known = assignment?.position?.value ?? '';
  const isOthers = due.some((other) => isPost(position, other.assignment?.position?.value));
  if (column === undefined || isPost(position, known) || !isOthers) return undefined;
  return { trouble: { id: 'position-differs', name, position, known }, column };
}

function isPost(text: string, position = ''): boolean {
  return text !== '' && folded(text) === folded(position);
}
