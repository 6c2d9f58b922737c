import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Reading } from '../pipeline.ts';
import { kindAt } from '../source/layout.ts';

/** A reading without the decisions on other periods than one and its parts, and without what is wrong in their files. */
export function withDecisionsInside(period: Period, reading: Reading): Reading {
  const { workspace } = reading;
  const isWanted = (path: string) => kindAt(path)?.kind !== 'decision' || isInside(path, period);
  return {
    ...reading,
    diagnostics: reading.diagnostics.filter(({ place }) => isWanted(place.file.path)),
    workspace: workspace && onlyDecisions(workspace, isWanted),
  };
}

function onlyDecisions(workspace: Workspace, isWanted: (path: string) => boolean): Workspace {
  return { ...workspace, decisions: workspace.decisions.filter(({ node }) => isWanted(node.tape.file.path)) };
}

/** Whether the name of a decision's file tells the period, or one inside it: `2016-H2`, `2016..2020`, `2016-H2.giay-khen`. */
function isInside(path: string, period: Period): boolean {
  const name = path.replace(/^.*\/|\.yaml$/g, '');
  const withoutAward = name.replace(/\.[^.]*$/, '');
  if (name === period.id || withoutAward === period.id) return true;
  const told = periodOf(name) ?? periodOf(withoutAward);
  return told !== undefined && period.from <= told.from && told.to <= period.to;
}
