import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Criteria } from '../../model/criteria.ts';
import { fingerprintOf } from '../../model/criteria-fingerprint.ts';
import type { Located } from '../../source/located.ts';
import { defineCheck } from '../check.ts';

/** A scale that says something else than when the Council approved it, or than when it was issued. */
export const criteriaChanged = defineCheck<{ title: string; step: 'approved' | 'issued'; date: string | undefined }>({
  id: 'criteria-changed',
  severity: 'error',
  message: {
    vi: ({ title, step, date }) =>
      `nội dung “${title}” đã khác so với lúc ${STEPS[step].vi}${date === undefined ? '' : ` ngày ${dateInWords(date)}`}`,
    en: ({ title, step, date }) =>
      `“${title}” no longer says what it said when it was ${STEPS[step].en}${date === undefined ? '' : ` on ${date}`}`,
  },
  help: {
    vi: () =>
      'trả lại đúng bản đã thông qua; muốn sửa thì chép thành tệp mới, ghi edition tiếp theo và status: draft, rồi lấy ý kiến lại',
    en: () => 'bring back what was approved; to change it, copy it as the next edition with status: draft',
  },
  *inWorkspace({ criteria }) {
    for (const one of criteria) {
      const found = changedSince(one);
      if (found) yield found;
    }
  },
});

function changedSince({ life, title, effective, node }: Criteria) {
  const { approval, issued } = life;
  const from = effective.from?.value;
  const steps = [
    { step: 'issued', print: issued?.fingerprint, date: issued?.date, now: () => fingerprintOf({ node }, from) },
    { step: 'approved', print: approval?.fingerprint, date: approval?.date, now: () => fingerprintOf({ node }) },
  ] as const;
  const found = steps.find(({ print, now }) => print && print.value !== now());
  if (!found?.print) return undefined;
  const at: Located<string>['place'] = found.print.place;
  return { at, facts: { title: title.value, step: found.step, date: found.date?.value } };
}

const STEPS: Readonly<Record<'approved' | 'issued', Words>> = {
  approved: { vi: 'Hội đồng thông qua', en: 'approved' },
  issued: { vi: 'ban hành', en: 'issued' },
};
