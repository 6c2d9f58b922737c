import { discipline } from './discipline.ts';
import type { GateKind } from './gate-kind.ts';
import { headNotAboveUnit } from './head-not-above-unit.ts';
import { longAbsence } from './long-absence.ts';
import { weakUnit } from './weak-unit.ts';

/** Every kind of gate. */
export const gateKinds: readonly GateKind[] = [headNotAboveUnit, discipline, longAbsence, weakUnit];

/** The kind a gate names; `gate-of-unknown-kind` reports others. */
export function gateKindOf(id: string): GateKind | undefined {
  return gateKinds.find((kind) => kind.id === id);
}
