import { patternOf, scoredKinds } from '../../calendar/index.ts';
import {
  day,
  either,
  fields,
  id,
  listOf,
  mapOf,
  matching,
  number,
  oneOf,
  plain,
  remark,
  type Shape,
} from './shapes.ts';

const CRITERION = /^[A-Z]+\d*$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The few criteria of a scale, known once they have been looked at. */
const criteria = new Set<string>();
const MOST_CRITERIA = 1000;

function isCriterion(name: string): boolean {
  if (criteria.has(name)) return true;
  const isOne = CRITERION.test(name);
  if (isOne && criteria.size < MOST_CRITERIA) criteria.add(name);
  return isOne;
}

const mark = either(
  plain,
  mapOf((key, value, tape) => number(value, tape) && ID.test(key)),
);
const column = mapOf((key, value, tape) =>
  key === 'note' ? remark(value, tape) : isCriterion(key) && mark(value, tape),
);
const happenings = listOf(fields({ event: id, basis: remark }, ['event']));
const leave = oneOf(['leave', 'sick', 'maternity', 'study', 'unpaid', 'other']);
const rest = {
  name: remark,
  causes: remark,
  remedies: remark,
  self: column,
  head: column,
  council: column,
  absence: fields({ kind: leave, note: remark }, ['kind']),
  bonus: happenings,
  penalty: happenings,
};
const entry = either(fields({ member: id, ...rest }, ['member']), fields({ unit: id, ...rest }, ['unit']));

/** A scores file. */
export const scores: Shape = fields(
  {
    kind: oneOf(['scores']),
    period: matching(new RegExp(`^${patternOf(scoredKinds)}$`)),
    held: day,
    entries: listOf(entry),
  },
  ['kind', 'period', 'entries'],
);
