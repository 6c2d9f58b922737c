import type { Exact } from '../../base/exact.ts';
import { type Keys, type MapOf, oneOf, type Schema, shape } from '../shape.ts';

/** A table of the export, declared once: `schemas/datapackage.json` is written of it, and what makes its rows takes its type from it. */
export interface Table<N extends string = string, K extends Keys = Keys> {
  readonly name: N;
  readonly columns: K;
  /** Columns that no two rows share. */
  readonly key: readonly string[];
  readonly refers: readonly Reference[];
  readonly words: Schema;
}

/** Columns whose values are those of the first columns of another table's key. */
interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
}

/** What a row of a table holds: a value a column, nothing where there is none. */
export type RowOf<T> = T extends Table<string, infer K> ? MapOf<K> : never;

export const code = shape<string>({ type: 'string' });
export const text = shape<string>({ type: 'string' });
export const day = shape<string>({ type: 'string', format: 'date' });
export const whole = shape<number>({ type: 'integer' });
export const flag = shape<boolean>({ type: 'boolean' });
/** Twelve digits before the point and six behind it: DECIMAL(18, 6). What does not fit it stands in its exact column alone. */
export const decimal = shape<Exact>({ type: 'number' });
export const kind = oneOf('member', 'unit');

/** What begins every row and is the same in all of them, so that tables of many agencies may be laid together. */
export const AGENCY = code`Mã cơ quan | Tên cơ quan viết không dấu, thêm bốn ký tự tính từ tên đủ dấu. | Agency. Its name without accents, and four characters worked out of the name with them.`;

/** A table by its name: ``table('levels', {…}, {key: ['regulation', 'level']})`Mức xếp loại | … | Levels. …` ``. */
export function table<const N extends string, K extends Keys>(name: N, columns: K, { key, refers = [] }: { readonly key: readonly (keyof K & string)[]; readonly refers?: readonly Reference[] }) {
  return (words: TemplateStringsArray): Table<N, K> => ({
    name,
    columns,
    key,
    refers,
    words: shape({})(words).schema,
  });
}

/** Whose row it is, everywhere alike. */
export const whose = {
  kind: kind`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
  subject: code`Mã đối tượng | Mã cá nhân hoặc tập thể. | Subject. Id of the member or unit.`,
};
export const TO_SUBJECTS: Reference = { columns: ['kind', 'subject'], to: 'subjects' };
