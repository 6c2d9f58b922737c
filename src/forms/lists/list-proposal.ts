import { unaccented } from '../../base/nearest.ts';
import { LIST_FIELDS, type ListId } from '../../model/list-field.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import type { Proposal, ProposedColumn } from '../proposal.ts';
import { headingsOf, isUniqueHeading, widthOf } from '../sheet-headings.ts';

/** How people head the columns of such lists, in plain letters; of those that fit the first that is still free is taken. */
const SAID: Readonly<Record<string, RegExp>> = {
  id: /^ma\b|ma so|ma can bo|\bid\b/,
  name: /ho (?:va |, )?ten|^ten\b|ca nhan, tap the|tap the, ca nhan|\bname\b/,
  honorific: /ong, ?ba|gioi tinh|danh xung/,
  group: /nhom/,
  unit: /phong|don vi|bo phan|division/,
  position: /chuc vu|chuc danh|vi tri|\bpost\b/,
  kind: /loai nghi|ly do|che do|hinh thuc nghi/,
  from: /tu ngay|bat dau|ngay (?:ve|nhan|vao|den|tuyen)|\bfrom\b/,
  to: /den ngay|ket thuc|het ngay|\bto\b/,
  titles: /danh hieu|dang ky/,
  targets: /chi tieu|muc tieu|noi dung/,
  award: /danh hieu|hinh thuc|khen/,
  period: /^nam\b|\bky\b|nam khen|nam dat/,
  decision: /quyet dinh so|so (?:qd|quyet dinh|, ky hieu|ky hieu)|so hieu/,
  date: /ngay/,
  by: /nguoi ky|co quan|cap khen|cap quyet dinh/,
  for: /thanh tich|noi dung|ve viec|ly do/,
  form: /^loai\b/,
  note: /ghi chu/,
};

/** Looks a sheet over for the headings of a list; nothing where it has no heading of names and one more. */
export function listProposalFor(sheet: Sheet, list: ListId, isKnown: (name: string) => boolean): Proposal | undefined {
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
  const at = best.columns.find(({ code }) => code === `${list}.name`)?.column ?? 0;
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
    strangers: [...new Set(names.filter((name) => !isKnown(name)))],
  };
}

/** Titles and letterheads stand above the headings; nothing is looked for below this many rows. */
const MOST_HEADERS = 40;

function hasNames(columns: readonly ProposedColumn[], list: ListId): boolean {
  return columns.some(({ code }) => code === `${list}.name`);
}

function columnsFor(sheet: Sheet, header: readonly number[], list: ListId): ProposedColumn[] {
  const free = new Set(['id', 'name', ...LIST_FIELDS[list]]);
  const seen = new Set<string>();
  return widthOf(sheet).flatMap((column): ProposedColumn[] => {
    const texts = headingsOf(sheet, header, column);
    const heading = texts.at(-1) ?? '';
    if (heading === '') return [];
    const said = unaccented(heading);
    // One heading over several columns says what none of them holds.
    const key = seen.has(said) ? undefined : [...free].find((one) => SAID[one]?.test(said));
    seen.add(said);
    if (key !== undefined) free.delete(key);
    const isUnique = isUniqueHeading(sheet, header, heading);
    return [{ column, heading, isUnique, code: key === undefined ? undefined : `${list}.${key}` }];
  });
}
