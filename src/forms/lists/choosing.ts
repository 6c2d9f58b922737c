import { absence, award, type ColumnKind, form, honorific, titles, unit } from './column-kinds.ts';
import { disciplineForm, level } from './record-kinds.ts';

/** Every kind whose cells choose from a list, in the order of these lists on the hidden sheet. */
export const CHOOSING: readonly ColumnKind[] = [unit, absence, form, honorific, titles, award, disciplineForm, level];
