import type { Day } from '../../base/day.ts';
import type { Criteria } from '../../model/criteria.ts';
import { type Applicant, CriteriaOfDay } from '../../model/criteria-choice.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { withTrial } from '../../scoring/trial/workspace.ts';

/** Somebody whom an edition governs from a day on, or no longer does. */
export interface AffectedSubject {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly position: string | undefined;
  /** The first day in its time of effect. */
  readonly from: Day;
  /** `stays`: under the older edition before; `joins`: under none or another scale; `leaves`: under none or another from now on. */
  readonly change: 'stays' | 'joins' | 'leaves';
}

/** Whom the newer of two editions governs in its time of effect, and whom it no longer does, in the office's order. */
export function affectedBy(before: Criteria, after: Criteria, workspace: Workspace): AffectedSubject[] {
  const others = workspace.criteria.filter((criterion) => criterion.node.tape.file.path !== after.node.tape.file.path);
  const now = withTrial(workspace, after);
  const seen = new Set<string>();
  return applicantsIn(after.effective, workspace).flatMap(({ applicant, name, from }) => {
    const was = new CriteriaOfDay(others, from).choiceFor(applicant)?.criteria;
    const is = new CriteriaOfDay(now.criteria, from, now.trial).choiceFor(applicant)?.criteria;
    const wasUnder = was?.id.value === before.id.value;
    const isUnder = is === now.trial;
    const change = isUnder ? (wasUnder ? 'stays' : 'joins') : wasUnder ? 'leaves' : undefined;
    const { kind, id, unit, position } = applicant;
    const key = [kind, id, unit, position, change].join('\n');
    if (!change || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, id, name, unit, position, from, change }];
  });
}

interface Dated {
  readonly applicant: Applicant;
  readonly name: string;
  readonly from: Day;
}

/** Units and people, with every post they hold in these days. */
function applicantsIn(span: Span, { organization }: Workspace): Dated[] {
  const first = (own: Span) => [own.from?.value ?? '', span.from?.value ?? ''].sort().at(-1) ?? '';
  const units = organization.units
    .filter((unit) => unit.isRated && overlaps(unit.span, span))
    .map(({ id, name, span: own }) => ({
      applicant: { kind: 'unit' as const, id: id.value, unit: id.value, position: undefined },
      name: name.value,
      from: first(own),
    }));
  const members = organization.members.flatMap(({ id, name, assignments }) =>
    assignments
      .filter((assignment) => overlaps(assignment.span, span))
      .map(({ unit, position, span: own }) => ({
        applicant: { kind: 'member' as const, id: id.value, unit: unit.value, position: position?.value },
        name: name.value,
        from: first(own),
      })),
  );
  return [...units, ...members];
}
