import type { Sheet, Spreadsheet } from '../source/spreadsheet/sheet.ts';

/** The hidden sheet's name and the word in its first cell, by which it is known whatever its name is now. */
export const META_SHEET = 'emul';
const MARK = 'emul-form';
const VERSION = '2';
/** Layouts that are read: of the first one, with all columns of marks on one sheet, forms are still out in the divisions. */
const READ: ReadonlySet<string> = new Set(['', '1', VERSION]);

/** What a form knows of itself, written on its hidden sheet. */
export interface FormMeta {
  /** How its codes and hidden sheet are laid out. */
  readonly version: string;
  readonly period: string;
  /** The division whose form it is; the whole office's has none. */
  readonly unit: string | undefined;
  /** What it asks for: columns of marks and what stands beside them. */
  readonly asks: readonly string[];
  /** How each scale's criteria were marked when the form was made: by `SCALE.CRITERION` its signature. */
  readonly signatures: ReadonlyMap<string, string>;
  /** The scales with their fingerprints. */
  readonly scales: ReadonlyMap<string, string>;
  /** What the rows of lists said as they went out, each with its list and whose it is. */
  readonly rows: readonly (readonly [whose: string, said: string])[];
}

type Asked = Omit<FormMeta, 'version' | 'rows'> & Partial<Pick<FormMeta, 'rows'>>;

/** Rows of the hidden sheet. */
export function metaRows({ period, unit, asks, signatures, scales, rows = [] }: Asked): string[][] {
  return [
    [MARK, VERSION],
    ['period', period],
    ['unit', unit ?? ''],
    ['asks', asks.join(' ')],
    ...[...scales].map(([id, fingerprint]) => ['scale', id, fingerprint]),
    ...[...signatures].map(([id, signature]) => ['criterion', id, signature]),
    ...rows.map(([whose, said]) => ['row', whose, said]),
  ];
}

/** What a workbook says of itself as a form of emul's; nothing where it is none. */
export function metaOf({ sheets }: Spreadsheet): FormMeta | undefined {
  const sheet = sheets.find(isMeta);
  const rows = sheet?.rows().map((row) => [0, 1, 2].map((column) => sheet.cell(row, column)?.text ?? ''));
  if (!rows) return undefined;
  const said = (key: string) => rows.find(([first]) => first === key)?.[1] ?? '';
  const pairs = (key: string) =>
    rows.flatMap(([first, id, value]) => (first === key ? [[id ?? '', value ?? ''] as const] : []));
  return {
    version: said(MARK),
    period: said('period'),
    unit: said('unit') || undefined,
    asks: said('asks').split(' ').filter(Boolean),
    scales: new Map(pairs('scale')),
    signatures: new Map(pairs('criterion')),
    rows: pairs('row'),
  };
}

/** The layout of a form that this emul cannot read, since another one made it; nothing where it can. */
export function foreignVersion(meta: FormMeta | undefined): string | undefined {
  return meta && !READ.has(meta.version) ? meta.version : undefined;
}

/** Whether it is a score sheet that asks for something, whatever became of its codes. */
export function asksOf(meta: FormMeta | undefined): boolean {
  return (meta?.asks.length ?? 0) > 0;
}

export function isMeta(sheet: Sheet): boolean {
  return sheet.cell(0, 0)?.text === MARK;
}
