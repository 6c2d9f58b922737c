import type { Words } from '../base/locale.ts';
import { during } from '../base/work.ts';
import type { Column } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { keyOf, type Subject } from '../model/due.ts';
import { leaveOn } from '../model/organization.ts';
import { Columns, type Sheet, standingColumns } from '../model/sheet.ts';
import type { Spoiler } from '../model/spoiler.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import { columnTotals } from './column-totals.ts';
import { Ladder } from './level.ts';
import { computingOf, isTyped, restingIn } from './modes/index.ts';
import type { Resting } from './modes/resting.ts';
import { ranked } from './ranks.ts';
import type { Reason } from './reason.ts';
import * as reasons from './reasons.ts';
import { SheetStanding } from './sheet-standing.ts';
import type { RankedStanding, Standing } from './standing.ts';
import { type Computing, Working, workedOut } from './working.ts';

/** What scoring needs to know besides the week: the levels in force, and whose rows an error has spoiled. */
export interface WeekTerms {
  readonly workspace: Workspace;
  /** Best first. */
  readonly levels: readonly { readonly id: string; readonly name: Words }[];
  readonly spoiled: ReadonlyMap<string, readonly Spoiler[]>;
}

/** Everybody due in a week, in the office's order, with points, level, rank, and why (rules 5–13). */
export function standingsOf(week: Week, terms: WeekTerms): RankedStanding[] {
  const scorer = new WeekScorer(week, terms);
  const standings = week.due.subjects.map((subject) => scorer.standingOf(subject));
  return during('ranking', () => ranked(standings));
}

class WeekScorer {
  readonly #ladders = new Map<Criteria, Ladder>();
  readonly #standings = new Map<Subject, SheetStanding>();
  readonly #resting: Resting | undefined;
  readonly #circled: ReadonlySet<Subject>;

  constructor(
    readonly week: Week,
    readonly terms: WeekTerms,
  ) {
    this.#resting = restingIn(week, terms.workspace);
    this.#circled = new Set(this.#resting?.circles.flatMap(({ all }) => all));
  }

  /** Each is worked out when it is first asked for: what rests on others after these (rule 68). */
  standingOf(subject: Subject): SheetStanding {
    const known = this.#standings.get(subject);
    if (known) return known;
    const standing = this.#standing(subject);
    this.#standings.set(subject, standing);
    const read = this.#circled.has(subject) ? undefined : this.#resting?.readBy(subject);
    if (read) standing.restsOn = read.map((other) => this.standingOf(other));
    return standing;
  }

  #standing(subject: Subject): SheetStanding {
    const sheet = this.week.sheet(subject.kind, subject.id);
    const { criteria, overlap } = subject.choice;
    if (overlap)
      return notRated(subject, sheet, [
        reasons.criteriaOverlap([overlap[0].title.value, overlap[1].title.value], overlap[1].node.place),
      ]);
    const spoiled = this.terms.spoiled.get(keyOf(subject.kind, subject.id)) ?? [];
    const columns = sheet ? standingColumns(sheet, criteria) : [];
    if (spoiled.length > 0) return notRated(subject, sheet, this.#errors(spoiled, subject, sheet, columns));
    if (this.#circled.has(subject)) return notRated(subject, sheet, [this.#inCircle(subject, sheet, columns)]);
    if (!sheet || columns.length === 0) return this.#withoutSheet(subject, sheet, criteria);
    const worked = workedOut(columns, sheet, criteria, this.#computed(subject, criteria));
    if (worked.working) return this.#rated(subject, sheet, [], criteria, worked.working, this.#totals);
    return new SheetStanding(
      subject,
      sheet,
      [this.#notGiven(worked.notGiven, subject, sheet)],
      undefined,
      this.#totals,
    );
  }

  readonly #totals = ({ subject, sheet, marked }: Standing): Standing['columns'] => {
    const { criteria } = subject.choice;
    if (!sheet || !criteria) return new Map();
    const computed = this.#computed(subject, criteria);
    const totals = columnTotals(standingColumns(sheet, criteria), criteria, computed, marked?.workedGroups);
    if (criteria.scale.isShown) return totals;
    return new Map([...totals].map(([name, { changes }]) => [name, { points: undefined, groups: [], changes }]));
  };

  /** Excused, missing, or nothing to be missing from. */
  #withoutSheet(subject: Subject, sheet: Sheet | undefined, criteria: Criteria): SheetStanding {
    const reason = this.#excuse(subject, sheet) ?? this.#nothingRead();
    if (reason) return notRated(subject, sheet, [reason]);
    const isZero = criteria.missing !== 'exclude';
    const missing = [reasons.missingSheet(isZero)];
    if (!isZero) return notRated(subject, sheet, missing);
    const empty: Sheet = { entries: [], columns: new Columns([]), absence: undefined, bonus: [], penalty: [] };
    return this.#rated(subject, empty, missing, criteria, Working.zero(criteria));
  }

  /** Who is excused has no value of their own that an error of the scale could spoil. */
  #errors(
    spoiled: readonly Spoiler[],
    subject: Subject,
    sheet: Sheet | undefined,
    columns: readonly Column[],
  ): Reason[] {
    const isScaleAlone = spoiled.every(({ where }) => where === 'scale');
    const excuse = isScaleAlone && columns.length === 0 ? this.#excuse(subject, sheet) : undefined;
    return excuse ? [excuse] : spoiled.map(reasons.error).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  #inCircle(subject: Subject, sheet: Sheet | undefined, columns: readonly Column[]): Reason {
    return (columns.length === 0 ? this.#excuse(subject, sheet) : undefined) ?? reasons.circle();
  }

  #excuse({ member }: Subject, sheet: Sheet | undefined): Reason | undefined {
    const absence = sheet?.absence;
    if (absence) return reasons.absence(absence);
    const leave = member && leaveOn(member, this.terms.workspace.calendar.decidingDay(this.week.period));
    return leave && reasons.leave(leave);
  }

