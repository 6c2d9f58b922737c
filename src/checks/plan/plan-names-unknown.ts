import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';
import { type UnknownSubject, unknownCharges } from '../../checking/unknown-charge.ts';
import type { Plan } from '../../model/plan.ts';

/** A plan charges somebody whom `organization.yaml` does not have. */
export const planNamesUnknown = defineCheck<UnknownSubject>({
  id: 'plan-names-unknown',
  severity: 'error',
  message: {
    vi: ({ id, kind }) =>
      `kế hoạch giao cho “${id}”, nhưng không có ${kind === 'unit' ? 'tập thể' : 'cá nhân'} nào mang mã ấy`,
    en: ({ id, kind }) => `the plan charges “${id}”, which is no ${kind}`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của từng người, từng phòng ghi trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'ids of members and units stand in organization.yaml',
  },
  suggestions: ({ near }) => near,
  alike: ({ kind, id }) => `${kind} ${id}`,
  *inWorkspace(workspace) {
    for (const plan of workspace.plans) yield* unknownCharges(chargesIn(plan), workspace);
  },
});

function* chargesIn({ assignments, reviews, targets }: Plan) {
  for (const { who, help } of [...assignments, ...reviews]) yield* [...who, ...help];
  for (const { who } of targets) yield* who;
}
