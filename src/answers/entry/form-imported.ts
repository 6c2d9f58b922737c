import { breath, each } from '../../base/work.ts';
import type { Bases } from '../../calendar/bases.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { asksOf, type FormMeta, foreignVersion, metaOf } from '../../forms/form-meta.ts';
import { withoutTicksOfAway } from '../../forms/idle-ticks.ts';
import { ownLayout } from '../../forms/layout.ts';
import type { FormMap } from '../../model/form-map.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Reading, readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { changesBy } from '../closing/later-changes.ts';
import { LeftClosed } from '../closing/left-closed.ts';
import { SealBook } from '../closing/seal-book.ts';
import { PeriodFiles } from '../period-files.ts';
import { formRead } from './form-read.ts';
import { FormTerms } from './form-terms.ts';
import { type FormFault, type ImportedFile, NOT_READ } from './imported-file.ts';
import type { Opening } from './opening.ts';

/** Which files to read into the workspace, and how. */
export interface ImportQuestion {
  /** Files that the user named: where they lie, and how they are called in messages. */
  readonly files: readonly { readonly full: string; readonly shown: string }[];
  /** The periods that are asked for, a form's own has to be among them; none where each is read for its own. */
  periods(available: Iterable<string>, bases: Bases): readonly Period[];
  /** Whether a file that does not say its period is of the only one asked for. */
  readonly isSure: boolean;
  /** How somebody else's table is read; nothing for emul's own forms. */
  readonly map: FormMap | undefined;
  /** Whether the form's value takes the place of another that stands there. */
  readonly isReplacing: boolean;
  /** The text with which a period's file begins that is not there yet. */
  begin(opening: Opening): string;
}

export interface FormsImported {
  readonly files: readonly ImportedFile[];
  /** What the workspace's files would say: nothing is written here. */
  readonly changes: readonly { readonly path: string; readonly before: string | undefined; readonly after: string }[];
  /** For the names of what was read; nothing where no file came so far. */
  readonly workspace: Workspace | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
  /** Whether a file of the workspace that everything rests on cannot be used. */
  readonly isStopped: boolean;
}

/** Reads filled-in forms, one after the other, each on top of what those before it say; what would change a closed period is left. */
export async function importedForms(root: string, home: Home, question: ImportQuestion): Promise<FormsImported> {
  const left = new LeftClosed();
  for (;;) {
    const answer = await formsOver(root, home, question, left);
    const closed = await changesBy(answer.changes, new SealBook(root, home));
    if (!left.add(closed)) return answer;
  }
}

async function formsOver(root: string, home: Home, question: ImportQuestion, left: LeftClosed): Promise<FormsImported> {
  const periods = new Map<string, FormsOfPeriod>();
  const readings = new Map<string, Awaited<ReturnType<typeof readFor>>>();
  const files: (() => ImportedFile)[] = [];
  let workspace: Workspace | undefined;
  let diagnostics: readonly Diagnostic[] = [];
  let isRefused = false;
  for (const file of each('forms', question.files)) {
    await breath();
    const opened = await openedFile(file, question.map);
    if (!opened.spreadsheet) {
      files.push(() => failed(opened, opened.fault));
      continue;
    }
    // Forms of one period rest on the same files: these are read once, however many divisions hand in.
    const says = opened.meta?.period ?? '';
    const { reading, period } = readings.get(says) ?? (await readFor(root, home, opened, question));
    readings.set(says, { reading, period });
    // Every file rests on the same organization and criteria: what is wrong with them is told once.
    if (!workspace) diagnostics = reading.diagnostics;
    isRefused ||= reading.isRefused;
    if (!reading.workspace || reading.isStopped) {
      const known = files.map((done) => done());
      return { files: known, changes: [], workspace: undefined, diagnostics, isRefused, isStopped: true };
    }
    workspace = reading.workspace;
    files.push(
      'kind' in period
        ? taken(opened, period, workspace, periods, { ...question, left })
        : () => failed(opened, period),
    );
  }
  for (const period of periods.values()) await period.files.settle();
  const changes = [...periods.values()].flatMap((period) => period.files.changes());
  return { files: files.map((done) => done()), changes, workspace, diagnostics, isRefused, isStopped: false };
}

