import { covers, daysOf } from './days.ts';
import { type Criterion, isUnit, type Member, named, type Office, type Scale, type SubjectKind } from './office.ts';

/** Who is due in a base period, by which scale, and whom each sheet reads (rules 3, 7, 61, 63). */
export interface Due {
  readonly day: string;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Where each member is assigned on the deciding day. */
  readonly at: ReadonlyMap<string, Member['assignments'][number]>;
}

const KEPT = new WeakMap<readonly Scale[], Map<string, Due>>();

export function dueIn(office: Office, period: string): Due {
  const kept = KEPT.get(office.scales) ?? new Map<string, Due>();
  KEPT.set(office.scales, kept);
  const due = kept.get(period) ?? dueOn(office, period);
  kept.set(period, due);
  return due;
}

function dueOn(office: Office, period: string): Due {
  const day = daysOf(period).last;
  const scales = new Map<string, Scale>();
  const at = new Map<string, Member['assignments'][number]>();
  for (const unit of office.units) {
    const scale = unit.rated === false || !covers(unit, day) ? undefined : scaleFor(office, 'unit', undefined);
    if (scale) scales.set(named('unit', unit.id), scale);
  }
  for (const { id, assignments } of office.members) {
    const assigned = assignments.find((span) => covers(span, day));
    if (!assigned) continue;
    at.set(id, assigned);
    const scale = scaleFor(office, 'member', assigned.position);
    if (scale) scales.set(id, scale);
  }
  return { day, scales, at };
}

/** Having the key `positions` beats lacking it. */
function scaleFor({ scales }: Office, kind: SubjectKind, position: string | undefined): Scale | undefined {
  const fitting = scales.filter((each) => each.kind === kind && (each.positions?.includes(position ?? '') ?? true));
  return fitting.find(({ positions }) => positions) ?? fitting[0];
}

/** Whose sheets one criterion of a sheet rests on, before anything is left out; only those due have any. */
function targets(office: Office, due: Due, subject: string, criterion: Criterion): string[] {
  const found = criterion.mode === 'unit' ? unitsOf(office, due, subject, criterion.of ?? 'head') : [];
  const people = criterion.mode === 'members' ? peopleOf(office, due, subject, criterion.of) : [];
  return [...new Set([...found, ...people])].filter((each) => due.scales.has(each));
}

function headed({ units }: Office, day: string, member: string): string[] {
  return units.flatMap(({ id, heads }) =>
    heads.some((head) => head.member === member && covers(head, day)) ? [id] : [],
  );
}

function unitsOf(office: Office, { day, at }: Due, subject: string, of: 'head' | 'assignment'): string[] {
  const units = of === 'head' ? headed(office, day, subject) : [at.get(subject)?.unit ?? ''];
  return units.map((id) => named('unit', id));
}

function peopleOf(office: Office, due: Due, subject: string, of: 'led' | 'agency' | undefined): string[] {
  if (of === 'agency') return [...due.at.keys()];
  return isUnit(subject) ? assignedTo(due, subject.slice('unit '.length)) : ledBy(office, due, subject);
}

function assignedTo({ at }: Due, unit: string): string[] {
  return [...at].flatMap(([member, assigned]) => (assigned.unit === unit ? [member] : []));
}

function ledBy(office: Office, due: Due, leader: string): string[] {
  const inCharge = office.units.flatMap(({ id, deputies }) =>
    deputies
      .filter((deputy) => deputy.member === leader && covers(deputy, due.day))
      .flatMap((deputy) => deputy.inCharge ?? [id]),
  );
  return [...headed(office, due.day, leader), ...inCharge].flatMap((id) =>
    office.units.some((unit) => unit.id === id) ? assignedTo(due, id) : [id],
  );
}

/** Everybody's sheet with those it rests on after leaving out, and who lies on a circle (rule 61). */
export interface Reading {
  /** Of a share: neither oneself nor whoever reads this sheet directly. */
  readonly left: (subject: string, criterion: Criterion) => string[];
  readonly circle: ReadonlySet<string>;
  /** Each after those it rests on; those on a circle last. */
  readonly order: readonly string[];
}

export function readingOf(office: Office, due: Due): Reading {
  const criteria = (subject: string) => due.scales.get(subject)?.groups.flatMap((group) => group.criteria) ?? [];
  const direct = new Map(
    [...due.scales.keys()].map((subject) => [
      subject,
      new Set(criteria(subject).flatMap((criterion) => targets(office, due, subject, criterion))),
    ]),
  );
  const left = (subject: string, criterion: Criterion) =>
    targets(office, due, subject, criterion).filter(
      (each) => criterion.mode === 'unit' || (each !== subject && !direct.get(each)?.has(subject)),
    );
  const rests = new Map(
    [...direct.keys()].map((subject) => [subject, criteria(subject).flatMap((criterion) => left(subject, criterion))]),
  );
  const circle = new Set([...rests.keys()].filter((subject) => reachedFrom(subject, rests).has(subject)));
  return { left, circle, order: ordered(rests, circle) };
}

function reachedFrom(subject: string, rests: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const next = [...(rests.get(subject) ?? [])];
  for (let each = next.pop(); each !== undefined; each = next.pop()) {
    if (reached.has(each)) continue;
    reached.add(each);
    next.push(...(rests.get(each) ?? []));
  }
  return reached;
}

function ordered(rests: ReadonlyMap<string, readonly string[]>, circle: ReadonlySet<string>): string[] {
  const order: string[] = [...circle];
  while (order.length < rests.size) {
    const ready = [...rests].filter(
      ([subject, on]) => !order.includes(subject) && on.every((each) => order.includes(each)),
    );
    order.push(...ready.map(([subject]) => subject));
  }
  return order;
}
