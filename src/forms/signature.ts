import { createHash } from 'node:crypto';
import { withNumbers } from '../base/exact-json.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Criterion } from '../model/criterion.ts';
import { productRuleOf, takesPoints } from '../scoring/modes/index.ts';
import { otherKeys } from '../scoring/modes/written-keys.ts';
import { typedCriteria } from './fields.ts';

/**
 * What a mark of a criterion means, in short: two editions that give the same have the same way of being marked. The same in
 * every run of emul, since a form goes out in one and comes back in another.
 */
export function signatureOf(criterion: Criterion, { scale }: Criteria): string {
  const { max, mode, grades, events, floor, whenNone, unsaid } = criterion;
  const others = otherKeys(criterion).map(([name, written]) => `${name}=${withNumbers(JSON.stringify(written))}`);
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
    ...[...(productRuleOf(criterion)?.catalogue ?? [])].map(([id, { factor }]) => `${id}=${factor}`),
  ]).slice(0, 12);
}

/** The fingerprint of a whole scale, as its forms carry it. */
export function fingerprintOf(criteria: Criteria): string {
  const marks = typedCriteria(criteria).map((criterion) => `${criterion.id.value}=${signatureOf(criterion, criteria)}`);
  return digest([criteria.id.value, criteria.edition?.value.toString() ?? '', ...marks]).slice(0, 16);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex');
}
