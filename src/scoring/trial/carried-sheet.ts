import type { Column, Entry, Happening, Mark } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import { type Pairs, pairsOf } from '../../model/criteria-pairs.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { type Sheet, standingColumns } from '../../model/sheet.ts';
import { eventsOf, isTyped } from '../modes/index.ts';
import { carriedMark, Happened, type Rescaling } from './carried-mark.ts';
import type { Lack } from './lack.ts';

/** Sheets of other editions as one that is tried out reads them. */
export class Carrier {
  readonly #pairs = new Map<Criteria, Pairs>();

  constructor(
    readonly trial: Criteria,
    readonly rescaling: Rescaling,
  ) {}

  pairs(before: Criteria): Pairs {
    const known = this.#pairs.get(before) ?? pairsOf(before, this.trial);
    this.#pairs.set(before, known);
    return known;
  }

  /** A sheet as one entry with the marks that counted, and what it lacks; a missing sheet stays missing. */
  carried(sheet: Sheet, before: Criteria): { entry: Entry; lacks: Lack[] } | undefined {
    const [first] = sheet.entries;
    if (!first) return undefined;
    const columns = standingColumns(sheet, before);
    const last = columns.at(-1);
    const empty = { ...first, absence: sheet.absence, expect: undefined, columns: [], bonus: [], penalty: [] };
    if (!last) return { entry: empty, lacks: [] };
    const oneSheet = new OneSheet(sheet, columns, this.pairs(before), this);
    const column: Column = { ...last, marks: oneSheet.marks, isUnfinished: false, keepsRest: false };
    const { bonus, penalties } = this.trial;
    return {
      entry: {
        ...empty,
        columns: [column],
        bonus: oneSheet.noted(bonus?.events ?? []),
        penalty: oneSheet.noted(penalties),
      },
      lacks: oneSheet.lacks,
    };
  }
}

class OneSheet {
  readonly marks: Mark[] = [];
  readonly lacks: Lack[] = [];
  readonly #given: ReadonlyMap<string, Mark>;
  readonly #happened: Happened;

  constructor(
    readonly sheet: Sheet,
    columns: readonly Column[],
    readonly pairs: Pairs,
    readonly carrier: Carrier,
  ) {
    // Per criterion the last column that gives a value counts (rule 8).
    this.#given = new Map(columns.flatMap(({ marks }) => marks.map((mark) => [mark.id, mark])));
    this.#happened = this.#allThatHappened();
    for (const group of carrier.trial.groups) for (const criterion of group.criteria) this.#criterion(criterion);
  }

  /** The events of the bonus or the penalty that happened, wherever the sheet noted them. */
  noted(events: readonly ScoreEvent[]): Happening[] {
    const all = [...this.sheet.bonus, ...this.sheet.penalty];
    return events.flatMap((event) => {
      const times = this.#happened.times(event);
      if (times.isZero) return [];
      const old = this.pairs.events.find(({ after }) => after === event)?.before.id.value;
      const found = all.find((happening) => happening.event.value === old);
      const { place } = event.id;
      const node = found?.node ?? this.sheet.entries[0]?.node;
      if (!node) return [];
      return [{ event: event.id, times: { value: times.toString(), place }, basis: found?.basis, node }];
    });
  }

  #allThatHappened(): Happened {
    const happened = new Happened(this.pairs);
    for (const { before } of this.pairs.criteria) {
      const mark = eventsOf(before) ? this.#given.get(before.id.value) : undefined;
      if (mark) happened.addAll(mark.value);
    }
    for (const { event, times } of [...this.sheet.bonus, ...this.sheet.penalty])
      happened.add(event.value, times?.value ?? '1');
    return happened;
  }

  #criterion(criterion: Criterion): void {
    if (!isTyped(criterion)) return;
    const pair = this.pairs.criteria.find(({ after }) => after === criterion);
    if (!pair) {
      if (criterion.unsaid !== 'full') this.lacks.push({ criterion, why: 'new' });
      return;
    }
    const mark = this.#given.get(pair.before.id.value);
    if (eventsOf(pair.before) && eventsOf(criterion) && (mark || pair.before.unsaid === 'full')) {
      this.#give(criterion, mark, this.#happened.mark(criterion));
      return;
    }
    if (!mark) {
      if (pair.before.unsaid === 'full' && criterion.unsaid !== 'full') this.lacks.push({ criterion, why: 'unsaid' });
      return;
    }
    const value = carriedMark(mark.value, pair, this.carrier.rescaling);
    if (typeof value === 'string') this.lacks.push({ criterion, why: value });
    else this.#give(criterion, mark, value);
  }

  #give({ id, node }: Criterion, mark: Mark | undefined, value: Mark['value']): void {
    this.marks.push({ id: id.value, criterion: mark?.criterion ?? node, value });
  }
}
