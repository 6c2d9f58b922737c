import type { Criteria } from '../../model/criteria.ts';
import { type Criterion, KEYS_READ } from '../../model/criterion.ts';
import { type Plain, plainOf, plainWithout } from '../../model/plain.ts';
import { modeNamed } from './index.ts';

/** What else a criterion's mode takes, as the file has it: keys that nothing but the mode has read. */
export function otherKeys(criterion: Criterion, criteria?: Criteria): [name: string, written: Plain][] {
  const names = (modeNamed(criterion.mode.value)?.keys ?? []).flatMap(({ name }) => (KEYS_READ.has(name) ? [] : name));
  return names.flatMap((name): [string, Plain][] => {
    const own = keyWritten(name, criterion, criteria);
    return own === undefined ? [] : [[name, own]];
  });
}

/** A key as its file has it; points that it gives by name are null where the scale comes to none (rule 66). */
export function keyWritten(name: string, { mode, node }: Criterion, criteria?: Criteria): Plain | undefined {
  const own = node.get(name);
  const key = modeNamed(mode.value)?.keys.find((each) => each.name === name);
  if (criteria?.scale.isShown !== false || !own?.isMap || key?.rows?.of !== 'points') return own && plainOf(own);
  return plainWithout(own, () => true);
}
