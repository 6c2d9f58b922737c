import { type FormRead, readForm } from '../../forms/filled.ts';
import { asksOf, type FormMeta, isMeta } from '../../forms/form-meta.ts';
import { type Layout, ownLayout } from '../../forms/layout.ts';
import { mappedLayout } from '../../forms/mapped-layout.ts';
import { fingerprintOf, signatureOf } from '../../forms/signature.ts';
import type { Trouble, TroubleAt } from '../../forms/trouble.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import type { Field } from '../../model/form-field.ts';
import type { FormMap } from '../../model/form-map.ts';
import type { Week } from '../../model/week.ts';
import type { Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { lostColumns, lostSheet } from './form-losses.ts';
import type { FormTerms } from './form-terms.ts';

/** A workbook's forms as they were read. */
export interface FormsRead {
  readonly reads: readonly FormRead[];
  /** Names of visible sheets that are none. */
  readonly passedBy: readonly string[];
  /** Whether it is a workbook that no longer says for whom and by which criteria it was made. */
  readonly isUnnamed: boolean;
  /** Titles of scales that have changed in any way since the form was made. */
  readonly olderScales: readonly string[];
}

/** Every sheet of a workbook that is a form, read; nothing where none is. */
export function formRead(
  spreadsheet: Spreadsheet,
  meta: FormMeta | undefined,
  map: FormMap | undefined,
  terms: FormTerms,
): FormsRead | undefined {
  const { weeks, workspace } = terms;
  const sheets = spreadsheet.sheets.filter((sheet) => !isMeta(sheet));
  const layouts = sheets.flatMap((sheet) => (map ? mappedLayout(sheet, map, sheets) : ownLayout(sheet)) ?? []);
  if (layouts.length === 0 && (map || !asksOf(meta))) return undefined;
  const read = (layout: Layout): FormRead => {
    const week = weeks.find(({ campaign }) => campaign?.id.value === layout.campaign);
    if (!week) return { filled: [], troubles: [noCampaign(layout, weeks)] };
    return readForm(asked(layout, meta), {
      roster: terms.roster(week),
      day: workspace.calendar.decidingDay(week.period),
      unit: meta?.unit,
      isBlankNone: map?.isBlankNone ?? true,
      refused: (subject, criterion) => refused(subject, criterion, meta),
    });
  };
  const pairs = layouts.map((layout) => ({ layout, read: read(layout) }));
  const reads = pairs.map((pair) => {
    const losses = meta && !map ? lostColumns(pair, pairs, meta) : [];
    return { ...pair.read, troubles: [...pair.read.troubles, ...losses] };
  });
  const unread = sheets.filter(
    (otherSheet) => !otherSheet.isHidden && layouts.every(({ sheet }) => sheet !== otherSheet),
  );
  const lost = unread.map((sheet) => ({ sheet, troubles: meta && !map ? lostSheet(sheet, terms) : [] }));
  return {
    olderScales: meta ? olderScales(meta, terms) : [],
    reads: [...reads, ...lost.map(({ troubles }) => ({ filled: [], troubles }))],
    passedBy: lost.filter(({ troubles }) => troubles.length === 0).map(({ sheet }) => sheet.name),
    isUnnamed: !meta && !map && sheets.some(({ name }) => name !== ''),
  };
}

/** The own sheets of a campaign that there is none of, or not then. */
function noCampaign({ sheet, campaign = '', whose }: Layout, [usual]: readonly Week[]): TroubleAt {
  return { trouble: { id: 'no-such-campaign', campaign, period: usual?.period.id ?? '' }, sheet: sheet.name, ...whose };
}

function olderScales({ scales }: FormMeta, { scales: inUse }: FormTerms): string[] {
  const isOlder = (criteria: Criteria) => {
    const then = scales.get(criteria.id.value);
    return then !== undefined && then !== fingerprintOf(criteria);
  };
  return inUse.filter(isOlder).map(({ title }) => title.value);
}

/** Only what the form asks for: what else stands in it was there to be seen. */
function asked(layout: Layout, meta: FormMeta | undefined): Layout {
  if (!meta) return layout;
  return { ...layout, fields: new Map([...layout.fields].filter(([, field]) => isAsked(field, meta.asks))) };
}

function isAsked(field: Field, asks: readonly string[]): boolean {
  switch (field.is) {
    case 'mark':
    case 'note':
    case 'keep':
      return asks.includes(field.column);
    case 'basis':
      return asks.includes('bonus') || asks.includes('penalty');
    case 'bonus':
    case 'penalty':
    case 'absence':
    case 'causes':
    case 'remedies':
      return asks.includes(field.is);
    default:
      return true;
  }
}

/** A criterion that was marked another way when the form was made: what stands in its cells may mean something else today. */
function refused({ choice: { criteria } }: Subject, id: string, meta: FormMeta | undefined): Trouble | undefined {
  const criterion = criteria?.criterion(id);
  if (!meta || !criteria || !criterion) return undefined;
  const then = meta.signatures.get(`${criteria.id.value}.${id}`);
  return then === signatureOf(criterion, criteria) ? undefined : { id: 'criterion-changed', criterion: id };
}
