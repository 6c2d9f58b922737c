import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** An inspection whose id another has already. */
export const duplicateInspection = defineCheck<{ id: string; first: string }>({
  id: 'duplicate-inspection',
  severity: 'error',
  message: {
    vi: ({ id, first }) => `mã lần kiểm tra “${id}” đã dùng trong ${first}`,
    en: ({ id, first }) => `the inspection id “${id}” stands in ${first} already`,
  },
  help: { vi: () => 'đặt mã khác cho một trong hai lần', en: () => 'give one of them another id' },
  *inWorkspace({ inspections }) {
    for (const { item, first } of repeated(inspections))
      yield { at: item.id.place, facts: { id: item.id.value, first: first.id.place.file.path } };
  },
});
