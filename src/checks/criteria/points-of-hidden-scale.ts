import { defineCheck } from '../../checking/check.ts';
import { resultsRule } from '../../model/results-rule.ts';
import { restingIn, usesKey } from '../../scoring/modes/index.ts';

/** A criterion takes points of units whose scale comes to none (rules 63, 66): these have levels alone. */
export const pointsOfHiddenScale = defineCheck<{ criterion: string; scale: string; who: string }>({
  id: 'points-of-hidden-scale',
  severity: 'error',
  message: {
    vi: ({ criterion, scale, who }) =>
      `tiêu chí ${criterion} của ${who} tính theo điểm của tập thể, mà thang của tập thể (“${scale}”) không ra điểm (shown: false), chỉ có mức`,
    en: ({ criterion, scale, who }) =>
      `criterion ${criterion} of ${who} takes points of a unit whose scale (“${scale}”) comes to none (shown: false), to levels alone`,
  },
  help: {
    vi: () => 'hãy ghi levels với điểm của từng mức, ví dụ levels: {xuat-sac: 30, tot: 25, chua: 0}',
    en: () => 'write levels with what each level is worth, such as levels: {xuat-sac: 30, tot: 25, chua: 0}',
  },
  alike: ({ criterion, scale }) => `${criterion} ${scale}`,
  named: ({ who }) => who,
  *inWeek(week, workspace) {
    for (const { subject, criterion, of } of restingIn(week, workspace)?.readings() ?? []) {
      if (!usesKey(criterion, 'levels') || resultsRule(criterion).levels) continue;
      const hidden = of.find(({ choice }) => choice.criteria?.scale.isShown === false)?.choice.criteria;
      if (!hidden) continue;
      const who = workspace.organization.called(subject.kind, subject.id) ?? subject.name;
      yield { at: criterion.mode.place, facts: { criterion: criterion.id.value, scale: hidden.title.value, who } };
    }
  },
});
