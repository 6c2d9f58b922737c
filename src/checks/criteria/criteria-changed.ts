import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { fingerprintOf } from '../../model/criteria-fingerprint.ts';
import type { Located } from '../../source/located.ts';

/**
 * A scale that says something else than when the Council approved it, or than when it was issued. A fingerprint says that
 * something changed and not what; only where the first day alone is another can that be told.
 */
export const criteriaChanged = defineCheck<Changed>({
  id: 'criteria-changed',
  severity: 'error',
  message: {
    vi: ({ title, step, date, from }) => {
      const when = `lúc ${STEPS[step].vi}${date === undefined ? '' : ` ngày ${dateInWords(date)}`}`;
      return from
        ? `ngày áp dụng của “${title}”, nay ghi ${dateInWords(from.value)}, đã khác so với ${when}`
        : `nội dung “${title}” đã khác so với ${when}`;
    },
    en: ({ title, step, date, from }) => {
      const when = `when it was ${STEPS[step].en}${date === undefined ? '' : ` on ${date}`}`;
      return from
        ? `the first day of “${title}”, now ${from.value}, is another than ${when}`
        : `“${title}” no longer says what it said ${when}`;
    },
  },
  help: {
    vi: ({ file, from }) =>
      from
        ? 'ghi lại đúng ngày trong quyết định ban hành ở effective.from; muốn đổi ngày thì ban hành lần sau (edition tiếp theo)'
        : `tệp chỉ giữ dấu, không giữ bản cũ: tìm bản sao lưu rồi gõ emul criteria diff BẢN-SAO-LƯU ${file} để biết khác chỗ nào, không có thì đối chiếu với bản đã ký; trả lại đúng bản ấy; muốn sửa thì chép thành tệp mới, ghi edition tiếp theo và status: draft, rồi lấy ý kiến lại`,
    en: ({ file, from }) =>
      from
        ? 'write the day of the decision in effective.from; to change it, issue the next edition'
        : `the file keeps a fingerprint, not the old text: find a backup and type emul criteria diff BACKUP ${file} to see where it differs, or compare with the signed paper; bring that back; to change it, copy it as the next edition with status: draft`,
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria) {
      const found = changedSince(criterion);
      if (found) yield found;
    }
  },
});

interface Changed {
  readonly title: string;
  readonly file: string;
  readonly step: 'approved' | 'issued';
  readonly date: string | undefined;
  /** The first day, where the rest is as it was approved. */
  readonly from: Located<string> | undefined;
}

function changedSince(criteria: Criteria) {
  const { life, title, effective, node } = criteria;
  const { approval, issued } = life;
  const from = effective.from;
  const steps = [
    { step: 'issued', print: issued?.fingerprint, date: issued?.date, now: () => fingerprintOf({ node }, from?.value) },
    { step: 'approved', print: approval?.fingerprint, date: approval?.date, now: () => fingerprintOf({ node }) },
  ] as const;
  const [found, ...others] = steps.filter(({ print, now }) => print && print.value !== now());
  if (!found?.print) return undefined;
  const isFromAlone = found.step === 'issued' && approval?.fingerprint !== undefined && others.length === 0;
  const facts = {
    ...{ title: title.value, file: node.place.file.path, step: found.step, date: found.date?.value },
    from: isFromAlone ? from : undefined,
  };
  return { at: (facts.from ?? found.print).place, facts };
}

const STEPS: Readonly<Record<'approved' | 'issued', Words>> = {
  approved: { vi: 'Hội đồng thông qua', en: 'approved' },
  issued: { vi: 'ban hành', en: 'issued' },
};
