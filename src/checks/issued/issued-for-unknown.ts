import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** A paper of the register is about a person or unit whom `organization.yaml` does not have. */
export const issuedForUnknown = defineCheck<{ id: string; known: readonly string[] }>({
  id: 'issued-for-unknown',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có cá nhân, tập thể nào mang mã “${id}” trong organization.yaml`,
    en: ({ id }) => `organization.yaml has no person or unit “${id}”`,
  },
  help: {
    vi: ({ id, known }) => question(nearest(id, known), 'vi') ?? 'sửa mã; văn bản chung thì bỏ subject',
    en: ({ id, known }) => question(nearest(id, known), 'en') ?? 'mend the id; without one for a paper on everybody',
  },
  suggestions: ({ id, known }) => nearest(id, known),
  *inWorkspace({ issued, organization, unsound }) {
    if (unsound.has('organization')) return;
    const { units, members } = organization;
    const known = [...units, ...members].map(({ id }) => id.value);
    for (const { subject } of issued) {
      if (subject && !known.includes(subject.value)) yield { at: subject.place, facts: { id: subject.value, known } };
    }
  },
});
