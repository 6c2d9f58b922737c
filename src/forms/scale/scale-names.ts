import type { Criteria } from '../../model/criteria.ts';
import { criteriaIn, eventsIn } from '../../model/criteria-parts.ts';
import type { Group } from '../../model/criterion.ts';
import { namesOfLevel } from '../../model/level-names.ts';
import { type Organization, postsIn } from '../../model/organization.ts';
import type { Level } from '../../model/regulation.ts';
import type { Duty } from '../../model/unit.ts';
import { namedBy } from '../../scoring/conditions/index.ts';
import { LEVEL_KEYS } from './columns.ts';
import { type Named, NameList, type Names } from './names.ts';
import { called, eventRows, levelRows, lineRows } from './scale-rows.ts';

/** Everything that cells of a scale's table may name: of the workspace, and what its file names besides. */
export function namesFor(criteria: Criteria | undefined, levels: readonly Level[], organization: Organization): Names {
  const used = criteria ? usedIn(criteria) : NOTHING_USED;
  const list = (known: readonly Named[], ids: readonly string[]) =>
    new NameList([...known, ...ids.map((id) => ({ id, name: id }))]);
  const { units, members } = organization;
  return {
    level: list(levels.map(levelNamed), used.level),
    duty: list(
      [...units, ...members].flatMap(({ duties }) => duties.map(dutyNamed)),
      used.duty,
    ),
    unit: list(
      units.map(({ id, name, short }) => ({ id: id.value, name: name.value, also: short ? [short.value] : [] })),
      used.unit,
    ),
    member: list(
      members.map(({ id, name }) => ({
        id: id.value,
        name: organization.called('member', id.value) ?? name.value,
        also: [name.value],
      })),
      used.member,
    ),
    post: list([], [...postsIn(organization), ...used.post]),
    group: list(used.groups, used.group),
    criterion: list(used.criteria, []),
    event: list(used.events, used.event),
  };
}

type Used = Readonly<Record<Exclude<keyof Names, 'criterion'>, readonly string[]>> & {
  readonly groups: readonly Named[];
  readonly criteria: readonly Named[];
  readonly events: readonly Named[];
};

const NOTHING_USED: Used = {
  ...{ level: [], duty: [], unit: [], member: [], post: [], group: [], event: [] },
  groups: [],
  criteria: [],
  events: [],
};

function usedIn(criteria: Criteria): Used {
  const { appliesTo, rungs, groups } = criteria;
  const texts = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value);
  const conditions = rungs.flatMap(({ when }) => when);
  const rows = [...lineRows(criteria), ...eventRows(criteria), ...levelRows(criteria)];
  return {
    level: rows.flatMap(({ values }) => LEVEL_KEYS.flatMap((key) => values[key] ?? [])),
    duty: criteriaIn(criteria).flatMap(({ covers }) => texts(covers)),
    unit: texts(appliesTo.units),
    member: texts(appliesTo.members),
    post: texts(appliesTo.positions),
    group: conditions.flatMap((condition) => texts(namedBy(condition, 'group'))),
    event: conditions.flatMap((condition) => texts(namedBy(condition, 'event'))),
    groups: groups.map(labelled),
    criteria: criteriaIn(criteria).map(labelled),
    events: eventsIn(criteria).map(({ id, title }) => ({ id: id.value, name: title.value })),
  };
}

function labelled({ id, title }: Pick<Group, 'id' | 'title'>): Named {
  return { id: id.value, name: called(id.value, title.value), also: [title.value] };
}

function levelNamed(level: Level): Named {
  return { id: level.id.value, name: level.name.value, also: namesOfLevel(level) };
}

function dutyNamed({ id, text }: Duty): Named {
  return { id: id.value, name: text?.value ?? id.value };
}
