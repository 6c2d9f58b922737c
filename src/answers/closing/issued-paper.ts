import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isSameNumber, REGISTER } from '../../model/issued.ts';
import { type NumberSaid, numbersSaid } from '../../model/paper-number.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Home } from '../../source/home.ts';
import { roundRead } from '../round.ts';

/** A paper that went out, as the register or a decision file tells it. */
export interface PaperOut {
  readonly workspace: Workspace;
  readonly number: string;
  readonly date: string | undefined;
  /** Its period; the year of its day where it has none. */
  readonly period: Period;
}

interface PapersFound {
  readonly found: readonly PaperOut[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** The papers of a number, newest first: each year numbers begin anew. */
export async function papersNumbered(root: string, home: Home, typed: string): Promise<PapersFound> {
  const read = await roundRead(root, home, ['decisions', 'campaigns', 'appeals'], [REGISTER]);
  const { workspace, diagnostics, isRefused } = read;
  return { diagnostics, isRefused, found: workspace && papersIn(workspace, typed) };
}

function papersIn(workspace: Workspace, typed: string): PaperOut[] {
  const own = workspace.issued.map(({ number, date, period }) => ({ number, date, period: period?.value }));
  const known = new Map<string, PaperOut>();
  for (const { number, date, period } of [...own, ...numbersSaid(workspace, workspace).map(bare)]) {
    const of = periodAt(period, date?.value, workspace);
    if (number && of && isSameNumber(number.value, typed))
      known.set(`${number.value} ${date?.value}`, { workspace, number: number.value, date: date?.value, period: of });
  }
  return [...known.values()].toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
}

function bare({ number, date, period }: NumberSaid) {
  return { number, date, period };
}

function periodAt(id: string | undefined, day: string | undefined, { campaigns }: Workspace): Period | undefined {
  const own = campaigns.find((campaign) => campaign.id.value === id)?.period;
  return own ?? periodOf(id ?? '') ?? periodOf(day?.slice(0, 4) ?? '');
}
