import { earlierOf, isWithin } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Member, Organization } from '../model/organization.ts';
import type { Brought } from '../model/record.ts';
import { lineageOf } from '../model/regulation.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Post, Unit } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Place } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { calendarMatter } from './calendar-matter.ts';
import { entryMatter } from './entry-matter.ts';
import { differences, holding, type Matter, matterOf, put, saying } from './matter.ts';
import { daysOf, isLevelDecisionIn } from './rests-on.ts';
import { serviceMatter } from './service-matter.ts';

/**
 * What a closed period, by the days that were counted, rests on, as one state of the files says it (rule 52); undated words
 * are no part of it. `rest`: days that were not counted and service asks.
 */
export function closedMatter(
  period: Period,
  bases: readonly Period[],
  workspace: Workspace,
  rest: Period | undefined,
): Matter {
  const place = { file: workspace.file, start: 0, end: 0 };
  const { briefings, organization, campaigns, criteria, decisions } = workspace;
  const days = daysOf(period);
  const inside = new Map<string, Matter>();
  for (const base of bases) {
    const own = briefings.filter(({ named }) => named === base.id);
    if (own.length > 0) inside.set(`scores ${base.id}`, briefingMatter(own));
  }
  for (const { id, effective, node, status } of criteria)
    if (overlaps(effective, days) && !UNISSUED.has(status.value))
      put(inside, `criteria ${id.value}`, matterOf(node, LIFE));
  for (const campaign of campaigns)
    if (overlaps(campaign.span, days)) put(inside, `campaign ${campaign.id.value}`, matterOf(campaign.node));
  for (const decision of decisions)
    if (isLevelDecisionIn(decision, period))
      put(inside, `decision ${decision.named}`, matterOf(decision.node, SIGNING));
  for (const [id, node] of regulationsOver(bases, period, workspace))
    inside.set(`regulation ${id}`, matterOf(node, NO_RESULT, IN_ENGLISH));
  inside.set('calendar', calendarMatter(period, bases, workspace, place));
  for (const member of organization.members) {
    const own = memberMatter(member, period);
    const served = rest && serviceMatter(member, period, rest);
    if (served) own.set('service', served);
    add(inside, `member ${member.id.value}`, own, member.id.place);
  }
  for (const unit of organization.units)
    add(inside, `unit ${unit.id.value}`, unitMatter(unit, period, organization), unit.id.place);
  return holding(inside, place);
}

function add(into: Map<string, Matter>, name: string, matter: ReadonlyMap<string, Matter>, place: Place): void {
  if (matter.size > 0) into.set(name, holding(matter, place));
}

const UNISSUED: ReadonlySet<string> = new Set(['draft', 'consulting', 'approved']);
/** No result rests on the terms of petitions (rule 53), on money, on statistical forms or on what papers cite: papers take all of it from the files as they stand. */
const NO_RESULT: ReadonlySet<string> = new Set(['appeals', 'money', 'statistics', 'grounds']);
/** Nor does any rest on what English papers call a level. */
const IN_ENGLISH: ReadonlySet<string> = new Set(['english']);
/** Steps of a scale's way that scores do not rest on: it may be superseded later. */
const LIFE: ReadonlySet<string> = new Set([
  'status',
  'superseded',
  'supersededBy',
  'consultation',
  'opinions',
  'approval',
  'issued',
  'effective',
  'title',
  'examples',
]);

/** All files of one briefing as one: it makes no difference which of them says what. */
function briefingMatter(briefings: readonly Briefing[]): Matter {
  const inside = new Map<string, Matter>();
  for (const { node, entries } of briefings) {
    for (const entry of entries) {
      const { kind, subject, campaign } = entry;
      put(inside, [kind, subject.value, ...(campaign ? [campaign.value] : [])].join(' '), entryMatter(entry));
    }
    for (const [key, matter] of matterOf(node, TOP).inside)
      if (differences(inside.get(key), matter).length > 0) put(inside, key, matter);
  }
  return holding(inside, briefings[0]?.node.place as Place);
}

/** Number and day of the paper come after closing (rule 50). */
const SIGNING: ReadonlySet<string> = new Set(['decision', 'signed']);
const TOP: ReadonlySet<string> = new Set(['kind', 'version', 'period', 'entries']);

function regulationsOver(bases: readonly Period[], period: Period, workspace: Workspace): Map<string, Node> {
  const days = [...bases.map((base) => workspace.calendar.decidingDay(base)), period.to];
  const named = days.flatMap((day) => regulationOn(day, workspace) ?? []);
  const all = named.flatMap((regulation) => [regulation, ...lineageOf(regulation, workspace.regulations)]);
  return new Map(all.map((regulation) => [regulation.id.value, regulation.node]));
}

/** What is said of a member on a period's days. */
export function memberMatter(member: Member, period: Period): Map<string, Matter> {
  const days = daysOf(period);
  const inside = new Map<string, Matter>();
  for (const { unit, span } of member.assignments)
    if (overlaps(span, days)) put(inside, 'assignments', during(span, unit.value, period, unit.place));
  for (const { kind, span } of member.leave)
    if (overlaps(span, days)) put(inside, 'leave', spans(kind.value, span, period, kind.place));
  for (const { form, date, countedIn } of member.discipline)
    if (isWithin(date.value, period) || periodOf(countedIn?.value ?? '')?.id === period.id)
      put(inside, 'discipline', spans(form.value, { from: date }, period, form.place));
  putBrought(inside, member.brought, period);
  return inside;
}

function putBrought(inside: Map<string, Matter>, brought: readonly Brought[], period: Period): void {
  for (const { period: part, points, level } of brought) {
    const told = periodOf(part.value);
    if (!told || !overlaps(daysOf(told), daysOf(period))) continue;
    const said = saying([points?.value, level.value].filter((said) => said !== undefined).join(' '), part.place);
    put(inside, 'brought', holding(new Map([[part.value, said]]), part.place));
  }
}

/** The same of a unit. */
export function unitMatter(unit: Unit, period: Period, organization: Organization): Map<string, Matter> {
  const inside = new Map<string, Matter>();
  if (!overlaps(unit.span, daysOf(period)) || !organization.unit(unit.id.value)) return inside;
  put(inside, 'unit', spans(unit.isRated ? 'rated' : 'not rated', unit.span, period, unit.id.place));
  const posts = (name: string, all: readonly Post[]) => {
    for (const post of all) {
      const { member, span } = post;
      if (overlaps(span, daysOf(period))) put(inside, name, during(span, postSaid(post), period, member.place));
    }
  };
  posts('head', unit.heads);
  posts('deputies', unit.deputies);
  putBrought(inside, unit.brought, period);
  return inside;
}

/** “lan: p2, cuong”: who holds a post, and what a deputy is in charge of where that is said. */
function postSaid({ member, inCharge }: Post): string {
  return inCharge
    ? `${member.value}: ${inCharge
        .map(({ value }) => value)
        .sort()
        .join(', ')}`
    : member.value;
}

/** Something that holds from one day to another, as far as it lies in the period: an end that lies later changes nothing. */
function spans(what: string, span: Span, period: Period, place: Place): Matter {
  return holding(new Map([[what, saying(daysIn(span, period), place)]]), place);
}

/** The same where of these days one thing is said, which may be another one. */
function during(span: Span, what: string, period: Period, place: Place): Matter {
  return holding(new Map([[daysIn(span, period), saying(what, place)]]), place);
}

function daysIn({ from, to }: Span, period: Period): string {
  const first = from && from.value > period.from ? from.value : period.from;
  return `${first}..${to ? earlierOf(to.value, period.to) : period.to}`;
}
