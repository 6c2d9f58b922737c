import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { usesKey } from '../../scoring/modes/index.ts';

/** A criterion counts a share of people and asks for all of them at once: which of the two is meant nobody can know (rule 63). */
export const shareBesideAll = defineCheck<{ criterion: string; share: string; all: string }>({
  id: 'share-beside-all',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, share, all }) =>
      `tiêu chí ${criterion} ghi cả ${share} (tính theo tỷ lệ) lẫn ${all} (mọi người phải đạt)`,
    en: ({ criterion, share, all }) =>
      `criterion ${criterion} has both ${share}, which counts a share, and ${all}, which asks for everybody`,
  },
  help: {
    vi: () => 'hãy chọn một cách: level và full (theo tỷ lệ), hoặc all và else (đủ điểm khi mọi người đạt)',
    en: () => 'choose one way: level and full (a share), or all and else (full points where all reach it)',
  },
  *inWorkspace({ criteria }) {
    for (const criterion of criteria.flatMap(criteriaIn)) {
      if (!usesKey(criterion, 'all')) continue;
      const { node } = criterion;
      const [share] = ['level', 'full'].filter((key) => node.get(key));
      const [all] = ['all', 'else'].filter((key) => node.get(key));
      const at = all && node.get(all);
      if (share && all && at) yield { at: at.place, facts: { criterion: criterion.id.value, share, all } };
    }
  },
});
