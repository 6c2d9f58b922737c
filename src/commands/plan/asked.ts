import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Call } from '../command.ts';
import { didYouMean, UsageError } from '../usage.ts';

/** Something that goes by its id, and by the number of its paper. */
interface Plan {
  readonly id: { readonly value: string };
  readonly document: { readonly value: string } | undefined;
}

/** The plans that a line names, or all; a UsageError where there is none of that id. */
export function plansAsked<T extends Plan>({ values: [typed] }: Call, plans: readonly T[]): readonly T[] {
  if (typed === undefined) return plans;
  const found = plans.find(({ id, document }) => id.value === typed || document?.value === typed);
  if (found) return [found];
  const ids = plans.map(({ id }) => id.value);
  throw new UsageError(
    { vi: `không có kế hoạch ${quoted(typed)}`, en: `there is no plan ${quoted(typed)}` },
    didYouMean(nearest(typed, ids)) ?? { vi: 'xem các kế hoạch: emul plan', en: 'see them all: emul plan' },
  );
}
