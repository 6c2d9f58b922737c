import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { isIssued } from '../../model/criteria.ts';

/** A scale superseded by an edition that does not exist, that is not issued, or by itself. */
export const supersededByUnknown = defineCheck<{ title: string; by: string; is: 'missing' | 'draft' | 'itself' }>({
  id: 'superseded-by-unknown',
  severity: 'warning',
  counted: { vi: 'thang điểm thay bằng bản không có', en: 'scales superseded by an unknown one' },
  message: {
    vi: ({ title, by, is }) => `“${title}” ghi là bị thay bằng ${named(by, 'lần ban hành')}, ${IS[is].vi}`,
    en: ({ title, by, is }) => `“${title}” is said to be superseded by ${named(by, 'edition')}, ${IS[is].en}`,
  },
  help: {
    vi: () => 'ghi số lần ban hành như by: 2, hoặc thang khác như by: chuyen-vien@1',
    en: () => 'write an edition such as by: 2, or another scale such as by: chuyen-vien@1',
  },
  *inWorkspace({ criteria, unsound }) {
    if (unsound.has('criteria')) return;
    for (const criterion of criteria) {
      const by = criterion.life.superseded?.by;
      const is = by && wrongWith(by.value, criterion, criteria);
      if (by && is) yield { at: by.place, facts: { title: criterion.title.value, by: by.value, is } };
    }
  },
});

function wrongWith(
  by: string,
  criteria: Criteria,
  all: readonly Criteria[],
): 'missing' | 'draft' | 'itself' | undefined {
  const [first = '', second] = by.split('@');
  const [id, edition] = /^\d+$/.test(by) ? [criteria.id.value, by] : [first, second];
  const found = all.filter((criteria) => criteria.id.value === id && (!edition || numberOf(criteria) === edition));
  if (found.length === 0) return 'missing';
  if (found.every((otherCriteria) => otherCriteria === criteria)) return 'itself';
  return found.some((otherCriteria) => otherCriteria !== criteria && isIssued(otherCriteria)) ? undefined : 'draft';
}

function numberOf({ edition }: Criteria): string {
  return edition?.value.toString() ?? '1';
}

function named(by: string, edition: string): string {
  return /^\d+$/.test(by) ? `${edition} ${by}` : `“${by}”`;
}

const IS: Readonly<Record<'missing' | 'draft' | 'itself', Words>> = {
  missing: { vi: 'mà không có', en: 'which does not exist' },
  draft: { vi: 'mà bản ấy chưa ban hành', en: 'which is not issued' },
  itself: { vi: 'tức là chính nó', en: 'which is itself' },
};
