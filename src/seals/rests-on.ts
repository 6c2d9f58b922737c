import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { allBasePeriodsIn } from '../model/base-periods.ts';
import type { Decision } from '../model/decision.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import { periodInName } from '../source/layout.ts';

/** Paths of the files that a period's rows rest on (rule 52); of regulations and criteria all there are, since choosing among them is part of it. */
export function pathsUnder(period: Period, workspace: Workspace): string[] {
  const { file, organization, ownRegulations, criteria, campaigns, decisions, briefingFiles } = workspace;
  const counted = workspace.calendar.counted(period);
  const days = daysOf(counted);
  const paths = [
    file.path,
    organization.node.tape.file.path,
    ...ownRegulations.map(({ node }) => node.tape.file.path),
    ...criteria.map(({ node }) => node.tape.file.path),
    ...campaigns.filter(({ span }) => overlaps(span, days)).map(({ node }) => node.tape.file.path),
    ...decisions.filter((decision) => isLevelDecisionIn(decision, counted)).map(({ node }) => node.tape.file.path),
    ...allBasePeriodsIn(period, workspace).flatMap(({ id }) => briefingFiles.get(id) ?? []),
  ];
  return [...new Set(paths)].sort();
}

/** A period's days as a span. */
export function daysOf({ from, to }: Period): Span {
  return { from: { value: from }, to: { value: to } } as Span;
}

/** Whether a decision is on levels, of the period or of one in it. */
export function isLevelDecisionIn({ award, period }: Decision, { id, from, to }: Period): boolean {
  const told = periodOf(period.value);
  const isInside = told !== undefined && from <= told.from && told.to <= to;
  return !award && (period.value === id || isInside);
}

/** Whether a path is the matter of a closed period, whether or not there was such a file: read from its archive alone. */
export function isUnder(period: Period, sealed: ReadonlySet<string>): (path: string) => boolean {
  const isClosed = (id: string) => {
    const told = periodOf(id);
    return sealed.has(id) || (told !== undefined && period.from <= told.from && told.to <= period.to);
  };
  return (path) => {
    const [folder = '', ...names] = path.split('/');
    if (folder === 'scores') return names.length > 1 && isClosed(periodInName(path));
    if (folder === 'decisions')
      return names.length > 0 && isClosed(path.slice('decisions/'.length).replace(/\.yaml$/, ''));
    return ALWAYS.has(folder);
  };
}

const ALWAYS: ReadonlySet<string> = new Set(['emul.yaml', 'organization.yaml', 'regulations', 'criteria', 'campaigns']);
