import { unaccented } from '../../base/nearest.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import type { Proposal, ProposedColumn } from '../proposal.ts';
import { namesIn } from '../proposal.ts';
import { headingsOf, isUniqueHeading, widthOf } from '../sheet-headings.ts';
import type { ListKind } from './list-kind.ts';

/** How people head the columns that every list has. */
const SAID: readonly (readonly [key: string, said: RegExp])[] = [
  ['id', /^ma\b|ma so|ma can bo|\bid\b/],
  ['name', /ho (?:va |, )?ten|^ten\b|ca nhan, tap the|tap the, ca nhan|\bname\b/],
];

/** Looks a sheet over for the headings of a list; nothing where it has no heading of names and one more. */
export function listProposalFor(
  sheet: Sheet,
  list: ListKind,
  isKnown: (name: string) => boolean,
): Proposal | undefined {
  const headers = sheet.rows().flatMap((row, i, rows) => {
    const next = rows[i + 1];
    return next === row + 1 ? [[row], [row, next]] : [[row]];
  });
  const found = headers.slice(0, MOST_HEADERS).map((header) => ({ header, columns: columnsFor(sheet, header, list) }));
  const told = ({ columns }: (typeof found)[number]) => columns.filter(({ code }) => code !== undefined).length;
  const unique = ({ columns }: (typeof found)[number]) =>
    columns.filter(({ code, isUnique }) => code && isUnique).length;
  const [best] = found
    .filter(({ columns }) => hasNames(columns, list))
    .sort((a, b) => told(b) - told(a) || unique(b) - unique(a) || a.header.length - b.header.length);
  if (!best || told(best) < 2) return undefined;
  const at = best.columns.find(({ code }) => code === `${list.id}.name`)?.column ?? 0;
  const names = sheet
    .rows()
    .filter((row) => row > Math.max(...best.header))
    .flatMap((row) => sheet.cell(row, at)?.text.trim() || []);
  return {
    sheet,
    kind: 'member',
    header: best.header,
    columns: best.columns,
    known: names.filter(isKnown).length,
    names: namesIn(names.filter(isKnown)),
    strangers: [...new Set(names.filter((name) => !isKnown(name)))],
  };
}

/** Titles and letterheads stand above the headings; nothing is looked for below this many rows. */
const MOST_HEADERS = 40;

function hasNames(columns: readonly ProposedColumn[], list: ListKind): boolean {
  return columns.some(({ code }) => code === `${list.id}.name`);
}

function columnsFor(sheet: Sheet, header: readonly number[], list: ListKind): ProposedColumn[] {
  const free = new Map([...SAID, ...list.columns.map(({ key, said }) => [key, said] as const)]);
  const seen = new Set<string>();
  return widthOf(sheet).flatMap((column): ProposedColumn[] => {
    const texts = headingsOf(sheet, header, column);
    const heading = texts.at(-1) ?? '';
    if (heading === '') return [];
    const said = unaccented(heading);
    // One heading over several columns says what none of them holds.
    const key = seen.has(said) ? undefined : [...free].find(([, head]) => head.test(said))?.[0];
    seen.add(said);
    if (key !== undefined) free.delete(key);
    const isUnique = isUniqueHeading(sheet, header, heading);
    return [{ column, heading, isUnique, code: key === undefined ? undefined : `${list.id}.${key}` }];
  });
}
