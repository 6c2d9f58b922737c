import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** A plan whose id another has already: what one means by it cannot be told. */
export const duplicatePlan = defineCheck<{ id: string; first: string }>({
  id: 'duplicate-plan',
  severity: 'error',
  message: {
    vi: ({ id, first }) => `mã kế hoạch “${id}” đã dùng trong ${first}`,
    en: ({ id, first }) => `the plan id “${id}” stands in ${first} already`,
  },
  help: { vi: () => 'đặt mã khác cho một trong hai kế hoạch', en: () => 'give one of them another id' },
  *inWorkspace({ plans }) {
    for (const { item, first } of repeated(plans))
      yield { at: item.id.place, facts: { id: item.id.value, first: first.id.place.file.path } };
  },
});
