import { patternOf, periodKinds } from '../../calendar/index.ts';
import { boolean, day, fields, id, listOf, matching, number, oneOf, remark, type Shape, text } from './shapes.ts';

const duties = listOf(fields({ id, text, from: day, to: day }, ['id', 'text']));
const assignment = fields({ unit: id, position: text, from: day, to: day }, ['unit']);
const leaveKind = oneOf(['leave', 'sick', 'maternity', 'study', 'unpaid', 'other']);
const CASES = ['complaint', 'denunciation', 'investigation', 'discipline'];
const period = matching(new RegExp(`^${patternOf(periodKinds)}$`));
const brought = listOf(fields({ period, points: number, level: id, basis: text }, ['period', 'points', 'level']));
const unit = fields({ id, name: text, short: text, head: id, duties, brought, rated: boolean, from: day, to: day }, [
  'id',
  'name',
]);
const member = fields(
  {
    id,
    name: text,
    honorific: oneOf(['Ông', 'Bà']),
    group: id,
    assignments: listOf(assignment),
    duties,
    leave: listOf(fields({ kind: leaveKind, from: day, to: day, note: remark }, ['kind', 'from'])),
    discipline: listOf(fields({ form: id, date: day, decision: text }, ['form', 'date'])),
    joined: day,
    pending: listOf(fields({ kind: oneOf(CASES), from: day, to: day, document: text, note: remark }, ['kind', 'from'])),
    brought,
  },
  ['id', 'name', 'assignments'],
);
const council = fields({ chair: id, deputies: listOf(id), secretary: id, members: listOf(id) }, []);

/** An organization file. */
export const organization: Shape = fields(
  {
    kind: oneOf(['organization']),
    units: listOf(unit),
    positions: listOf(fields({ name: text, short: text }, ['name'])),
    council,
    members: listOf(member),
  },
  ['kind', 'units', 'members'],
);
