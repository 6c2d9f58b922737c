import { address, type WorkCell, type WorkValue } from '../../documents/workbook.ts';
import { listedCriteria } from '../../forms/fields.ts';
import { SHOWN } from '../../forms/layout.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Subject } from '../../model/due.ts';
import { codeOf, type Field } from '../../model/form-field.ts';
import { isHeadOn } from '../../model/unit.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { columnWords } from '../column-words.ts';
import { WORDS } from './form-words.ts';
import { isTouched, totalFormulas } from './formula.ts';
import { knownValue, textValue } from './known-value.ts';
import type { PageColumn } from './page-column.ts';
import type { Placed } from './placed.ts';
import { countedValue } from './products/counted-value.ts';
import type { RowTerms } from './row-terms.ts';
import type { Tab } from './tab.ts';

/** A person's block: what others gave, to be seen, and below it the row to be filled in, with what is known already. */
export function blockCells(subject: Subject, terms: RowTerms): WorkCell[][] {
  const { tab } = terms.placed;
  const names = [...tab.shown, tab.is];
  return names.map((name, at) => {
    const isShown = at < names.length - 1;
    const row = { subject, name, at, isShown, isOwn: !isShown && isOwnSheet(name, subject, terms.day) };
    return terms.placed.columns.flatMap((column, i) => cellOf(column, i, row, terms));
  });
}

/** Which row of whose block: of which column of marks, and whether it is only shown. */
interface BlockRow {
  readonly subject: Subject;
  readonly name: Tab['is'];
  readonly at: number;
  readonly isShown: boolean;
  readonly isOwn: boolean;
}

function cellOf(pageColumn: PageColumn, column: number, row: BlockRow, terms: RowTerms): WorkCell[] {
  const { field, style } = pageColumn;
  const who = field && whoCell(field, column, style, row, terms);
  if (who) return [who];
  if (row.isOwn && field && ROW.has(field.is)) return [{ column, style: 'closed' }];
  const value = cellValue(pageColumn, row, terms);
  return [{ column, style: row.isShown && field ? 'given' : style, ...(value && { value }) }];
}

/** Whose row it is, and whose marks stand in it. */
function whoCell(
  { is }: Field,
  column: number,
  style: WorkCell['style'],
  { subject, name, at, isShown, isOwn }: BlockRow,
  { placed: { tab, size }, called, locale }: RowTerms,
): WorkCell | undefined {
  if (is === 'name') {
    if (at > 0) return { column, style };
    const value = { text: called(subject) };
    return { column, style, value, ...(size > 1 && { span: { rows: size } }) };
  }
  if (is === 'shows' && name !== 'others')
    return {
      column,
      style,
      value: { text: isOwn ? WORDS[locale].ownSheet : columnWords(name, tab.sheet.criteria, locale) },
    };
  return isShown && !ROW.has(is) ? { column, style: 'code', value: { text: SHOWN } } : undefined;
}

function cellValue({ field, says }: PageColumn, row: BlockRow, terms: RowTerms): WorkValue | undefined {
  const { subject, name, isShown } = row;
  if (says) return saidValue(says, row, terms);
  if (!field) return undefined;
  return isShown && name !== 'others'
    ? shownValue(field, subject, name, terms)
    : fieldValue(field, subject, terms.placed.tab, terms);
}

/** What a shown row has of its own; the other columns say whose it is. */
const ROW: ReadonlySet<Field['is']> = new Set(['mark', 'note', 'keep']);

/** Nobody approves his own sheet: a head's own cells in the head's column stay shut. */
export function isOwnSheet(name: Tab['is'], { kind, id, unit }: Subject, day: string): boolean {
  return name === 'head' && kind === 'member' && unit !== undefined && isHeadOn(unit, id, day);
}

/** What Excel works out. */
function saidValue(
  says: NonNullable<PageColumn['says']>,
  { subject, name, isOwn, isShown }: BlockRow,
  terms: RowTerms,
): WorkValue | undefined {
  const { placed, locale } = terms;
  const words = WORDS[locale];
  if (name === 'others' || says === 'factor' || says === 'state') return undefined;
  if (typeof says === 'object') return countedValue(says, subject, name, terms);
  const isGiven = givenFormula(subject, name, placed);
  if (says === 'seen')
    return isOwn || isShown ? undefined : { formula: `IF(${isGiven},"${words.seen}","${words.unseen}")` };
  const cells = {
    of: (column: ColumnName, criterion: string) => placed.cells(subject, column, criterion),
    ranges: (column: ColumnName) => placed.ranges(subject, column),
    counted: (column: ColumnName, criterion: string) => placed.counted(subject, column, { criterion }),
  };
  const formulas = totalFormulas(name, placed.tab.sheet.criteria, cells, {
    isGiven,
    whole: words.whole,
    open: words.left,
  });
  return formulas && { formula: formulas[says] };
}

/** Whether a column says anything of a person: a mark, products, or the tick that keeps all. */
function givenFormula(subject: Subject, name: ColumnName, placed: Placed): string {
  const { criteria } = placed.tab.sheet;
  const listed = listedCriteria(criteria).flatMap(
    ({ id }) => placed.counted(subject, name, { criterion: id.value }) ?? [],
  );
  const column = placed.columns.findIndex(({ field }) => field?.is === 'keep');
  const kept = column === -1 ? [] : [address({ row: placed.row(subject, name), column })];
  const marks = isTouched(placed.ranges(subject, name));
  const others = [...kept, ...listed].map((cell) => `${cell}<>""`);
  return others.length === 0 ? marks : `OR(${[...others, marks].join(',')})`;
}

/** What another sheet of the workbook holds, as it is typed there; where it has none, what the files say. */
function shownValue(
  field: Field,
  subject: Subject,
  name: ColumnName,
  { placed, all }: RowTerms,
): WorkValue | undefined {
  const own: Field =
    field.is === 'mark' || field.is === 'note' || field.is === 'keep' ? { ...field, column: name } : field;
  const source = all.find(({ tab }) => tab.sheet === placed.tab.sheet && tab.is === name);
  const column = source?.at(codeOf(own)) ?? -1;
  if (!source) return knownValue(own, placed.tab.sheet.known.get(subject));
  if (column === -1) return undefined;
  const cell = `'${source.tab.name.replaceAll("'", "''")}'!${address({ row: source.row(subject, name), column })}`;
  return { formula: `IF(${cell}="","",${cell})` };
}

function fieldValue(field: Field, subject: Subject, { sheet }: Tab, { locale }: RowTerms): WorkValue | undefined {
  const known = sheet.known.get(subject);
  switch (field.is) {
    case 'member':
    case 'collective':
      return { text: subject.id };
    case 'position':
      return textValue(subject.assignment?.position?.value);
    case 'absence': {
      const kind = known?.absence?.kind.value;
      return textValue(kind && (ABSENCE_WORDS[kind]?.[locale] ?? kind));
    }
    default:
      return knownValue(field, known);
  }
}
