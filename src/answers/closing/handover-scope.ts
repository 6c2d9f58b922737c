import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { ISSUED_FOLDER } from '../../model/issued.ts';
import type { Workspace } from '../../model/workspace.ts';
import { told } from '../../seals/seal-name.ts';
import { kindAt, periodInName } from '../../source/layout.ts';

/**
 * Whether a file goes with the papers of a period: what emul reads and no period confines, what is of a period that lies in
 * it or around it, and all seals, since each names those before; of other periods without what they hold.
 */
export function goesWith(period: Period, path: string, workspace: Workspace): boolean {
  const [folder] = path.split('/');
  if (folder === 'seals') return path.endsWith('.yaml') || isAround(told(nameOf(path)).period, period);
  if (path.startsWith(`${ISSUED_FOLDER}/`)) return isIssuedIn(period, nameOf(path), workspace);
  if (!kindAt(path)) return false;
  return folder === 'log' || isAround(periodInName(path), period);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:zip|yaml)$/, '');
}

/** What no calendar knows is of no period alone. */
function isAround(id: string, { from, to }: Period): boolean {
  const other = periodOf(id);
  return !other || (other.from <= to && from <= other.to);
}

function isIssuedIn(period: Period, name: string, { issued }: Workspace): boolean {
  const paper = issued.find(({ file }) => file.value === name);
  if (!paper) return false;
  return paper.period
    ? isAround(paper.period.value, period)
    : period.from <= paper.date.value && paper.date.value <= period.to;
}
