import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A task names a duty that `organization.yaml` does not have. */
export const planUnknownDuty = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'plan-unknown-duty',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có chức trách “${id}” trong organization.yaml`,
    en: ({ id }) => `there is no duty “${id}” in organization.yaml`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã chức trách ghi ở mục duties của phòng hoặc của người',
    en: ({ near }) => question(near, 'en') ?? 'ids of duties stand in duties of units and members',
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    if (workspace.unsound.has('organization')) return; // an id missing there proves nothing
    const known = dutiesIn(workspace);
    for (const { value, place } of workspace.plans.flatMap(({ tasks }) => tasks.flatMap(({ duties }) => duties)))
      if (!known.has(value)) yield { at: place, facts: { id: value, near: nearest(value, known) } };
  },
});

function dutiesIn({ organization: { units, members } }: Workspace): ReadonlySet<string> {
  return new Set([...units, ...members].flatMap(({ duties }) => duties.map(({ id }) => id.value)));
}
