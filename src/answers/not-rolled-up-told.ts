import { kindInWords } from '../calendar/kind-words.ts';
import { notRolledUp } from '../checks/regulation/not-rolled-up.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NotRolledUp } from '../scoring/rollup/roller.ts';

/** That a regulation does not roll a kind of period up: under its own `rollup`, or its id where it has none. */
export function notRolledUpTold({ period, rules }: NotRolledUp): Diagnostic {
  const { regulation, blocks } = rules;
  const own = [...regulation.node.pairs()].find(([key]) => key.text === 'rollup')?.[0];
  return notRolledUp.at(own?.place ?? regulation.id.place, {
    regulation: regulation.id.value,
    kind: kindInWords(period.kind.id),
    kinds: [...blocks.keys()].map(kindInWords),
    key: period.kind.id,
  });
}
