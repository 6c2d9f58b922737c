import { type ColumnName, KEEP } from '../model/briefing.ts';
import type { Subject } from '../model/due.ts';
import { leaveOn } from '../model/organization.ts';
import { isHeadOn } from '../model/unit.ts';
import { absenceNamed } from './absence.ts';
import { type CellValue, TICK } from './cell-value.ts';
import { columnsOf } from './fields.ts';
import type { Doubt, Filled, Given, Happened } from './filled-row.ts';
import { columnOf, tooWide } from './layout.ts';
import { markFrom } from './mark.ts';
import type { MarkRead } from './mark-read.ts';
import { positionOf } from './position.ts';
import { productsOf } from './products.ts';
import { RowCells } from './row-cells.ts';
import type { Trouble } from './trouble.ts';
import { whoseRow } from './whose.ts';

/** Reads one row of a sheet: whose it is, each of its cells, and what is to be told of them. */
export class RowReader extends RowCells {
  filled(): Filled | undefined {
    const wide = tooWide(this.layout.sheet, this.row, this.layout.whose.row);
    if (wide) {
      this.tell(wide, 0);
      return undefined;
    }
    const whose = whoseRow(this.layout, this.row, this.terms.roster);
    if ('trouble' in whose) {
      this.tell(whose.trouble, whose.column);
      return undefined;
    }
    const { subject } = whose;
    if (this.#isElsewhere(subject)) return undefined;
    const columns = subject.choice.criteria ? columnsOf(subject.choice.criteria) : [];
    const marks = new Map(
      columns.map((column) => [column, new Map([...this.#kept(subject, column), ...this.#marks(subject, column)])]),
    );
    this.#tellForeign(subject, columns);
    const place = positionOf(this.layout, this.row, subject, this.terms.roster);
    if (place) this.tell(place.trouble, place.column);
    return {
      subject,
      campaign: this.layout.campaign,
      sheet: this.layout.sheet.name,
      row: this.row,
      marks,
      notes: new Map(columns.flatMap((column) => this.#note(subject, column))),
      absence: this.#absence(),
      causes: this.#text('causes'),
      remedies: this.#text('remedies'),
      bonus: this.#happened(subject, 'bonus'),
      penalty: this.#happened(subject, 'penalty'),
    };
  }

  /** A division scores nobody of another one. */
  #isElsewhere({ name, unit, kind, id }: Subject): boolean {
    const own = kind === 'unit' ? id : unit?.id.value;
    if (this.terms.unit === undefined || own === this.terms.unit) return false;
    const at = columnOf(this.layout, 'name') ?? 0;
    this.tell({ id: 'another-division', name, unit: unit?.name.value ?? '…' }, at);
    return true;
  }

  /** The marks of one column. */
  #marks(subject: Subject, column: ColumnName): Map<string, Given> {
    const { criteria } = subject.choice;
    const cells = [...this.layout.fields].flatMap(([at, field]) =>
      field.is === 'mark' && field.column === column ? [{ at, field }] : [],
    );
    const isTouched = cells.some(({ at }) => !['blank', 'trouble'].includes(this.values.get(at)?.is ?? 'blank'));
    const first = cells.find(({ at }) => this.values.get(at)?.is !== 'blank');
    if (!criteria || !first || this.#isOwnSheet(subject, column, first.at)) return new Map();
    const isBase = this.terms.isBlankNone && isTouched && column === columnsOf(criteria)[0];
    const marks = new Map<string, Given>();
    for (const id of new Set(cells.map(({ field }) => field.criterion))) {
      const own = cells.filter(({ field }) => field.criterion === id);
      const parts = own.map(({ at, field }) => ({ part: field.part, value: this.values.get(at) ?? BLANK }));
      const first = own[0]?.at ?? 0;
      const criterion = criteria.criterion(id);
      const refused = this.terms.refused(subject, id) ?? (criterion ? undefined : unknown(id));
      if (refused || !criterion) {
        if (refused && parts.some(({ value }) => value.is !== 'blank')) this.tell(refused, first);
        continue;
      }
      const read = markFrom(criterion, criteria.scale, parts, isBase);
      if (read.is === 'trouble') this.tell(read.trouble, own[read.at]?.at ?? first);
      if (read.is === 'blank' && isBase && criterion.unsaid !== 'full' && parts.every(isBlank))
        this.tell({ id: 'left-blank', criterion: id, name: subject.name }, first);
      if (read.is !== 'mark') continue;
      for (const { trouble, at } of read.said ?? []) this.tell(trouble, own[at]?.at ?? first);
      for (const { at } of own) this.say(at);
      marks.set(id, { value: read.value, column: first, doubts: this.#doubts(read, (at) => own[at]?.at ?? first) });
    }
    return marks;
  }

  #doubts({ value, doubt }: Extract<MarkRead, { is: 'mark' }>, columnAt: (at: number) => number): Doubt[] {
    const [product] = productsOf(value) ?? [];
    if (!doubt || product === undefined) return [];
    const { layout, row } = this;
    return [{ product, why: { trouble: doubt.trouble, sheet: layout.sheet.name, row, column: columnAt(doubt.at) } }];
  }

  /** The tick of a column; of somebody on leave there is nothing to keep, and nobody loses by it. */
  #kept(subject: Subject, column: ColumnName): [string, Given][] {
    const [at] = [...this.layout.fields].find(([, field]) => field.is === 'keep' && field.column === column) ?? [];
    const value = at === undefined ? BLANK : (this.values.get(at) ?? BLANK);
    if (at === undefined || value.is === 'blank' || this.#isOwnSheet(subject, column, at)) return [];
    if (subject.member && leaveOn(subject.member, this.terms.day)) return [];
    if (value.is === 'trouble') this.tell(value.trouble, at);
    else if (value.is === 'text' && value.text !== TICK) this.tell({ id: 'not-a-tick', text: value.text }, at);
    else if (value.is === 'text') {
      this.say(at);
      return [[KEEP, { value: true, column: at }]];
    }
    return [];
  }

  /** Nobody approves his own sheet (rule 8). */
  #isOwnSheet({ kind, id, name, unit }: Subject, column: ColumnName, at: number): boolean {
    const isOwn = column === 'head' && kind === 'member' && unit !== undefined && isHeadOn(unit, id, this.terms.day);
    if (isOwn) this.tell({ id: 'own-sheet', name }, at);
    return isOwn;
  }

  /** Columns of marks that the subject's own scale does not have. */
  #tellForeign({ choice: { criteria } }: Subject, columns: readonly ColumnName[]): void {
    for (const [at, field] of this.layout.fields) {
      if (field.is !== 'mark' && field.is !== 'note' && field.is !== 'keep') continue;
      if (columns.includes(field.column) || this.values.get(at)?.is === 'blank') continue;
      this.tell({ id: 'no-such-column', column: field.column, criteria: criteria?.title.value ?? '' }, at);
    }
  }

  #note(subject: Subject, column: ColumnName): [ColumnName, Given][] {
    const note = this.textWhere((field) => field.is === 'note' && field.column === column);
    if (!note || this.#isOwnSheet(subject, column, note.column)) return [];
    return [[column, note]];
  }

  #text(is: 'causes' | 'remedies'): Given | undefined {
    return this.textWhere((field) => field.is === is);
  }

  #absence(): Given | undefined {
    const text = this.textWhere(({ is }) => is === 'absence');
    if (!text) return undefined;
    const kind = absenceNamed(String(text.value));
    if (kind !== undefined) return { ...text, value: kind };
    this.tell({ id: 'not-an-absence', text: String(text.value) }, text.column);
    return undefined;
  }

  #happened({ choice: { criteria } }: Subject, list: 'bonus' | 'penalty'): Happened[] {
    const known = (list === 'bonus' ? criteria?.bonus?.events : criteria?.penalties) ?? [];
    const basis = this.textWhere(({ is }) => is === 'basis')?.value;
    return [...this.layout.fields].flatMap(([column, field]): Happened[] => {
      const value = field.is === list ? this.values.get(column) : undefined;
      if (field.is !== list || !value || value.is === 'blank') return [];
      const times = value.is === 'number' ? value.digits : value.is === 'text' ? value.text : '';
      if (value.is === 'trouble') this.tell(value.trouble, column);
      else if (!known.some(({ id }) => id.value === field.event))
        this.tell({ id: 'unknown-event', event: field.event }, column);
      else if (!/^\d{1,6}$/.test(times)) this.tell({ id: 'not-a-count', text: times }, column);
      else {
        const { event } = field;
        this.say(column);
        return [{ event, value: Number(times), column, basis: typeof basis === 'string' ? basis : undefined }];
      }
      return [];
    });
  }
}

const BLANK: CellValue = { is: 'blank' };
function unknown(criterion: string): Trouble {
  return { id: 'unknown-criterion', criterion };
}

function isBlank({ value }: { readonly value: CellValue }): boolean {
  return value.is === 'blank';
}
