import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';
import type { Criteria } from '../../model/criteria.ts';
import { isNewerEdition } from '../../model/criteria-choice.ts';

/**
 * A status that a scale can have only after a step its file says nothing of. A scale that keeps no record at all is as an
 * office brought it along; once an edition keeps one, those after it do too.
 */
export const criteriaStepSkipped = defineCheck<{ title: string; status: string; missing: 'consultation' | 'approval' }>(
  {
    id: 'criteria-step-skipped',
    severity: 'warning',
    counted: { vi: 'bước ban hành thang điểm bị bỏ qua', en: 'steps of a scale left out' },
    message: {
      vi: ({ title, status, missing }) => `“${title}” ${REACHED[status]?.vi} mà chưa ghi ${MISSING[missing].vi}`,
      en: ({ title, status, missing }) => `“${title}” ${REACHED[status]?.en}, but nothing says ${MISSING[missing].en}`,
    },
    help: {
      vi: ({ missing }) => ADD[missing].vi,
      en: ({ missing }) => ADD[missing].en,
    },
    *inWorkspace({ criteria }) {
      for (const criterion of criteria) {
        const missing = missingStep(criterion, criteria);
        if (missing)
          yield {
            at: criterion.status.place,
            facts: { title: criterion.title.value, status: criterion.status.value, missing },
          };
      }
    },
  },
);

function missingStep(criteria: Criteria, all: readonly Criteria[]): 'consultation' | 'approval' | undefined {
  const { life, status } = criteria;
  if (!Object.hasOwn(REACHED, status.value)) return undefined;
  if (life.approval) return life.consultation ? undefined : 'consultation';
  const isKept = life.consultation !== undefined || life.opinions.length > 0 || status.value === 'approved';
  return isKept || all.some((other) => isKeptBefore(other, criteria)) ? 'approval' : undefined;
}

function isKeptBefore(other: Criteria, criteria: Criteria): boolean {
  return other.id.value === criteria.id.value && other.life.approval !== undefined && isNewerEdition(criteria, other);
}

const REACHED: Readonly<Record<string, Words>> = {
  approved: { vi: 'đã thông qua', en: 'is approved' },
  issued: { vi: 'đã ban hành', en: 'is issued' },
  superseded: { vi: 'đã ban hành rồi bị thay thế', en: 'was issued and superseded' },
} satisfies Partial<Record<CriteriaStatus, Words>>;
const MISSING: Readonly<Record<'consultation' | 'approval', Words>> = {
  consultation: { vi: 'đã lấy ý kiến những ai', en: 'who was consulted' },
  approval: { vi: 'Hội đồng thông qua ngày nào', en: 'when the Council approved it' },
};
const ADD: Readonly<Record<'consultation' | 'approval', Words>> = {
  consultation: {
    vi: 'thêm một dòng, ví dụ consultation: {from: 2016-12-01, until: 2016-12-15, asked: [MÃ-PHÒNG]}; hoặc lấy ý kiến: emul criteria consult',
    en: 'add a line, such as consultation: {from: 2016-12-01, until: 2016-12-15, asked: [UNIT]}; or consult: emul criteria consult',
  },
  approval: {
    vi: 'thêm một dòng, ví dụ approval: {date: 2016-12-20, decision: 15/BB-HĐ, votes: {for: 6, against: 0, of: 7}}',
    en: 'add a line, such as approval: {date: 2016-12-20, decision: 15/BB-HĐ, votes: {for: 6, against: 0, of: 7}}',
  },
};
