import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { columnsOf, typedCriteria } from '../../forms/fields.ts';
import { type ColumnName, isValue } from '../../model/briefing.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import type { Organization } from '../../model/organization.ts';
import { leaveOn } from '../../model/organization.ts';
import type { Sheet } from '../../model/sheet.ts';
import { isHeadOn } from '../../model/unit.ts';
import { type Week, weeksOf } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';

/** The sheets that are still to be filled in in a column, in the office's order; own sheets of campaigns come last. */
export interface Entering {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly sheets: readonly OpenSheet[];
  /** How many of those asked for have the whole column already, or are away. */
  readonly done: number;
  readonly away: number;
}

export interface OpenSheet {
  readonly subject: Subject;
  /** The name as it stands among others. */
  readonly called: string;
  /** The campaign whose own sheet it is. */
  readonly campaign: Campaign | undefined;
  /** The column to be filled in: the one asked for, else the one that begins the sheet. */
  readonly column: ColumnName;
  readonly criteria: Criteria;
  readonly sheet: Sheet | undefined;
  /** Whether this column begins the sheet; later ones say only what differs. */
  readonly isBase: boolean;
}

export interface EnteringQuestion {
  choose(available: Iterable<string>, bases: Bases): Period;
  readonly column: ColumnName | undefined;
  /** Whose sheets alone, by id; nothing where everybody's. */
  only(organization: Organization): readonly string[] | undefined;
}

export interface EnteringAnswer {
  readonly answer: Entering | undefined;
  /** Why there is nothing to enter although all can be read. */
  readonly not: 'not-scored' | 'unreadable' | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Who is still to be scored in a column. */
export async function enteringWeek(root: string, home: Home, question: EnteringQuestion): Promise<EnteringAnswer> {
  let period: Period | undefined;
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    period = question.choose(available.keys(), bases);
    return [period.id];
  });
  const { workspace, diagnostics, isRefused } = reading;
  const none = { answer: undefined, not: undefined, diagnostics, isRefused };
  if (!workspace || !period || reading.isStopped) return none;
  if (workspace.calendar.reasonNotScored(period)) return { ...none, not: 'not-scored' };
  const weeks = weeksOf(period, workspace);
  if (weeks.some(({ isUnreadable }) => isUnreadable)) return { ...none, not: 'unreadable' };
  return { ...none, answer: enteringOf(period, weeks, workspace, question) };
}

function enteringOf(
  period: Period,
  weeks: readonly Week[],
  workspace: Workspace,
  question: EnteringQuestion,
): Entering {
  const day = workspace.calendar.decidingDay(period);
  const only = question.only(workspace.organization);
  const askedOf = ({ campaign, sheet }: Week, subject: Subject): OpenSheet[] => {
    const { criteria } = subject.choice;
    const columns = criteria ? columnsOf(criteria) : [];
    const column = question.column ?? columns[0] ?? 'self';
    const isOwn = column === 'head' && subject.unit !== undefined && isHeadOn(subject.unit, subject.id, day);
    if (!criteria || !columns.includes(column) || isOwn || !isAsked(subject, only)) return [];
    const known = sheet(subject.kind, subject.id);
    const called = workspace.organization.called(subject.kind, subject.id) ?? subject.name;
    return [{ subject, called, campaign, column, criteria, sheet: known, isBase: columns[0] === column }];
  };
  const asked = weeks.flatMap((week) => week.due.subjects.flatMap((subject) => askedOf(week, subject)));
  const isAway = ({ sheet, subject }: OpenSheet) =>
    sheet?.absence !== undefined || (subject.member !== undefined && leaveOn(subject.member, day) !== undefined);
  const away = asked.filter(isAway);
  const open = asked.filter((sheet) => !away.includes(sheet) && !isDone(sheet));
  return {
    period,
    workspace,
    sheets: open,
    away: away.length,
    done: asked.length - away.length - open.length,
  };
}

function isAsked({ id, unit }: Subject, only: readonly string[] | undefined): boolean {
  return only === undefined || only.includes(id) || only.includes(unit?.id.value ?? '');
}

/** The column that begins a sheet is done when it gives every mark; a later one when somebody has written any, or keeps what is there. */
function isDone({ sheet, criteria, isBase, column }: OpenSheet): boolean {
  const node = sheet?.columns.get(column)?.node;
  const given = typedCriteria(criteria).filter(({ id }) => {
    const value = node?.get(id.value);
    return value !== undefined && isValue(value);
  });
  if (isBase) return given.length === typedCriteria(criteria).length;
  return given.length > 0 || sheet?.columns.get(column)?.keepsRest === true;
}
