import type { Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../model/workspace.ts';
import { told } from '../../seals/seal-name.ts';
import type { Home } from '../../source/home.ts';
import { basesIn } from '../bases.ts';
import { SealBook } from '../closing/seal-book.ts';
import { FindingsTally } from '../findings-tally.ts';
import { FindingsOut } from './findings-out.ts';
import { Running, type SealRead, workspaceIn } from './running.ts';
import type { Put } from './tables-out.ts';
import { periodsWithin, type Stretch } from './wanted.ts';

/** What to export, and where its rows go. */
export interface ExportQuestion {
  /** The days asked for, among base periods that have a scores file or a seal; nothing: all that are over. */
  within(known: readonly string[], workspace: Workspace): readonly Stretch[] | undefined;
  /** Tables that are wanted: for others nothing is worked out. */
  readonly tables: readonly string[];
  /** Of findings. */
  readonly locale: Locale;
  /** Where the rows of a workspace that can be used go. */
  begins(workspace: Workspace): Put;
}

export interface Exported {
  /** Undefined where a file that rows rest on cannot be used. */
  readonly workspace: Workspace | undefined;
  readonly periods: readonly Period[];
  /** Seals whose archive is damaged: of what they hold rows alone are there, no sheets and marks. */
  readonly damaged: readonly string[];
  /** Those that rows come from. */
  readonly seals: readonly SealRead[];
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}

/** Works out everything within some days and hands it over row by row: what is closed from its seal (rule 53), each base period read once. */
export async function exported(root: string, home: Home, question: ExportQuestion): Promise<Exported> {
  const { workspace, diagnostics, isStopped, isRefused } = await workspaceIn({ root, home });
  if (!workspace || isStopped) return { ...NOTHING, findings: tallyOf(diagnostics), isRefused };
  const put = question.begins(workspace);
  const findings = question.tables.includes('findings') ? new FindingsOut(put, question.locale) : new FindingsTally();
  findings.add(diagnostics);
  const book = new SealBook(root, home);
  const known = book.knownTo(workspace.briefingFiles.keys(), basesIn(workspace).newest);
  const closed = new Set(book.standing.map((name) => told(name).period));
  const periods = periodsWithin(question.within(known, workspace), { workspace, bases: known, closed });
  const asked = new Set(periods.map(({ id }) => id));
  const run = new Running(book, workspace, { findings, put, asked, isWithSheets: question.tables.includes('sheets') });
  await run.periods(periods);
  run.records((id) => asked.has(id) || periodOf(id) === undefined);
  const { damaged, seals } = run;
  return { workspace, periods, damaged, seals, findings, isRefused: isRefused || run.isRefused };
}

const NOTHING = { workspace: undefined, periods: [], damaged: [], seals: [] };

function tallyOf(diagnostics: readonly Diagnostic[]): FindingsTally {
  const findings = new FindingsTally();
  findings.add(diagnostics);
  return findings;
}
