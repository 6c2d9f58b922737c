import { COLUMNS, type ColumnName, KEEP } from './briefing.ts';

/** What one column of a form holds of each subject. */
export type Field =
  /** Who the row is about, by id; of a campaign's own sheets it says whose they are. */
  | { readonly is: 'member' | 'collective'; readonly campaign?: string }
  /** Either's name; the division and post beside a name only help to find them. */
  | { readonly is: 'name' | 'unit' | 'position' }
  /** Whose marks a row shows, for people alone. */
  | { readonly is: 'shows' }
  /** A mark, or of one that has parts a part: `done`, `assigned`, an event's id. */
  | { readonly is: 'mark'; readonly column: ColumnName; readonly criterion: string; readonly part?: string }
  | { readonly is: 'note'; readonly column: ColumnName }
  /** The tick of whoever keeps what the columns before say. */
  | { readonly is: 'keep'; readonly column: ColumnName }
  /** How often something of the bonus or penalty list happened. */
  | { readonly is: 'bonus' | 'penalty'; readonly event: string }
  | { readonly is: 'basis' | 'absence' | 'causes' | 'remedies' };

const ALONE = [
  'member',
  'collective',
  'name',
  'unit',
  'position',
  'shows',
  'basis',
  'absence',
  'causes',
  'remedies',
] as const;

/** The field of its code: `self.A1.done`, `head.note`, `head.keep`, `bonus.sang-kien`, `absence`, `member@dot-20-10`; nothing for any other text. */
export function fieldOf(code: string): Field | undefined {
  const alone = ALONE.find((each) => each === code);
  if (alone) return { is: alone };
  const [, whose, campaign] = /^(member|collective)@([a-z][a-z0-9-]*)$/.exec(code) ?? [];
  if (campaign !== undefined) return { is: whose === 'member' ? 'member' : 'collective', campaign };
  const [first = '', second = '', part, ...more] = code.split('.');
  if (more.length > 0 || second === '' || part === '') return undefined;
  if ((first === 'bonus' || first === 'penalty') && part === undefined) return { is: first, event: second };
  const column = COLUMNS.find((column) => column === first);
  if (!column) return undefined;
  if (second === 'note' || second === KEEP) return part === undefined ? { is: second, column } : undefined;
  return { is: 'mark', column, criterion: second, ...(part === undefined ? {} : { part }) };
}

export function codeOf(field: Field): string {
  switch (field.is) {
    case 'mark':
      return [field.column, field.criterion, ...(field.part === undefined ? [] : [field.part])].join('.');
    case 'note':
    case 'keep':
      return `${field.column}.${field.is}`;
    case 'bonus':
    case 'penalty':
      return `${field.is}.${field.event}`;
    case 'member':
    case 'collective':
      return field.campaign === undefined ? field.is : `${field.is}@${field.campaign}`;
    default:
      return field.is;
  }
}
