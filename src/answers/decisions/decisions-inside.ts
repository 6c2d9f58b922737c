import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Reading } from '../../pipeline.ts';
import { kindAt } from '../../source/layout.ts';

/** A reading without the decisions on other periods than one and its parts, those carried into it too (rule 67), and without what is wrong in their files. */
export function withDecisionsInside(asked: Period, reading: Reading): Reading {
  const { workspace } = reading;
  const period = workspace?.calendar.reaching(asked) ?? asked;
  const isWanted = (path: string) => kindAt(path)?.kind !== 'decision' || isInside(path, period);
  const diagnostics = reading.diagnostics.filter(({ place }) => isWanted(place.file.path));
  const isBroken = diagnostics.some(
    ({ severity, place }) => severity === 'error' && kindAt(place.file.path)?.kind === 'decision',
  );
  return { ...reading, diagnostics, workspace: workspace && onlyDecisions(workspace, isWanted, isBroken) };
}

function onlyDecisions(workspace: Workspace, isWanted: (path: string) => boolean, isBroken: boolean): Workspace {
  const { decisions, unsound } = workspace;
  return {
    ...workspace,
    decisions: decisions.filter(({ node }) => isWanted(node.tape.file.path)),
    unsound: isBroken ? unsound : new Set([...unsound].filter((kind) => kind !== 'decision')),
  };
}

/** Whether the name of a decision's file tells the period, or one inside it: `2016-H2`, `2016..2020`, `2016-H2.giay-khen`. */
function isInside(path: string, period: Period): boolean {
  const name = path.replace(/^.*\/|\.yaml$/g, '');
  const withoutAward = name.replace(/\.[^.]*$/, '');
  if (name === period.id || withoutAward === period.id) return true;
  const told = periodOf(name) ?? periodOf(withoutAward);
  return told !== undefined && period.from <= told.from && told.to <= period.to;
}
