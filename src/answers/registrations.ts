import type { Day } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assignmentOn } from '../model/organization.ts';
import {
  isLate,
  registrationsOf as linesOf,
  type Registered,
  type Registration,
  type Registrations,
  standingOn,
} from '../model/registration.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Result } from '../scoring/result.ts';
import type { Home } from '../source/home.ts';
import { classifiedPeriod } from './classified.ts';
import { roundRead } from './round.ts';

/** Who registered for what in a year or campaign, and how results stand against it. */
export interface RegistrationsAnswer {
  readonly period: string;
  /** The day on which it is asked who belongs here: the deadline, where a file gives one, or the day asked about if earlier. */
  readonly day: Day;
  readonly files: readonly Registrations[];
  /** Units in the office's order, then members unit by unit; those without a registration too. */
  readonly rows: readonly RegisteredRow[];
}

export interface RegisteredRow {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Undefined: has not registered. */
  readonly registration: Registration | undefined;
  readonly state: 'registered' | 'late' | 'withdrawn' | 'missing';
  /** Of the period as far as it has been scored; undefined where nothing was asked or nobody has one. */
  readonly result: Result | undefined;
}

/** The years and campaigns of which there is a registrations file, latest first. */
function registeredPeriods({ registrations }: Workspace): string[] {
  const periods = [...new Set(registrations.map(({ period }) => period.value))];
  const from = (id: string) => periodOf(id)?.from ?? '';
  return periods.toSorted((a, b) => (from(a) > from(b) ? -1 : 1));
}

export function registrationsOf(
  period: string,
  asOf: Day,
  workspace: Workspace,
  results: Iterable<Result>,
): RegistrationsAnswer {
  const files = workspace.registrations.filter((registration) => registration.period.value === period);
  const deadline = files.flatMap((file) => file.deadline?.value ?? []).toSorted()[0];
  const day = clamped(deadline !== undefined && deadline < asOf ? deadline : asOf, periodOf(period));
  const byKey = new Map([...results].map((result) => [key(result.subject.kind, result.subject.id), result]));
  const rows = subjectsOn(day, workspace).map((subject): RegisteredRow => {
    const found = registrationIn(files, subject, asOf);
    return {
      ...subject,
      ...found,
      result: byKey.get(key(subject.kind, subject.id)),
    };
  });
  return { period, day, files, rows };
}

/** Nobody belongs to a year before it begins, or after its end. */
function clamped(day: Day, period: Period | undefined): Day {
  if (!period) return day;
  if (day < period.from) return period.from;
  return day > period.to ? period.to : day;
}

/** Those who could register on a day: rated units, and the people of such units. */
function subjectsOn(day: Day, { organization }: Workspace): Pick<RegisteredRow, 'kind' | 'id' | 'name' | 'unit'>[] {
  const units = organization.units.filter((unit) => unit.isRated && covers(unit.span, day));
  const members = organization.members.flatMap((member) => {
    const unit = assignmentOn(member, day)?.unit.value;
    return unit === undefined ? [] : [{ member, unit }];
  });
  return [
    ...units.map(({ id, name }) => ({ kind: 'unit' as const, id: id.value, name: name.value, unit: id.value })),
    ...units.flatMap(({ id }) =>
      members
        .filter(({ unit }) => unit === id.value)
        .map(({ member, unit }) => ({ kind: 'member' as const, id: member.id.value, name: member.name.value, unit })),
    ),
  ];
}

/** What somebody strives for on a day: all titles that stand then, as one; else the last that was taken back. */
function registrationIn(
  files: readonly Registrations[],
  subject: Pick<RegisteredRow, 'kind' | 'id'>,
  asOf: Day,
): Pick<RegisteredRow, 'registration' | 'state'> {
  const isHere = ({ registration: { date } }: Registered) => date === undefined || date.value <= asOf;
  const all = linesOf(subject, undefined, files).filter(isHere);
  const last = all.at(-1);
  if (!last) return { registration: linesOf(subject, undefined, files)[0]?.registration, state: 'missing' };
  const titles = [...new Set(all.flatMap(({ registration }) => registration.titles.map(({ value }) => value)))];
  const isFor = (title: string) => (registered: Registered) =>
    registered.registration.titles.some(({ value }) => value === title);
  const standing = new Set(titles.flatMap((title) => standingOn(asOf, all.filter(isFor(title)))));
  const lines = all.filter((registered) => standing.has(registered));
  if (lines.length === 0) return { registration: last.registration, state: 'withdrawn' };
  const isInTime = lines.some(({ registration, file }) => !isLate(registration, file));
  return { registration: together(lines, titles), state: isInTime ? 'registered' : 'late' };
}

/** Several lines as one, with the titles in the order in which they came and each once. */
function together(lines: readonly Registered[], order: readonly string[]): Registration | undefined {
  const [first, ...more] = lines.map(({ registration }) => registration);
  if (!first || more.length === 0) return first;
  const all = lines.flatMap(({ registration }) => registration.titles);
  const titles = order.flatMap((title) => all.find(({ value }) => value === title) ?? []);
  return {
    ...first,
    titles,
    targets: lines.flatMap(({ registration }) => registration.targets),
    initiatives: lines.flatMap(({ registration }) => registration.initiatives),
  };
}

function key(kind: RegisteredRow['kind'], id: string): string {
  return `${kind} ${id}`;
}

/** The registrations of a year or campaign as its papers tell them. */
export interface Registering extends RegistrationsAnswer {
  readonly workspace: Workspace;
  /** Undefined where no regulation is in force at its end. */
  readonly rules: Rules | undefined;
  readonly of: Period;
}

/** The same, with titles named by the regulation in force where nothing of the period is scored yet. */
export function registering({ answer, workspace, rules }: RegistrationsRead): Registering | undefined {
  const of = answer && workspace && periodIn(answer.period, workspace);
  if (!of) return undefined;
  const regulation = regulationOn(of.to, workspace);
  return { ...answer, workspace, of, rules: rules ?? (regulation && rulesOf(regulation, workspace.regulations)) };
}

function periodIn(id: string, { campaigns }: Workspace): Period | undefined {
  return periodOf(id) ?? campaigns.find((campaign) => campaign.id.value === id)?.period;
}

/** What `emul registrations status` knows. */
export interface RegistrationsRead {
  /** Undefined where files that it rests on cannot be used, or there is no such period. */
  readonly answer: RegistrationsAnswer | undefined;
  /** Which years and campaigns have a file, latest first. */
  readonly known: readonly string[];
  readonly workspace: Workspace | undefined;
  /** The rules of the period, where it could be classified. */
  readonly rules: Rules | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads registrations of a year or campaign, or of the latest that has a file, how results stand so far, and folders beside. */
export async function registrationsRead(
  root: string,
  home: Home,
  asked: string | undefined,
  asOf: Day,
  beside: readonly string[] = [],
): Promise<RegistrationsRead> {
  const { workspace, diagnostics, isRefused } = await roundRead(root, home, ['registrations', ...beside]);
  const known = workspace ? registeredPeriods(workspace) : [];
  const id = asked ?? known[0] ?? asOf.slice(0, 4);
  const period = workspace && periodIn(id, workspace);
  const read = { known, workspace, diagnostics, isRefused };
  if (!workspace || !period) return { ...read, answer: undefined, rules: undefined };
  const { answer } = await classifiedPeriod(root, home, {
    choose: () => period,
    asOf: () => undefined,
    regulation: undefined,
  });
  return { ...read, answer: registrationsOf(id, asOf, workspace, answer?.results ?? []), rules: answer?.rules };
}
