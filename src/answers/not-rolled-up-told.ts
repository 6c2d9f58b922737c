import { kindInWords } from '../calendar/kind-words.ts';
import { notRolledUp } from '../checks/regulation/not-rolled-up.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { BaseChanges, type NotRolledUp } from '../scoring/rollup/roller.ts';

/** That a regulation does not roll a kind of period up: under its own `rollup`, or its id where it has none. */
export function notRolledUpTold(error: NotRolledUp): Diagnostic[] {
  if (error instanceof BaseChanges) return []; // `base-changes`
  const { period, rules } = error;
  const { regulation, blocks } = rules;
  const own = [...regulation.node.pairs()].find(([key]) => key.text === 'rollup')?.[0];
  const told = notRolledUp.at(own?.place ?? regulation.id.place, {
    regulation: regulation.id.value,
    kind: kindInWords(period.kind.id),
    kinds: [...blocks.keys()].map(kindInWords),
    key: period.kind.id,
  });
  return [told];
}