  #nothingRead(): Reason | undefined {
    if (this.week.isUnreadable) return reasons.fileUnreadable();
    return this.week.briefings.length === 0 ? reasons.noBriefing() : undefined;
  }

  #rated(
    subject: Subject,
    sheet: Sheet,
    why: readonly Reason[],
    criteria: Criteria,
    working: Working,
    totals?: (standing: Standing) => Standing['columns'],
  ): SheetStanding {
    const levelled = this.#ladder(criteria).levelled(working);
    const { byConditions } = levelled;
    if (byConditions === undefined)
      return new SheetStanding(subject, sheet, [...why, levelled.none], undefined, totals);
    const earned = { working, level: levelled.level, levelByConditions: byConditions };
    const all = why.length === 0 ? levelled.reasons : [...why, ...levelled.reasons];
    return new SheetStanding(subject, sheet, all, earned, totals);
  }

  #notGiven(criteria: readonly Criterion[], subject: Subject, sheet: Sheet): Reason {
    const typed = criteria.filter(isTyped);
    const [first] = criteria;
    const lacking = first && computingOf(first)?.lacking(first, this.#resting?.on(subject, first) ?? []);
    if (typed.length === 0 && first && lacking) return { ...lacking, place: first.id.place };
    // The file that nobody could read may hold them (rule 49).
    if (this.week.isUnreadable) return reasons.fileUnreadable();
    return reasons.criterionNotScored(
      typed.map(({ id }) => id.value),
      sheet.entries[0]?.subject.place,
    );
  }

  #computed(subject: Subject, criteria: Criteria): Computing {
    const { week } = this;
    const { workspace } = this.terms;
    const isWorse = (level: string, other: string) => this.#ladder(criteria).isWorse(level, other);
    return (criterion, columns) => {
      const mark = (id: string) => columns.flatMap(({ marks }) => marks).findLast((mark) => mark.id === id)?.value;
      const results = () => (this.#resting?.on(subject, criterion) ?? []).map((other) => this.standingOf(other));
      const leftOut = () => this.#resting?.leftOut(subject, criterion) ?? [];
      return computingOf(criterion)?.computed(criterion, { subject, week, workspace, results, leftOut, mark, isWorse });
    };
  }

  #ladder(criteria: Criteria): Ladder {
    const known = this.#ladders.get(criteria);
    if (known) return known;
    const ladder = new Ladder(criteria, this.terms.levels);
    this.#ladders.set(criteria, ladder);
    return ladder;
  }
}

function notRated(subject: Subject, sheet: Sheet | undefined, why: readonly Reason[]): SheetStanding {
  return new SheetStanding(subject, sheet, why, undefined);
}
