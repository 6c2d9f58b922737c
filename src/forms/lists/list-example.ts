import { dateInWords } from '../../base/day.ts';
import { folded } from '../folded.ts';
import type { Example } from './list-kind.ts';
import type { ListLayout } from './list-layout.ts';

/** Whether something else stands in a row of examples than emul has put there: somebody may have meant it. */
export function exampleSpoiled({ sheet, kind, columns }: ListLayout, row: number): boolean {
  const said = [...columns].flatMap(([key, column]) => {
    const cell = key === 'id' ? undefined : sheet.cell(row, column);
    const text = cell?.kind === 'date' && cell.day ? dateInWords(cell.day) : (cell?.text ?? '');
    return text.trim() === '' ? [] : [[key, folded(text)] as const];
  });
  const says = (example: Example, locale: 'vi' | 'en') =>
    said.every(([key, text]) => text === folded(example[key]?.[locale] ?? ''));
  return !(kind.examples ?? []).some((example) => says(example, 'vi') || says(example, 'en'));
}
