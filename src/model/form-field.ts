import { COLUMNS, type ColumnName } from './briefing.ts';

/** What one column of a form holds of each subject. */
export type Field =
  /** Who the row is about: a person's id, a collective's id, either's name; the division and post beside a name only help to find them. */
  | { readonly is: 'member' | 'collective' | 'name' | 'unit' | 'position' }
  /** A mark, or of one that has parts a part: `done`, `assigned`, an event's id. */
  | { readonly is: 'mark'; readonly column: ColumnName; readonly criterion: string; readonly part?: string }
  | { readonly is: 'note'; readonly column: ColumnName }
  /** How often something of the bonus or penalty list happened. */
  | { readonly is: 'bonus' | 'penalty'; readonly event: string }
  | { readonly is: 'basis' | 'absence' | 'causes' | 'remedies' };

const ALONE = ['member', 'collective', 'name', 'unit', 'position', 'basis', 'absence', 'causes', 'remedies'] as const;

/** The field of its code: `self.A1.done`, `head.note`, `bonus.sang-kien`, `absence`; nothing for any other text. */
export function fieldOf(code: string): Field | undefined {
  const alone = ALONE.find((one) => one === code);
  if (alone) return { is: alone };
  const [first = '', second = '', part, ...more] = code.split('.');
  if (more.length > 0 || second === '' || part === '') return undefined;
  if ((first === 'bonus' || first === 'penalty') && part === undefined) return { is: first, event: second };
  const column = COLUMNS.find((one) => one === first);
  if (!column) return undefined;
  if (second === 'note') return part === undefined ? { is: 'note', column } : undefined;
  return { is: 'mark', column, criterion: second, ...(part === undefined ? {} : { part }) };
}

export function codeOf(field: Field): string {
  switch (field.is) {
    case 'mark':
      return [field.column, field.criterion, ...(field.part === undefined ? [] : [field.part])].join('.');
    case 'note':
      return `${field.column}.note`;
    case 'bonus':
    case 'penalty':
      return `${field.is}.${field.event}`;
    default:
      return field.is;
  }
}
