import { defineCheck } from '../../checking/check.ts';
import type { Gate } from '../../model/gate.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Unit } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { gateKindOf } from '../../scoring/gates/index.ts';

interface Facts {
  unit: string;
  /** Gates of the regulations in use that ask who leads a unit. */
  gates: readonly string[];
}

/**
 * A unit of which nobody was ever head, where that is asked: its true head may approve the own sheet, since `own-sheet-approved`
 * goes by who is written down, and gates for heads hold nobody. Where no unit names a head and no gate asks, none is missed.
 */
export const unitWithoutHead = defineCheck<Facts>({
  id: 'unit-without-head',
  severity: 'warning',
  counted: { vi: 'phòng chưa ghi ai là trưởng', en: 'divisions without a head' },
  message: {
    vi: ({ unit, gates }) =>
      `chưa ghi ai là trưởng của ${unit}, nên không biết phiếu nào là trưởng tự duyệt${gates.length > 0 ? `, và ${gates.map((id) => `“${id}”`).join(', ')} không giữ ai lại` : ''}`,
    en: ({ unit, gates }) =>
      `nobody is head of ${unit}, so no sheet can be told to be its head’s own${gates.length > 0 ? `, and ${gates.map((id) => `“${id}”`).join(', ')} holds nobody` : ''}`,
  },
  help: {
    vi: () => 'ghi head: MÃ-NGƯỜI ở tập thể này; người đứng đầu thay đổi thì ghi ở mục heads từ ngày nào đến ngày nào',
    en: () => 'write head: MEMBER at the unit; where heads changed, say under heads from when to when',
  },
  alike: () => 'head',
  named: ({ unit }) => unit,
  *inWorkspace(workspace) {
    const { units } = workspace.organization;
    const gates = gatesOfHeads(workspace).map(({ id }) => id.value);
    const isAsked = gates.length > 0 || units.some(hasHead);
    for (const unit of isAsked ? units : []) {
      if (hasHead(unit) || !unit.isRated || !hasMembers(unit, workspace)) continue;
      yield { at: unit.id.place, facts: { unit: unit.name.value, gates }, about: { subject: unit.id.value } };
    }
  },
});

function gatesOfHeads({ settings, regulations }: Workspace): readonly Gate[] {
  const inUse = settings.regulations.flatMap(({ use }) => regulations.get(use.value) ?? []);
  const gates = inUse.flatMap((regulation) => rulesOf(regulation, regulations).gates);
  const asking = gates.filter((gate) => gateKindOf(gate.kind.value)?.asksForHeads?.(gate));
  return [...new Map(asking.map((gate) => [gate.id.value, gate])).values()];
}

function hasHead({ heads }: Unit): boolean {
  return heads.length > 0;
}

function hasMembers({ id }: Unit, { organization }: Workspace): boolean {
  return organization.members.some(({ assignments }) => assignments.some(({ unit }) => unit.value === id.value));
}
