import { defineCheck } from '../../checking/check.ts';

/** A duty of the agency that no criterion scores, in a workspace whose criteria say which duties they cover. */
export const dutyNotCovered = defineCheck<{ id: string; text: string }>({
  id: 'duty-not-covered',
  severity: 'warning',
  counted: { vi: 'nhiệm vụ chưa tiêu chí nào chấm', en: 'duties that no criterion scores' },
  message: {
    vi: ({ id, text }) => `nhiệm vụ “${id}” (${text}) chưa có tiêu chí nào chấm`,
    en: ({ id, text }) => `no criterion covers the duty “${id}” (${text})`,
  },
  help: {
    vi: ({ id }) => `hãy ghi mã này vào mục covers của tiêu chí chấm nó, ví dụ covers: [${id}]`,
    en: ({ id }) => `name it at the criterion that scores it, such as covers: [${id}]`,
  },
  alike: () => 'covers',
  named: ({ id }) => id,
  *inWorkspace({ organization: { units, members }, criteria, unsound }) {
    if (unsound.has('criteria')) return; // what covers it may be what could not be read
    const all = criteria.flatMap(({ groups }) => groups.flatMap((group) => group.criteria));
    const covered = new Set(all.flatMap(({ covers }) => covers.map(({ value }) => value)));
    if (covered.size === 0) return;
    for (const { id, text } of [...units, ...members].flatMap(({ duties }) => duties)) {
      if (!covered.has(id.value)) yield { at: id.place, facts: { id: id.value, text: text?.value ?? id.value } };
    }
  },
});
