import { createHash } from 'node:crypto';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { plainOf } from '../model/plain.ts';
import { modeOf, takesPoints } from '../scoring/modes/index.ts';
import { typedCriteria } from './fields.ts';

/** What a mark of a criterion means, in short: two editions that give the same have the same way of being marked. */
export function signatureOf(criterion: Criterion, { scale }: Criteria): string {
  const { max, mode, grades, events, floor, whenNone, unsaid } = criterion;
  const others = modeOf(criterion).keys.flatMap(({ name }) => {
    const own = READ.has(name) ? undefined : criterion.node.get(name);
    return own ? `${name}=${JSON.stringify(plainOf(own))}` : [];
  });
  return digest([
    mode.value,
    max.value.toString(),
    takesPoints(criterion) ? scale.step.value.toString() : '',
    [...grades].map(([name, points]) => `${name}=${points.value.toString()}`).join(','),
    events.map(({ id, points }) => `${id.value}=${points.value.toString()}`).join(','),
    floor === 'none' ? floor : floor.value.toString(),
    whenNone ?? '',
    unsaid,
    ...others,
  ]).slice(0, 12);
}

/** Keys that the criterion itself has read. */
const READ: ReadonlySet<string> = new Set(['grades', 'events', 'floor', 'whenNone', 'unsaid']);

/** The fingerprint of a whole scale, as its forms carry it. */
export function fingerprintOf(criteria: Criteria): string {
  const marks = typedCriteria(criteria).map((one) => `${one.id.value}=${signatureOf(one, criteria)}`);
  return digest([criteria.id.value, criteria.edition?.value.toString() ?? '', ...marks]).slice(0, 16);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex');
}
