import { defineCheck, type Sighting } from '../../checking/check.ts';
import type { Mark } from '../../model/briefing.ts';
import type { Criterion } from '../../model/criterion.ts';
import { isDecimalComma, isTooLong, typed } from '../../model/mark-as-typed.ts';
import { FAILURES } from '../../model/product-rule.ts';
import { eventsOf, productsTyped } from '../../scoring/modes/index.ts';
import type { Node } from '../../source/node.ts';

interface Facts {
  event: string;
  times: string;
  criterion: string;
  who: string;
}

/** How often something happened, as anything but a whole number from zero. */
export const occurrencesNotWhole = defineCheck<Facts>({
  id: 'occurrences-not-whole',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ event, times, criterion, who }) =>
      times === ''
        ? `mục ${criterion} của ${who} có “${event}” mà không ghi mấy lần`
        : `số lần “${event}” ở mục ${criterion} của ${who} ghi là “${times}”`,
    en: ({ event, times, criterion, who }) =>
      times === ''
        ? `${criterion} of ${who} says “${event}” but not how often`
        : `“${event}” in ${criterion} of ${who} is counted “${times}” times`,
  },
  help: {
    vi: ({ event }) => `hãy viết một số nguyên, như {${event}: 1}`,
    en: ({ event }) => `write a whole number, as in {${event}: 1}`,
  },
  inMark({ mark, criterion, who }) {
    if (!criterion) return; // `unknown-criterion`
    if (!eventsOf(criterion)) return failuresIn(mark, criterion, who);
    let found: Sighting<Facts>[] | undefined;
    for (const [key, value] of mark.value.pairs()) {
      if (isTold(value) || !criterion.events.some(({ id }) => id.value === key.text)) continue; // `unknown-event`
      const at = value.kind === 'nothing' ? key.place : value.place;
      const facts = { event: key.text, times: typed(value), criterion: mark.id, who };
      found = [...(found ?? []), { at, facts }];
    }
    return found;
  },
});

/** How often a product was returned or late, and how often that is excused. */
function failuresIn({ id, value }: Mark, criterion: Criterion, who: string): Sighting<Facts>[] {
  const counted = productsTyped(value, criterion).flatMap((product) => [product, product.get('excused') ?? []].flat());
  return counted.flatMap((counts) =>
    FAILURES.flatMap((event) => {
      const times = counts.get(event);
      if (times?.kind !== 'number' || isTold(times)) return [];
      return { at: times.place, facts: { event, times: typed(times), criterion: id, who } };
    }),
  );
}

/** Whether it is a whole number from zero, or wrong in a way that another check reports. */
function isTold(value: Node): boolean {
  if (value.kind !== 'number') return isDecimalComma(value); // `decimal-comma`
  return isTooLong(value) || /^\d+$/.test(value.text); // `too-many-digits`
}
