import type { Names } from '../../forms/scale/names.ts';
import { type OwnTable, ownTables } from '../../forms/scale/own-columns.ts';
import { type OwnLines, OwnReader } from '../../forms/scale/own-lines.ts';
import { namesFor } from '../../forms/scale/scale-names.ts';
import type { Criteria } from '../../model/criteria.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { FormFault } from './imported-file.ts';

/** A scale as a table to be filled in; without one a blank table. */
export interface ScaleExported {
  readonly criteria: Criteria | undefined;
  readonly names: Names;
  /** Of an office's own table: its lines, to begin with. */
  readonly own?: OwnLines | undefined;
}

/** How much is in it, for who is told that it was made. */
export function sizeOf(criteria: Criteria): {
  readonly title: string;
  readonly groups: number;
  readonly criteria: number;
} {
  const count = criteria.groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return { title: criteria.title.value, groups: criteria.groups.length, criteria: count };
}

export function exportedScale(criteria: Criteria | undefined, workspace: Workspace, own?: OwnLines): ScaleExported {
  return { criteria, own, names: scaleNames(criteria, workspace) };
}

/** An office's own table of a scale, as it was understood. */
export interface OwnScale extends OwnLines {
  readonly shown: string;
  readonly fault: FormFault | undefined;
  readonly tables: readonly OwnTable[];
  /** Names of tables in which nothing was looked for. */
  readonly passedBy: readonly string[];
}

/** Reads a table of Excel or Word that emul did not make; one that holds no scale says so. */
export async function ownScale({ full, shown }: { readonly full: string; readonly shown: string }): Promise<OwnScale> {
  const found = await readSpreadsheet(full, shown);
  const nothing = { shown, rows: [], total: undefined, faults: [], tables: [], passedBy: [] };
  if ('fault' in found) return { ...nothing, fault: found.fault };
  const tables = ownTables(found.spreadsheet);
  if (tables.length === 0) return { ...nothing, fault: { id: 'no-columns' } };
  const { sheets } = found.spreadsheet;
  const passedBy = sheets.filter((sheet) => sheet.rows().length > 0 && tables.every((table) => table.sheet !== sheet));
  return {
    shown,
    fault: undefined,
    tables,
    passedBy: passedBy.map(({ name }) => name),
    ...new OwnReader().read(tables),
  };
}

/** What cells of a scale's table may name: levels of the rules in force when it begins to hold. */
export function scaleNames(criteria: Criteria | undefined, workspace: Workspace): Names {
  const day = criteria?.effective.from?.value ?? workspace.settings.regulations.at(-1)?.from?.value ?? LAST;
  return namesFor(criteria, levelsOn(day, workspace), workspace.organization);
}

/** After every first day: of a blank table nobody knows yet from when it holds. */
const LAST = '9999-12-31';
