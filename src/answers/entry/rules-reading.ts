import { type Day, dayFromPeople } from '../../base/day.ts';
import { Exact } from '../../base/exact.ts';
import { saidOf } from '../../forms/cell-value.ts';
import { metaOf } from '../../forms/form-meta.ts';
import { DATE, DOCUMENT, type RegulationTable, ruleNumberTyped } from '../../forms/regulation-table.ts';
import type { Trouble, TroubleAt } from '../../forms/trouble.ts';
import type { Regulation } from '../../model/regulation.ts';
import type { Rules } from '../../model/rules.ts';
import { Node } from '../../source/node.ts';
import type { Cell, Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import type { AdoptionAsked } from '../adopting.ts';
import type { Regulations } from '../regulations.ts';
import { numbersOf, type RuleNumber } from './rule-numbers.ts';

/** A number that the table says otherwise. */
export interface RuleDeed {
  readonly number: RuleNumber;
  readonly value: Exact;
  readonly row: number;
  readonly column: number;
}

/** The cells of one table, and what of them is not taken. */
export class RulesReading {
  readonly troubles: TroubleAt[] = [];
  readonly #wentOut: ReadonlyMap<string, string>;

  constructor(
    spreadsheet: Spreadsheet,
    readonly table: RegulationTable,
    readonly isReplacing: boolean,
  ) {
    const rows = metaOf(spreadsheet)?.rows ?? [];
    this.#wentOut = new Map(rows.map(([whose, said]) => [whose.split(' ').at(-1) ?? '', said]));
  }

  tell(trouble: Trouble, row: number): void {
    this.troubles.push({ trouble, sheet: this.table.sheet.name, row, column: this.table.column });
  }

  /** The decision under which a shipped regulation is adopted; nothing where none stands there, or half of one. */
  decision(regulation: Regulation, { byId }: Regulations): AdoptionAsked | undefined {
    const line = (code: string) => this.table.lines.find((each) => each.code === code);
    const [document, date] = [line(DOCUMENT), line(DATE)];
    const day = date?.cell && dayIn(date.cell);
    if (date?.cell && day === undefined)
      this.tell({ id: 'not-a-day', text: date.cell.text, meant: undefined }, date.row);
    const isHalf = (document?.cell === undefined) !== (date?.cell === undefined);
    if (isHalf) this.tell({ id: 'half-a-decision' }, (document?.cell ? date : document)?.row ?? 0);
    if (!document?.cell || day === undefined) return undefined;
    const id = idFor(day, byId);
    return { from: regulation.id.value, id, document: document.cell.text.normalize('NFC').trim(), date: day };
  }

  /** What the table says otherwise than the rules. */
  deeds(rules: Rules, own: Regulation, before: Regulation): RuleDeed[] {
    const numbers = new Map(numbersOf(rules).map((number) => [number.code, number]));
    return this.table.lines.flatMap(({ code, row, cell }): RuleDeed[] => {
      if (code === DOCUMENT || code === DATE) return [];
      const number = numbers.get(code);
      const there = number && Exact.parse(number.node.text);
      if (!number || !there) {
        this.tell({ id: 'rule-gone', code }, row);
        return [];
      }
      const value = this.#value(cell, row, number);
      if (!value || value.equals(there)) return [];
      const trouble = shareOverOne(there, value) ?? this.#held(number, value, own, before);
      if (trouble) this.tell(trouble, row);
      return trouble ? [] : [{ number, value, row, column: this.table.column }];
    });
  }

  #value(cell: Cell | undefined, row: number, { node }: RuleNumber): Exact | undefined {
    if (!cell) this.tell({ id: 'rule-number-blank', there: node.text }, row);
    if (!cell) return undefined;
    for (const said of saidOf(cell)) this.tell(said, row);
    const value = ruleNumberTyped(cell);
    if (!value)
      this.tell(
        cell.kind === 'date' ? { id: 'became-a-date', day: cell.day } : { id: 'not-a-rule-number', text: cell.text },
        row,
      );
    return value;
  }

  /** Why a number that was typed is not taken. */
  #held({ code, node }: RuleNumber, value: Exact, own: Regulation, before: Regulation): Trouble | undefined {
    const isIn = node.tape.file.path === own.node.tape.file.path;
    if (own.isShipped) return { id: 'rule-without-decision' };
    if (!isIn) return { id: 'rule-of-another', title: titleOf(node) };
    const wentOut = this.#wentOut.get(code);
    const isAsItWas = wentOut === undefined || wentOut === node.text || before !== own;
    if (isAsItWas || this.isReplacing) return undefined;
    return { id: 'rule-changed', there: node.text, here: value.toString() };
  }
}

/** A share that is more than all: 75 for 75%. */
function shareOverOne(there: Exact, value: Exact): Trouble | undefined {
  const isShare = !there.isWhole && there.isLess(Exact.one);
  return isShare && value.isMore(Exact.one) ? { id: 'share-over-one', text: value.toString() } : undefined;
}

function titleOf({ tape }: Node): string {
  return new Node(tape, 0).get('title')?.text ?? tape.file.path;
}

function dayIn(cell: Cell): Day | undefined {
  return cell.kind === 'date' ? cell.day : dayFromPeople(cell.text.trim());
}

/** An id that no regulation has: quy-che-2025, else with a number behind it. */
function idFor(day: Day, byId: Regulations['byId']): string {
  const id = `quy-che-${day.slice(0, 4)}`;
  for (let i = 1; ; i += 1) {
    const other = i === 1 ? id : `${id}-${i}`;
    if (!byId.has(other)) return other;
  }
}
