import { countedIn, runsOf } from '../months.ts';
import { covers, type Days, daysIn, daysOf, kindOf } from './days.ts';
import { type Gate, isAtLeast, isUnit, type Level, type Member, type Office, type Post, worst } from './office.ts';
import { type Row, unrated } from './sheets.ts';
import { unitIn, windowOf } from './windows.ts';

/** Rows after service, gates and decisions, units before members (rules 25–27, 64, 65). */
export function actedOn(office: Office, period: string, rows: ReadonlyMap<string, Row>): Map<string, Row> {
  const acted = new Map<string, Row>();
  for (const isOfUnit of [true, false]) {
    for (const [subject, row] of rows) {
      if (isUnit(subject) === isOfUnit)
        acted.set(subject, decided(office, period, subject, gated(office, period, subject, row, acted)));
    }
  }
  return acted;
}

function gated(office: Office, period: string, subject: string, row: Row, acted: ReadonlyMap<string, Row>): Row {
  const member = office.members.find(({ id }) => id === subject);
  if (!member) return row;
  if (!hasServed(office, period, member))
    return row.level
      ? { ...unrated('service'), kindsOfLeave: row.kindsOfLeave }
      : { ...row, reasons: [...row.reasons, 'service'] };
  const acting = office.regulation.gates.filter(({ periods }) => periods.includes(kindOf(period)));
  let gatedRow = row;
  for (const gate of acting) gatedRow = held(gate, office, period, member, gatedRow, acted);
  return gatedRow;
}

/** Whole months and left-over days at 30 a month, of all stretches inside the calendar period (rule 65). */
function hasServed({ regulation }: Office, period: string, { assignments, brought }: Member): boolean {
  const { first, last } = daysOf(period);
  const asked = regulation.service.filter(({ periods }) => periods.includes(kindOf(period)));
  if (asked.length === 0) return true;
  const spans = [...assignments, ...brought.map(({ period: id }) => ({ from: daysOf(id).first, to: daysOf(id).last }))];
  const counted = runsOf(spans, first, last).map(countedIn);
  const days = counted.reduce((all, { months, days }) => all + 30 * months + days, 0);
  return asked.every(({ months }) => days >= 30 * months);
}

function held(
  gate: Gate,
  office: Office,
  period: string,
  member: Member,
  row: Row,
  acted: ReadonlyMap<string, Row>,
): Row {
  const window = windowOf(office, period);
  const caps = capsOf(gate, office, period, window, member, acted);
  if (!row.level || !row.computed) return row;
  const biting = caps.filter((cap) => cap === undefined || !isAtLeast(cap, row.computed as Level));
  const given = caps.filter((cap) => cap !== undefined);
  const level = given.reduce(worst, row.level);
  const cap = [...given, ...(row.cap ? [row.cap] : [])].reduce<Level | undefined>(
    (a, b) => (a ? worst(a, b) : b),
    undefined,
  );
  return {
    ...row,
    level,
    ...(cap && { cap }),
    reasons: [...row.reasons, ...biting.map((cap) => (cap ? gate.id : 'unit-not-rated'))],
  };
}

/** Nothing where the gate does not concern the member; an undefined cap of a unit that is not rated. */
function capsOf(
  gate: Gate,
  office: Office,
  period: string,
  window: Days,
  member: Member,
  acted: ReadonlyMap<string, Row>,
): (Level | undefined)[] {
  switch (gate.gate) {
    case 'head-not-above-unit':
      return unitsOf(gate.for, office, period, window, member).map((unit) => acted.get(`unit ${unit}`)?.level);
    case 'weak-unit':
      return unitsOf(gate.for, office, period, window, member).flatMap((unit) => {
        const level = acted.get(`unit ${unit}`)?.level;
        return level && isAtLeast(level, gate.worseThan) ? [] : [level && gate.level];
      });
    case 'discipline': {
      const within = member.discipline.filter(({ date }) => window.first <= date && date <= window.last);
      return within.some(({ form }) => gate.forms.includes(form)) ? [gate.level] : [];
    }
    case 'long-absence':
      return isLongAbsent(gate, window, member) ? [gate.level] : [];
  }
}

function isLongAbsent(
  { days, months, except }: Gate & { gate: 'long-absence' },
  window: Days,
  { leave }: Member,
): boolean {
  const counted = leave.filter(({ kind }) => !except.includes(kind));
  if (days !== undefined && daysIn(counted, window).length >= days) return true;
  const runs = runsOf(counted, window.first, window.last).map(countedIn);
  return months !== undefined && runs.some((run) => run.months >= months);
}

function unitsOf(posts: readonly Post[], office: Office, period: string, { last }: Days, member: Member): string[] {
  const own = unitIn(office, period, member.id);
  return office.units.flatMap(({ id, heads, deputies }) => {
    const of = [...(posts.includes('heads') ? heads : []), ...(posts.includes('deputies') ? deputies : [])];
    const holds = of.some((post) => post.member === member.id && covers(post, last));
    return holds || (posts.includes('members') && own === id) ? [id] : [];
  });
}

/** Up or down, but not above a cap, and never of who is not rated (rule 27). */
function decided({ decisions }: Office, period: string, subject: string, row: Row): Row {
  const said = decisions.find((each) => each.period === period)?.results.find((each) => each.subject === subject);
  if (!said || !row.level || !row.computed) return row;
  if (row.cap && !isAtLeast(row.cap, said.level)) return row;
  return { ...row, level: said.level, reasons: [...row.reasons, 'decision'] };
}
