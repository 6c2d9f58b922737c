import type { Day } from '../base/day.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Column, Entry, Mark } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { keyOf } from '../model/due.ts';
import { standingColumns } from '../model/sheet.ts';
import type { Spoiler } from '../model/spoiler.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Check, EntryInSight, MarkInSight } from './check.ts';
import { calledIn } from './whom.ts';

/** What the checks say of one base period. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  /** By subject: the errors that leave its row not rated. */
  readonly spoiled: ReadonlyMap<string, readonly Spoiler[]>;
}

/** Checks by what they look at, sorted out once for all that they are run over. */
export interface Inspection {
  readonly workspaces: readonly Check[];
  readonly weeks: readonly Check[];
  readonly entries: readonly Check[];
  readonly marks: readonly Check[];
  /** Whether no check of marks could say anything of one, so that none is asked. */
  isPlainlySound(mark: Mark, criterion: Criterion | undefined, criteria: Criteria): boolean;
}

export function inspectionBy(
  checks: readonly Check[],
  isPlainlySound: Inspection['isPlainlySound'] = () => false,
): Inspection {
  return {
    isPlainlySound,
    workspaces: checks.filter(({ looksAt }) => looksAt.workspaces),
    weeks: checks.filter(({ looksAt }) => looksAt.weeks),
    entries: checks.filter(({ looksAt }) => looksAt.entries),
    marks: checks.filter(({ looksAt }) => looksAt.marks),
  };
}

/** Runs every check over a week in one walk: its files, their entries, their marks. `common` is what spoils rows of every week. */
export function judgementOf(week: Week, workspace: Workspace, by: Inspection, common: Account): Judgement {
  const walk = new Walk(week, workspace, by);
  for (const briefing of week.briefings) for (const entry of briefing.entries) walk.entry(entry);
  const day = workspace.calendar.decidingDay(week.period);
  for (const { kind, id, choice } of week.due.subjects) {
    const file = choice.criteria?.node.tape.file.path ?? '';
    const key = keyOf(kind, id);
    for (const diagnostic of common.spoilers.get(key) ?? [])
      if (holdsOn(diagnostic, day)) walk.spoil(key, diagnostic.id, 'organization');
    for (const diagnostic of common.spoilers.get(file) ?? [])
      if (holdsOn(diagnostic, day)) walk.spoil(key, diagnostic.id, 'scale');
  }
  const ofWeek = by.weeks.flatMap((check) => check.inWeek(week, workspace));
  return { diagnostics: [...ofWeek, ...walk.diagnostics], spoiled: walk.spoiled };
}

/** What is wrong in the workspace's own files, and whose rows it spoils: a person's, or everybody's whom a criteria file scores. */
export interface Account {
  readonly diagnostics: readonly Diagnostic[];
  /** By subject or by criteria file. */
  readonly spoilers: ReadonlyMap<string, readonly Diagnostic[]>;
}

export function accountOf(diagnostics: readonly Diagnostic[], checks: readonly Check[]): Account {
  const spoiling = new Set(checks.filter(({ spoils }) => spoils).map(({ id }) => id));
  const spoilers = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics.filter(({ id }) => spoiling.has(id))) {
    const { about, place } = diagnostic;
    const key = about?.subject === undefined ? place.file.path : keyOf(about.kind ?? 'member', about.subject);
    spoilers.set(key, [...(spoilers.get(key) ?? []), diagnostic]);
  }
  return { diagnostics, spoilers };
}

function holdsOn({ about }: Diagnostic, day: Day): boolean {
  const { from, to } = about?.days ?? {};
  return (!from || from <= day) && (!to || day <= to);
}

class Walk {
  readonly diagnostics: Diagnostic[] = [];
  readonly spoiled = new Map<string, Spoiler[]>();

  constructor(
    readonly week: Week,
    readonly workspace: Workspace,
    readonly by: Inspection,
  ) {}

  entry(entry: Entry): void {
    for (const id of entry.broken) this.spoil(keyOf(entry.kind, entry.subject.value), id);
    if (entry.broken.length > 0) return;
    const seen = this.#inSight(entry);
    for (const check of this.by.entries) this.#take(check, check.inEntry(seen), entry);
    for (const column of entry.columns) this.#column(column, seen);
  }

  #column(column: Column, seen: EntryInSight): void {
    const { criteria } = seen;
    if (!criteria) return;
    for (const mark of column.marks) {
      const criterion = criteria.criterion(mark.id);
      if (this.by.isPlainlySound(mark, criterion, criteria)) continue;
      const inSight = new MarkOfWalk(seen, column, mark, criterion);
      for (const check of this.by.marks) this.#take(check, check.inMark(inSight), seen.entry);
    }
  }

  #inSight(entry: Entry): EntryInSight {
    const { week, workspace } = this;
    const subject = week.due.subject(entry.kind, entry.subject.value);
    const who = calledIn(workspace, entry);
    const criteria = subject?.choice.criteria;
    const sheet = week.sheet(entry.kind, entry.subject.value);
    const standing = criteria && sheet ? standingColumns(sheet, criteria) : [];
    return { workspace, week, entry, subject, criteria, sheet, standing, who };
  }

  #take(check: Check, found: readonly Diagnostic[], { kind, subject }: Entry): void {
    if (found.length === 0) return;
    this.diagnostics.push(...found);
    if (check.spoils) this.spoil(keyOf(kind, subject.value), check.id);
  }

  spoil(key: string, id: string, where: Spoiler['where'] = 'sheet'): void {
    const known = this.spoiled.get(key);
    if (!known) this.spoiled.set(key, [{ id, where }]);
    else if (!known.some((spoiler) => spoiler.id === id)) known.push({ id, where });
  }
}

/** A mark with all around it; light, since a week of a province has a hundred thousand. */
class MarkOfWalk implements MarkInSight {
  constructor(
    readonly seen: EntryInSight,
    readonly column: Column,
    readonly mark: Mark,
    readonly criterion: Criterion | undefined,
  ) {}

  get workspace() {
    return this.seen.workspace;
  }

  get week() {
    return this.seen.week;
  }

  get entry() {
    return this.seen.entry;
  }

  get subject() {
    return this.seen.subject;
  }

  get criteria() {
    return this.seen.criteria;
  }

  get who() {
    return this.seen.who;
  }
}
