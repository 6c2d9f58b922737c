import type { Locale } from '../../base/locale.ts';
import type { Limit } from '../../documents/workbook.ts';
import { partAt } from '../../scoring/modes/index.ts';
import { WORDS } from './form-words.ts';
import type { Lists } from './hidden-sheet.ts';
import { HEAD_ROWS, type Placed } from './placed.ts';

/** What the open cells of a sheet take, column by column. */
export function limitsOf({ tab, columns, size }: Placed, lists: Lists, locale: Locale): Limit[] {
  const { criteria, subjects } = tab.sheet;
  const words = WORDS[locale].limits;
  const last = HEAD_ROWS + subjects.length * size - 1;
  return columns.flatMap(({ field, style }, column): Limit[] => {
    if (!field || !style.startsWith('open')) return [];
    const cells = { from: { row: HEAD_ROWS, column }, to: { row: last, column } };
    if (field.is === 'absence') return [{ ...cells, kind: 'choice', message: words.choice, list: lists.absences }];
    if (field.is === 'keep')
      return [{ ...cells, kind: 'choice', isOffer: true, message: words.tick, list: lists.ticks }];
    if (field.is === 'bonus' || field.is === 'penalty') return [{ ...cells, kind: 'count', message: words.count }];
    const criterion = field.is === 'mark' ? criteria.criterion(field.criterion) : undefined;
    const part = field.is === 'mark' ? partAt(field, criterion) : undefined;
    if (!criterion || !part) return [];
    if (part.takes === 'count' || part.takes === 'amount')
      return [{ ...cells, kind: part.takes, message: words[part.takes] }];
    const list = lists.choices(criterion);
    if (list) return [{ ...cells, kind: 'choice', message: words.choice, list }];
    const [most, step] = [criterion.max.value.toString(), criteria.scale.step.value.toString()];
    return [{ ...cells, kind: 'steps', least: '0', most, step, message: words.steps(most, step) }];
  });
}
