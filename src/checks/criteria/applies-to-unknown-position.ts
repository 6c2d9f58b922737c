import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** Criteria apply to a post that nobody has ever held and that the file does not list. */
export const appliesToUnknownPosition = defineCheck<{ position: string; near: readonly string[] }>({
  id: 'applies-to-unknown-position',
  severity: 'warning',
  counted: { vi: 'chức vụ trong thang điểm chưa ai giữ', en: 'posts of a scale that nobody holds' },
  message: {
    vi: ({ position }) => `thang điểm áp dụng cho chức vụ “${position}”, nhưng chưa ai giữ chức vụ ấy`,
    en: ({ position }) => `the criteria apply to the post “${position}”, which nobody has held`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'hãy viết chức vụ đúng như trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'write the post as it stands in organization.yaml',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ criteria, organization: { members, positions }, unsound }) {
    if (unsound.has('organization')) return; // a post missing there proves nothing
    const held = members.flatMap(({ assignments }) => assignments.flatMap(({ position }) => position?.value ?? []));
    const known = new Set([...positions, ...held]);
    for (const { value, place } of criteria.flatMap(({ appliesTo }) => appliesTo.positions)) {
      if (!known.has(value)) yield { at: place, facts: { position: value, near: nearest(value, known) } };
    }
  },
});
