import type { Subject } from '../model/due.ts';
import { folded } from './folded.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Roster } from './roster.ts';
import type { Trouble } from './trouble.ts';

/** A post beside somebody's name that is another one's: two people may have changed places. Nothing where it is his, or no post that is known. */
export function positionOf(
  layout: Layout,
  row: number,
  { name, assignment }: Subject,
  roster: Roster,
): { readonly trouble: Trouble; readonly column: number } | undefined {
  const column = columnOf(layout, 'position');
  const position = column === undefined ? '' : (layout.sheet.cell(row, column)?.text ?? '');
  const known = assignment?.position?.value ?? '';
  if (column === undefined || isPost(position, known) || !roster.hasPost(position)) return undefined;
  return { trouble: { id: 'position-differs', name, position, known }, column };
}

function isPost(text: string, position = ''): boolean {
  return text !== '' && folded(text) === folded(position);
}
