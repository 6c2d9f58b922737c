import { kindOf } from '../../calendar/index.ts';
import { defineCheck } from '../../checking/check.ts';

/** A file of registrations whose name tells another year than it says: what reads that year would not find it. */
export const registrationsDifferFromName = defineCheck<{ name: string; right: string; period: string }>({
  id: 'registrations-differ-from-name',
  severity: 'error',
  message: {
    vi: ({ name, period }) => `tệp mang tên ${name} nhưng bên trong là đăng ký của “${period}”, nên chưa được tính`,
    en: ({ name, period }) => `the file is named ${name} but registers for “${period}”, so it counts for nothing`,
  },
  help: {
    vi: ({ right }) => `hãy đổi tên tệp thành ${right}, hoặc sửa mục period cho đúng kỳ`,
    en: ({ right }) => `rename the file to ${right}, or mend period`,
  },
  *inWorkspace({ registrations }) {
    for (const { period, named } of registrations) {
      if ((kindOf(period.value)?.id ?? 'year') !== 'year') continue; // `registration-for-no-year`
      if (named === period.value || named.startsWith(`${period.value}.`)) continue;
      const facts = { name: `${named}.yaml`, right: `${period.value}.yaml`, period: period.value };
      yield { at: period.place, facts, about: { period: period.value } };
    }
  },
});
