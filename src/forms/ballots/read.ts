import { type Day, dayFromPeople } from '../../base/day.ts';
import type { Sheet, Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { cellValue } from '../cell-value.ts';
import { isOnlySaid, type Trouble, type TroubleAt } from '../trouble.ts';
import { type BallotCode, type BallotColumn, COLUMNS, codeIn, type Fact, VALUE_COLUMN } from './codes.ts';
import { ATTENDANCES, BALLOT_KINDS, GRANTS, meant } from './words.ts';

/** A cell of a counting sheet as it was understood, and where it stands. */
export interface Said<T> {
  readonly value: T;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How somebody on the Council took part. */
type Attendance = 'present' | 'absent' | 'written';

/** What a sheet says of one subject. */
export interface BallotRow {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly at: Said<undefined>;
  readonly counts: ReadonlyMap<'for' | 'against' | 'invalid', Said<number>>;
  /** A level's id, or whether an award is granted. */
  readonly decided: Said<string | boolean> | undefined;
  readonly reason: Said<string> | undefined;
  /** Whether every cell of it was understood. */
  readonly isWhole: boolean;
}

/** One sheet: a list that was voted on, or the meeting with its seats. */
export interface BallotSheet {
  readonly code: Extract<BallotCode, { is: 'list' | 'meeting' }>;
  readonly at: Said<undefined>;
  readonly facts: ReadonlyMap<Fact, Said<string | number | Day>>;
  readonly rows: readonly BallotRow[];
  readonly seats: readonly { readonly id: string; readonly said: Said<Attendance | undefined> }[];
  readonly troubles: readonly TroubleAt[];
}

/** What words in cells may mean. */
export interface BallotTerms {
  /** Every level with all that it is called. */
  readonly levels: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** The period whose counted ballots a workbook holds; nothing where it holds none. */
export function ballotPeriod({ sheets }: Spreadsheet): string | undefined {
  return sheets.flatMap((sheet) => headOf(sheet)?.code.period ?? [])[0];
}

/** The sheets of a workbook that hold counted ballots. */
export function readBallots({ sheets }: Spreadsheet, terms: BallotTerms): BallotSheet[] {
  return sheets.flatMap((sheet) => {
    const head = headOf(sheet);
    return head ? [new BallotReader(sheet, head, terms).read()] : [];
  });
}

type Head = Pick<BallotSheet, 'code'> & { readonly row: number };

function headOf(sheet: Sheet): Head | undefined {
  for (const row of sheet.rows()) {
    const code = codeIn(sheet.cell(row, 0)?.text ?? '');
    if (code?.is === 'list' || code?.is === 'meeting') return { code, row };
  }
  return undefined;
}

class BallotReader {
  readonly #troubles: TroubleAt[] = [];
  readonly #columns: ReadonlyMap<BallotColumn, number>;

  constructor(
    readonly sheet: Sheet,
    readonly head: Head,
    readonly terms: BallotTerms,
  ) {
    const codes = sheet.cellsIn(head.row).map(({ text, column }) => [text.trim(), column] as const);
    this.#columns = new Map(
      COLUMNS.flatMap((key) => codes.filter(([text]) => text === key).map(([, at]) => [key, at])),
    );
  }

  read(): BallotSheet {
    const { code, row: head } = this.head;
    const coded = this.sheet.rows().map((row) => ({ row, code: codeIn(this.sheet.cell(row, 0)?.text ?? '') }));
    const lost = code.is === 'list' ? COLUMNS.filter((key) => !this.#columns.has(key)) : [];
    if (lost.length > 0) this.#tell({ id: 'columns-lost', codes: lost }, head, 0);
    const facts = new Map<Fact, Said<string | number>>();
    for (const { row, code } of coded) {
      const value = code?.is === 'fact' ? this.#fact(code.fact, row) : undefined;
      if (code?.is === 'fact' && value !== undefined) facts.set(code.fact, this.#said(value, row, VALUE_COLUMN));
    }
    return {
      code,
      facts,
      at: this.#said(undefined, head, 0),
      rows: coded.flatMap(({ row, code }) => (code?.is === 'row' ? this.#row(code, row) : [])),
      seats: coded.flatMap(({ row, code }) =>
        code?.is === 'seat'
          ? [
              {
                id: code.id,
                said: this.#said(
                  this.#chosen(this.#value(row, VALUE_COLUMN), ATTENDANCES, row, VALUE_COLUMN),
                  row,
                  VALUE_COLUMN,
                ),
              },
            ]
          : [],
      ),
      troubles: this.#troubles,
    };
  }

  #row({ kind, id }: { readonly kind: 'member' | 'unit'; readonly id: string }, row: number): BallotRow {
    const before = this.#troubles.length;
    const counts = new Map<'for' | 'against' | 'invalid', Said<number>>();
    for (const key of ['for', 'against', 'invalid'] as const) {
      const count = this.#count(row, this.#at(key));
      if (count !== undefined) counts.set(key, this.#said(count, row, this.#at(key)));
    }
    const decided = this.#decided(row, this.#at('decided'));
    const reason = this.#value(row, this.#at('reason'));
    return {
      kind,
      id,
      counts,
      at: this.#said(undefined, row, this.#at('for')),
      decided: decided === undefined ? undefined : this.#said(decided, row, this.#at('decided')),
      reason: reason === undefined ? undefined : this.#said(reason, row, this.#at('reason')),
      isWhole: this.#troubles.slice(before).every(({ trouble }) => isOnlySaid(trouble)),
    };
  }

  #decided(row: number, column: number): string | boolean | undefined {
    const text = this.#value(row, column);
    if (text === undefined) return undefined;
    const isAward = this.head.code.is === 'list' && this.head.code.award !== undefined;
    if (isAward) return this.#chosen(text, GRANTS, row, column);
    const { levels } = this.terms;
    const words = levels.map(({ id, names }) => [[id, ...names], id] as const);
    const names = levels.map(({ names: [name = ''] }) => name);
    const level = meant(text, words);
    if (level === undefined) this.#tell({ id: 'not-a-level', text, names }, row, column);
    return level;
  }

  #chosen<T>(text: string | undefined, words: Parameters<typeof meant<T>>[1], row: number, column: number) {
    const found = meant(text, words);
    if (text !== undefined && found === undefined) this.#tell({ id: 'not-in-list', text }, row, column);
    return found;
  }

  #fact(fact: Fact, row: number): string | number | undefined {
    if (fact === 'held') return this.#day(row);
    if (fact === 'venue' || fact === 'tellers') return this.#value(row, VALUE_COLUMN);
    if (fact !== 'kind') return this.#count(row, VALUE_COLUMN);
    return this.#chosen(this.#value(row, VALUE_COLUMN), BALLOT_KINDS, row, VALUE_COLUMN);
  }

  #day(row: number): Day | undefined {
    const cell = this.sheet.cell(row, VALUE_COLUMN);
    if (!cell || cell.text.trim() === '' || cell.text.trim() === '…') return undefined;
    const day = cell.kind === 'date' ? cell.day : dayFromPeople(cell.text.trim());
    if (!day) this.#tell({ id: 'not-a-day', text: cell.text, meant: undefined }, row, VALUE_COLUMN);
    return day;
  }

  #count(row: number, column: number): number | undefined {
    const value = this.#value(row, column);
    if (value === undefined) return undefined;
    if (/^\d{1,6}$/.test(value)) return Number(value);
    this.#tell({ id: 'no-votes', text: value }, row, column);
    return undefined;
  }

  /** What stands in a cell, as text; nothing where it is blank, or cannot be read, which is told. */
  #value(row: number, column: number): string | undefined {
    const value = cellValue(this.sheet, row, column);
    if (value.is === 'blank') return undefined;
    if (value.is === 'trouble') this.#tell(value.trouble, row, column);
    else for (const said of value.said) this.#tell(said, row, column);
    return value.is === 'number' ? value.digits : value.is === 'text' ? value.text : undefined;
  }

  #at = (key: BallotColumn): number => this.#columns.get(key) ?? -1;

  #said<T>(value: T, row: number, column: number): Said<T> {
    return { value, sheet: this.sheet.name, row, column };
  }

  #tell(trouble: Trouble, row: number, column: number): void {
    this.#troubles.push({ trouble, sheet: this.sheet.name, row, column });
  }
}