/** The workspace with the files that a form's period rests on: its own, and those of the one before it. */
async function readFor(
  root: string,
  home: Home,
  { meta }: OpenedFile,
  question: ImportQuestion,
): Promise<{ readonly reading: Reading; readonly period: Period | FormFault }> {
  let period: Period | FormFault = { id: 'no-period' };
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    const chosen = periodFor(meta, question.periods(available.keys(), bases), question.isSure);
    period = chosen;
    if (!('kind' in chosen)) return [];
    const earlier = [...available.keys()].filter((id) => id < chosen.id).sort();
    return [...earlier.slice(-1), chosen.id];
  });
  return { reading, period };
}

/** What the forms of one period are read by, and laid over. */
interface FormsOfPeriod {
  readonly terms: FormTerms;
  readonly files: PeriodFiles;
}

interface OpenedFile {
  readonly shown: string;
  readonly spreadsheet: Spreadsheet | undefined;
  readonly meta: FormMeta | undefined;
  readonly fault: FormFault | undefined;
}

async function openedFile(
  { full, shown }: { full: string; shown: string },
  map: FormMap | undefined,
): Promise<OpenedFile> {
  const found = await readSpreadsheet(full, shown);
  const none = { shown, spreadsheet: undefined, meta: undefined };
  if ('fault' in found) return { ...none, fault: found.fault };
  const { spreadsheet } = found;
  const meta = metaOf(spreadsheet);
  const version = map ? undefined : foreignVersion(meta);
  if (version !== undefined) return { ...none, fault: { id: 'another-version', version } };
  const isForm = map !== undefined || asksOf(meta) || spreadsheet.sheets.some((sheet) => ownLayout(sheet));
  return isForm ? { shown, spreadsheet, meta, fault: undefined } : { ...none, fault: { id: 'no-form' } };
}

/** The period that a form says, or the only one asked for; both where they agree. */
function periodFor(meta: FormMeta | undefined, periods: readonly Period[], isSure: boolean): Period | FormFault {
  const [only] = periods;
  if (!meta) return (isSure && periods.length === 1 && only) || { id: 'no-period' };
  const asked = periods.map(({ id }) => id).join(', ');
  const own = periodOf(meta.period);
  if (!own) return { id: 'another-period', says: meta.period, asked };
  return only && !periods.some(({ id }) => id === own.id) ? { id: 'another-period', says: own.id, asked } : own;
}

/** Takes what a file says; what became of it is known once the files of its period are settled. */
function taken(
  { shown, spreadsheet, meta }: OpenedFile,
  period: Period,
  workspace: Workspace,
  periods: Map<string, FormsOfPeriod>,
  question: ImportQuestion & { readonly left: LeftClosed },
): () => ImportedFile {
  const file = { shown, spreadsheet, meta, fault: undefined };
  const not = (fault: FormFault | undefined) => () => failed(file, fault);
  if (!spreadsheet) return not(undefined);
  if (workspace.calendar.reasonNotScored(period)) return not({ id: 'not-scored', period: period.id });
  const known = periods.get(period.id) ?? {
    terms: new FormTerms(period, workspace),
    files: new PeriodFiles(period, workspace, question.begin),
  };
  periods.set(period.id, known);
  if (known.terms.weeks.some(({ isUnreadable }) => isUnreadable)) return not({ id: 'week-unreadable', period });
  const read = formRead(spreadsheet, meta, question.map, known.terms);
  if (!read) return not({ id: question.map ? 'no-columns' : 'no-form' });
  const rows = withoutTicksOfAway(read.reads.flatMap(({ filled }) => filled)).map((filled) =>
    question.left.opened(filled, period),
  );
  const open = rows.flatMap((row) => row.open);
  const result = known.files.take(open, question.isReplacing);
  return () => ({
    shown,
    period,
    troubles: [...read.reads, ...rows, result].flatMap((reading) => reading.troubles),
    fault: undefined,
    unit: meta?.unit,
    asides: spreadsheet.asides,
    sheets: spreadsheet.sheets.map(({ name }) => name),
    filled: open,
    passedBy: read.passedBy,
    olderScales: read.olderScales,
    isUnnamed: read.isUnnamed,
    fresh: result.fresh,
    same: result.same,
  });
}

function failed({ shown, spreadsheet }: OpenedFile, fault: FormFault | undefined): ImportedFile {
  return { ...NOT_READ, shown, fault, asides: spreadsheet?.asides ?? [] };
}
