import { defineCheck } from '../../checking/check.ts';

/** A total copied from a paper that has none: the scale comes to levels alone. */
export const pointsExpectedOfHidden = defineCheck<{ written: string }>({
  id: 'points-expected-of-hidden',
  severity: 'error',
  message: {
    vi: ({ written }) => `ghi phải ra ${written} điểm, nhưng thang điểm chỉ xếp mức (shown: false)`,
    en: ({ written }) => `${written} points are expected, but the scale comes to levels alone (shown: false)`,
  },
  help: {
    vi: () => 'hãy bỏ points, chỉ ghi level',
    en: () => 'take points out and keep level',
  },
  inEntry({ entry, criteria }) {
    const points = entry.expect?.get('points');
    if (!points || !criteria || criteria.scale.isShown) return;
    return { at: points.place, facts: { written: points.text } };
  },
  *inWorkspace({ criteria }) {
    for (const example of criteria.filter(({ scale }) => !scale.isShown).flatMap(({ examples }) => examples)) {
      const points = example.get('points');
      if (points) yield { at: points.place, facts: { written: points.text } };
    }
  },
});
