import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { modeNamed } from '../../scoring/modes/index.ts';

/** A unit's result in criteria for units: only a person heads one or is assigned to it (rule 63). */
export const unitModeForUnits = defineCheck<{ criterion: string; mode: string }>({
  id: 'unit-mode-for-units',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion }) =>
      `tiêu chí ${criterion} lấy kết quả của tập thể cho người đứng đầu hoặc công tác ở đó, nhưng thang điểm này chấm tập thể`,
    en: ({ criterion }) =>
      `criterion ${criterion} gives people the result of the unit they head or work in, but this scale is for units`,
  },
  help: {
    vi: () => 'hãy chọn cách chấm khác, hoặc ghi appliesTo: {kind: member} nếu thang này chấm cá nhân',
    en: () => 'choose another mode, or write appliesTo: {kind: member} if the scale is for people',
  },
  *inWorkspace({ criteria: all }) {
    for (const criteria of all) {
      for (const { id, mode } of criteriaIn(criteria)) {
        const counts = modeNamed(mode.value)?.counts;
        if (counts && !counts[criteria.appliesTo.kind])
          yield { at: mode.place, facts: { criterion: id.value, mode: mode.value } };
      }
    }
  },
});
