import { question } from '../../base/listed.ts';
import { defineCheck } from '../../checking/check.ts';
import { type UnknownSubject, unknown, unknownCharges } from '../../checking/unknown-charge.ts';
import type { Inspection } from '../../model/inspection.ts';

/** An inspection names somebody whom `organization.yaml` does not have. */
export const inspectionNamesUnknown = defineCheck<UnknownSubject>({
  id: 'inspection-names-unknown',
  severity: 'error',
  message: {
    vi: ({ id, kind }) =>
      `kết quả kiểm tra ghi “${id}”, nhưng không có ${kind === 'unit' ? 'tập thể' : 'cá nhân'} nào mang mã ấy`,
    en: ({ id, kind }) => `the inspection names “${id}”, which is no ${kind}`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'mã của từng người, từng phòng ghi trong organization.yaml',
    en: ({ near }) => question(near, 'en') ?? 'ids of members and units stand in organization.yaml',
  },
  suggestions: ({ near }) => near,
  alike: ({ kind, id }) => `${kind} ${id}`,
  *inWorkspace(workspace) {
    for (const inspection of workspace.inspections) {
      yield* unknownCharges(chargesIn(inspection), workspace);
      for (const unit of inspection.units) yield* unknown('unit', unit, workspace);
      for (const { whom } of inspection.findings) if (whom) yield* unknown(whom.kind, whom.subject, workspace);
    }
  },
});

function* chargesIn({ by, findings }: Inspection) {
  yield* by;
  for (const { who } of findings) yield* who;
}
