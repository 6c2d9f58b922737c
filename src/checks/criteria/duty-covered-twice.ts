import { defineCheck } from '../../checking/check.ts';
import { sharedDuties } from '../../model/criteria-parts.ts';

interface Facts {
  readonly duties: readonly { readonly id: string; readonly criteria: readonly string[] }[];
}

/** Duties of a draft that several criteria cover without saying how much each of them measures. */
export const dutyCoveredTwice = defineCheck<Facts>({
  id: 'duty-covered-twice',
  severity: 'info',
  message: {
    vi: ({ duties }) => `nhiều tiêu chí cùng chấm một nhiệm vụ mà chưa nói tỷ trọng: ${dutiesInWords(duties)}`,
    en: ({ duties }) => `several criteria cover one duty and none says its weight: ${dutiesInWords(duties)}`,
  },
  help: {
    vi: ({ duties: [first] }) =>
      `có phải một việc bị chấm hai lần? nếu mỗi tiêu chí đo một phần thì ghi phần ấy, ví dụ covers: [{duty: ${first?.id}, weight: 0.6}]`,
    en: ({ duties: [first] }) =>
      `is one thing scored twice? if each measures a part, say which: covers: [{duty: ${first?.id}, weight: 0.6}]`,
  },
  *inWorkspace({ criteria, unsound }) {
    if (unsound.has('criteria')) return; // a criterion may be what could not be read
    for (const otherCriteria of criteria.filter(({ status }) => OPEN.includes(status.value))) {
      const shared = [...sharedDuties(otherCriteria)].filter(([duty, all]) =>
        all.some(({ weights }) => !weights.has(duty)),
      );
      const [first] = shared;
      const at = first?.[1][1]?.covers.find(({ value }) => value === first[0])?.place;
      if (!at) continue;
      yield {
        at,
        facts: { duties: shared.map(([id, all]) => ({ id, criteria: all.map((criterion) => criterion.id.value) })) },
      };
    }
  },
});

function dutiesInWords(duties: Facts['duties']): string {
  return duties.map(({ id, criteria }) => `${id} (${criteria.join(', ')})`).join('; ');
}

/** As long as its author can still answer. */
const OPEN = ['draft', 'consulting'];
