import type { Appeal } from './appeal.ts';
import { decidedPeriod } from './decided-period.ts';
import { overlaps, type Span } from './span.ts';
import type { Unit } from './unit.ts';
import type { Whom } from './whom.ts';
import type { Workspace } from './workspace.ts';

/** Why somebody should not look into an appeal: the own case, or marks of the own hand. */
export type Partiality = 'sender' | 'own-result' | 'marked';

/** Whether the handler of an appeal sent it, has the result in question, or headed the division that marked it. */
export function partialityOf(appeal: Appeal, workspace: Workspace): Partiality | undefined {
  const { handler, from, whose } = appeal;
  if (!handler) return undefined;
  if (isMember(from, handler.value)) return 'sender';
  if (isMember(whose, handler.value)) return 'own-result';
  return whose && hasMarked(handler.value, whose, appeal, workspace) ? 'marked' : undefined;
}

function isMember(whom: Whom | undefined, id: string): boolean {
  return whom?.kind === 'member' && whom.subject.value === id;
}

/** Heads fill the column of their division, and the sheet of the division itself. */
function hasMarked(handler: string, whose: Whom, { period: { value, place } }: Appeal, workspace: Workspace): boolean {
  const { organization, campaigns } = workspace;
  const period = decidedPeriod({ period: { value, place } }, campaigns);
  if (!period) return false;
  const during: Span = { from: { value: period.from, place }, to: { value: period.to, place } };
  const isHeadIn = (unit: Unit | undefined, stay: Span) =>
    unit?.heads.some(
      ({ member, span }) => member.value === handler && overlaps(span, during) && overlaps(span, stay),
    ) ?? false;
  if (whose.kind === 'unit') return isHeadIn(organization.unit(whose.subject.value), {});
  const stays = organization.member(whose.subject.value)?.assignments ?? [];
  return stays.some(({ unit, span }) => overlaps(span, during) && isHeadIn(organization.unit(unit.value), span));
}
