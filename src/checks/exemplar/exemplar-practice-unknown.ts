import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** An exemplar names a practice that no file of `practices/` has. */
export const exemplarPracticeUnknown = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'exemplar-practice-unknown',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có sáng kiến nào mang mã “${id}”`,
    en: ({ id }) => `there is no practice “${id}”`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mỗi sáng kiến là một tệp trong thư mục practices',
    en: ({ near }) => question(near, 'en') ?? 'each practice has a file in practices/',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ exemplars, practices, unsound }) {
    if (unsound.has('practice')) return; // an id missing there proves nothing
    const known = practices.map(({ id }) => id.value);
    for (const { practices: named, subject } of exemplars) {
      for (const { value, place } of named) {
        if (known.includes(value)) continue;
        yield { at: place, facts: { id: value, near: nearest(value, known) }, about: { subject: subject.value } };
      }
    }
  },
});
