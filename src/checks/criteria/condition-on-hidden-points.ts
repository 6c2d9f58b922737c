import { defineCheck } from '../../checking/check.ts';
import { isOnPoints } from '../../model/condition.ts';

/** A level asks for points where the scale comes to none. */
export const conditionOnHiddenPoints = defineCheck<{ level: string }>({
  id: 'condition-on-hidden-points',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ level }) => `mức “${level}” đòi điểm, nhưng thang điểm chỉ xếp mức (shown: false)`,
    en: ({ level }) => `“${level}” asks for points, but this scale comes to levels alone (shown: false)`,
  },
  help: {
    vi: () =>
      'hãy đặt điều kiện cho nhóm, ví dụ group: {id: A, atLeastShare: 1}, hoặc cho sự việc; nếu có tính điểm thì bỏ shown: false',
    en: () =>
      'ask for a group, e.g. group: {id: A, atLeastShare: 1}, or for events; where there are points, take shown: false out',
  },
  *inWorkspace({ criteria }) {
    for (const { level, when } of criteria.filter(({ scale }) => !scale.isShown).flatMap(({ rungs }) => rungs))
      for (const { kind } of when.filter(isOnPoints)) yield { at: kind.place, facts: { level: level.value } };
  },
});
