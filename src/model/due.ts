import type { Period } from '../calendar/period.ts';
import { BySubject } from './by-subject.ts';
import { type Campaign, takesPart } from './campaign.ts';
import type { Criteria } from './criteria.ts';
import { type Choice, CriteriaOfDay } from './criteria-choice.ts';
import { type Assignment, assignmentOn, type Member } from './organization.ts';
import { covers } from './span.ts';
import type { Unit } from './unit.ts';
import type { Workspace } from './workspace.ts';

/** Somebody who is due in a base period: with the unit, post and criteria of its deciding day. */
export interface Subject {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly member: Member | undefined;
  readonly assignment: Assignment | undefined;
  /** A member's unit on the deciding day; a unit itself. Undefined where the assignment names none that exists. */
  readonly unit: Unit | undefined;
  readonly choice: Choice;
}

/** Who is due in a period (rule 3): units in the office's order, then members unit by unit; nobody in one that is not scored. */
export class Due {
  readonly #byId = new BySubject<Subject>();

  private constructor(readonly subjects: readonly Subject[]) {
    for (const subject of subjects) this.#byId.set(subject.kind, subject.id, subject);
  }

  /** Of a campaign with criteria of its own only those who take part in it, scored by these. */
  static in(period: Period, workspace: Workspace, campaign?: Campaign): Due {
    const { organization, calendar } = workspace;
    if (calendar.reasonNotScored(period)) return new Due([]);
    const day = calendar.decidingDay(period);
    const choices = new CriteriaOfDay(criteriaFor(campaign, workspace), day, workspace.trial);
    const units = organization.units.flatMap((unit) => {
      if (!unit.isRated || !covers(unit.span, day)) return [];
      const id = unit.id.value;
      const choice = choices.choiceFor({ kind: 'unit', id, unit: id, position: undefined });
      return choice ? [subjectOf(unit, choice)] : [];
    });
    const members = organization.members.flatMap((member) => {
      const assignment = assignmentOn(member, day);
      if (!assignment) return [];
      const { unit, position } = assignment;
      const choice = choices.choiceFor({
        kind: 'member',
        id: member.id.value,
        unit: unit.value,
        position: position?.value,
      });
      return choice ? [memberSubject(member, assignment, organization.unit(unit.value), choice)] : [];
    });
    const all = [...units, ...unitByUnit(members, organization.units)];
    return new Due(campaign ? all.filter((subject) => isAmong(subject, campaign)) : all);
  }

  subject(kind: 'member' | 'unit', id: string): Subject | undefined {
    return this.#byId.get(kind, id);
  }
}

/** A campaign's criteria score its own sheets alone, and nothing else scores these. */
function criteriaFor(campaign: Campaign | undefined, { criteria, campaigns }: Workspace): readonly Criteria[] {
  if (campaigns.length === 0) return criteria;
  const ids = (campaign: Campaign) => campaign.criteria.map(({ value }) => value);
  if (campaign) return criteria.filter(({ id }) => ids(campaign).includes(id.value));
  const claimed = new Set(campaigns.flatMap(ids));
  return criteria.filter(({ id }) => !claimed.has(id.value));
}

/** Whether somebody takes part in a campaign, by the unit of that day. */
export function isAmong({ kind, id, unit, assignment }: Subject, campaign: Campaign): boolean {
  return takesPart(campaign, kind, id, assignment?.unit.value ?? unit?.id.value ?? '');
}

const keys = { member: new Map<string, string>(), unit: new Map<string, string>() };

/** One key for a subject among units and members together; the same string each time, since weeks are joined by it. */
export function keyOf(kind: 'member' | 'unit', id: string): string {
  const known = keys[kind].get(id);
  if (known !== undefined) return known;
  const key = `${kind} ${id}`;
  keys[kind].set(id, key);
  return key;
}

function subjectOf(unit: Unit, choice: Choice): Subject {
  const { id, name } = unit;
  return { kind: 'unit', id: id.value, name: name.value, member: undefined, assignment: undefined, unit, choice };
}

function memberSubject(member: Member, assignment: Assignment, unit: Unit | undefined, choice: Choice): Subject {
  return { kind: 'member', id: member.id.value, name: member.name.value, member, assignment, unit, choice };
}

/** Keeps the file's order inside a unit; who belongs to no unit that exists stands last. */
function unitByUnit(members: readonly Subject[], units: readonly Unit[]): Subject[] {
  const byUnit = new Map<string, Subject[]>([...units.map(({ id }) => id.value), ''].map((id) => [id, []]));
  for (const member of members) byUnit.get(member.unit?.id.value ?? '')?.push(member);
  return [...byUnit.values()].flat();
}
