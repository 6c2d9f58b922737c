import { defineCheck } from '../../checking/check.ts';
import { type Inspection, looksAt } from '../../model/inspection.ts';
import type { Workspace } from '../../model/workspace.ts';

interface Facts {
  unit: string;
  period: string;
}

/** The office looked at a unit that had not looked at itself before in that period (plan 43 II.1c: self-check first). */
export const inspectionWithoutSelfCheck = defineCheck<Facts>({
  id: 'inspection-without-self-check',
  severity: 'warning',
  counted: { vi: 'phòng chưa có bản tự kiểm tra', en: 'divisions without a self-check' },
  message: {
    vi: ({ unit, period }) => `${unit} chưa có bản tự kiểm tra kỳ ${period} trước lần kiểm tra này`,
    en: ({ unit, period }) => `${unit} had not looked at itself in ${period} before this inspection`,
  },
  help: {
    vi: () => 'lập tệp tự kiểm tra của phòng, có self: true và cùng period',
    en: () => 'write down the unit’s own look, with self: true and the same period',
  },
  *inWorkspace(workspace) {
    for (const inspection of workspace.inspections) {
      const { period, isSelf } = inspection;
      if (isSelf || !period) continue;
      for (const unit of unitsOf(inspection, workspace)) {
        const hasLooked = workspace.inspections.some(
          (otherInspection) => isEarlierSelf(otherInspection, inspection) && looksAt(otherInspection, unit.id),
        );
        if (!hasLooked) yield { at: unit.at, facts: { unit: unit.name, period: period.value } };
      }
    }
  },
});

/** Those that the office names; where it names none, each of the findings. */
function unitsOf({ units, findings }: Inspection, { organization }: Workspace) {
  const named =
    units.length > 0 ? units : findings.flatMap(({ whom }) => (whom?.kind === 'unit' ? [whom.subject] : []));
  return named.flatMap(({ value, place }) => {
    const unit = organization.unit(value);
    return unit ? [{ id: value, name: unit.name.value, at: place }] : [];
  });
}

function isEarlierSelf(inspection: Inspection, { period, date }: Inspection): boolean {
  return inspection.isSelf && inspection.period?.value === period?.value && inspection.date.value <= date.value;
}
