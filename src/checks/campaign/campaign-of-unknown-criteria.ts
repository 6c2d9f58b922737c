import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** A campaign is to be scored by criteria that there are not. */
export const campaignOfUnknownCriteria = defineCheck<{ id: string; title: string; near: readonly string[] }>({
  id: 'campaign-of-unknown-criteria',
  severity: 'error',
  message: {
    vi: ({ id, title }) => `đợt “${title}” chấm theo thang điểm “${id}”, nhưng không có thang điểm nào mang mã ấy`,
    en: ({ id, title }) => `the campaign “${title}” is scored by “${id}”, which are no criteria`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của thang điểm là mục id trong tệp của thư mục criteria',
    en: ({ near }) => question(near, 'en') ?? 'the id of criteria stands in their file in criteria/',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ campaigns, criteria: all, unsound }) {
    if (unsound.has('criteria')) return; // an id missing there proves nothing
    const known = new Set(all.map(({ id }) => id.value));
    for (const { title, criteria } of campaigns) {
      for (const { value, place } of criteria) {
        if (known.has(value)) continue;
        yield { at: place, facts: { id: value, title: title.value, near: nearest(value, known) } };
      }
    }
  },
});
