import { join, resolve } from 'node:path';
import { importedForms } from '../../answers/entry/form-imported.ts';
import type { FormFault, ImportedFile } from '../../answers/entry/imported-file.ts';
import { grouped } from '../../base/grouped.ts';
import type { Words } from '../../base/locale.ts';
import { each } from '../../base/work.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { isOnlySaid } from '../../forms/trouble.ts';
import { openingText } from '../../reports/open/text.ts';
import type { CameBack, CameFile } from '../../reports/week/week-done.ts';
import { isFolder, isThere } from '../../source/folder.ts';
import { filesNamed, type NamedFile } from '../../source/named-files.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { FileChange } from '../../store/file-change.ts';
import type { Call } from '../command.ts';
import { formEndings, formKindsIn } from '../form/kinds/index.ts';
import { scores } from '../form/kinds/scores.ts';
import { typedPath } from '../typed-path.ts';
import { keepUnread } from '../unread.ts';
import { written } from '../written.ts';
import type { Asked } from './asked.ts';
import { DONE, IN } from './folders.ts';
import { isKept, isWaitingIn, keptForms } from './kept.ts';

export interface Received {
  readonly came: CameBack;
  readonly changes: readonly FileChange[];
  readonly isRefused: boolean;
}

/** Reads what came back of some weeks, and writes it with the forms themselves in one go, so that `undo` brings both back. */
export async function cameBack(
  call: Call,
  root: string,
  asked: Asked,
  weeks: readonly { readonly period: Period; readonly folder: string }[],
  folderOf: (period: Period) => string,
): Promise<Received> {
  const files = filesAsked(call, root, asked.paths);
  const answer = await importedForms(root, call.host.home, {
    files,
    map: undefined,
    isReplacing: call.flags['replace'] === true,
    isSure:
      asked.weeks !== '' && asked.paths.length > 0 && !asked.paths.some((path) => isFolder(typedPath(path, call))),
    periods: () => weeks.map(({ period }) => period),
    begin: (opening) => openingText(opening, call.locale),
  });
  keepUnread(call, answer.diagnostics);
  const read = answer.files.map((file, i) => cameFile(file, root, files[i]?.full ?? ''));
  const kept = keptForms(
    root,
    read.flatMap(({ file, full }) => {
      const folder = weeks.find(({ period }) => period.id === file.period?.id)?.folder;
      return folder === undefined || file.fault || file.isBlank ? [] : [{ full, folder, isWhole: file.isWhole }];
    }),
  );
  const changes = [...answer.changes, ...kept];
  const all = sorted(read, asked.paths.length > 0 ? asked.paths : [`${IN}/`], ({ full, of }) =>
    isKept(root, full, folderOf(of)),
  );
  const tables = await tablesAmong(files.filter(({ shown }) => all.strangers.includes(shown)));
  const came = { ...all, tables, strangers: all.strangers.filter((shown) => !tables.includes(shown)) };
  await writtenQuietly(call, root, changes, came);
  return { came, changes, isRefused: answer.isRefused };
}

/** With `--dry-run` what would be different in the scores files, which one wants to see; that forms move is said. */
async function writtenQuietly(call: Call, root: string, changes: readonly FileChange[], came: CameBack): Promise<void> {
  const isDry = call.flags['dryRun'] === true;
  const shown = isDry ? changes.filter(({ path }) => path.startsWith('scores/')) : changes;
  if (shown.length === 0) return;
  if (!(isDry && call.flags['json'] === true))
    await written(call, { root, changes: shown, deed: deedOf(came), isSaidElsewhere: true });
}

function deedOf({ files }: CameBack): Words {
  const count = files.reduce((sum, { fresh }) => sum + fresh, 0);
  const forms = files.filter(({ fault, isBlank }) => fault === undefined && !isBlank).length;
  return {
    vi: `nhận ${count} giá trị từ ${forms} phiếu`,
    en: `took ${count} values from ${forms} forms`,
  };
}

/** The files of a line, or what lies in `in/` at any depth and has not been read. */
function filesAsked(call: Call, root: string, paths: readonly string[]): NamedFile[] {
  if (paths.length > 0)
    return filesNamed(
      paths.map((path) => typedFrom(path, call)),
      call.host.folder,
      formEndings(),
    );
  if (!isThere(join(root, IN))) return [];
  return filesNamed([IN], root, ['']).filter(({ shown }) => !shown.startsWith(`${DONE}/`));
}

/** As it was typed, where it lies in the folder one stands in. */
function typedFrom(path: string, call: Call): string {
  return isThere(resolve(call.host.folder, path)) ? path : typedPath(path, call);
}

/** Forms of another kind, such as a list of people: these come in by a line of their own. */
async function tablesAmong(files: readonly NamedFile[]): Promise<string[]> {
  const tables: string[] = [];
  for (const file of each('forms', files)) {
    const found = await readSpreadsheet(file.full, file.shown);
    const spreadsheet = 'spreadsheet' in found ? found.spreadsheet : undefined;
    if (spreadsheet && !formKindsIn({ ...file, map: undefined, spreadsheet }).includes(scores)) tables.push(file.shown);
  }
  return tables;
}

interface Came {
  readonly file: CameFile;
  readonly full: string;
}

function cameFile(file: ImportedFile, root: string, full: string): Came {
  const isWhole = file.fault === undefined && file.troubles.every(({ trouble }) => isOnlySaid(trouble));
  const isBlank = isWhole && file.fresh + file.same === 0;
  return {
    full,
    file: { ...file, isWhole, isBlank, isWaiting: file.fault === undefined && !isWhole && isWaitingIn(root, full) },
  };
}

/** What somebody sent that has nothing to do with it; what cannot be opened may have been a form. */
const STRANGE: ReadonlySet<FormFault['id']> = new Set(['no-form', 'no-workbook', 'unknown-file']);

/** Forms of a week that was not asked for, and of which. */
interface OfAnother extends Came {
  readonly of: Period;
}

function sorted(all: readonly Came[], from: readonly string[], isRead: (form: OfAnother) => boolean): CameBack {
  const others = all.flatMap((came): OfAnother[] => {
    const { fault } = came.file;
    const of = fault?.id === 'another-period' ? periodOf(fault.says) : undefined;
    return of ? [{ ...came, of }] : [];
  });
  const isOther = ({ full }: Came) => others.some((other) => other.full === full);
  const isStrange = ({ file: { fault } }: Came) => fault !== undefined && STRANGE.has(fault.id);
  const waiting = grouped(
    others.filter((form) => !isRead(form)),
    ({ of }) => of.id,
  );
  return {
    from,
    files: all.filter((came) => !isStrange(came) && !isOther(came)).map(({ file }) => file),
    others: new Map([...waiting.values()].map((own) => [own[0]?.of as Period, own.map(({ file }) => file.shown)])),
    tables: [],
    strangers: all.filter(isStrange).map(({ file }) => file.shown),
  };
}
