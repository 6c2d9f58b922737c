import { basesIn } from '../../answers/bases.ts';
import { SealBook } from '../../answers/closing/seal-book.ts';
import { handedIn, type PartHandedIn } from '../../answers/entry/handed-in.ts';
import type { Opening } from '../../answers/entry/opening.ts';
import type { Words } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import { spelling } from '../../calendar/typing.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WeekDone, WeekFile, WeekState } from '../../reports/week/week-done.ts';
import { outputFolder } from '../../store/output-file.ts';
import { contextOf } from '../asked-period.ts';
import type { Call } from '../command.ts';
import { type Beginning, beginnings } from '../opening/beginnings.ts';
import { written } from '../written.ts';
import { type Asked, weeksMeant } from './asked.ts';
import { cameBack } from './came-back.ts';
import { folderNamed, IN } from './folders.ts';
import { sheetsOut } from './sent.ts';

/** What was done of some weeks; nothing where a file that they rest on cannot be used. */
export interface Doing {
  readonly done: WeekDone | undefined;
  readonly findings: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** The steps of a Friday, one after the other, each as `open`, `form export`, `form import` and `status` do it. */
export async function weekDone(call: Call, root: string, asked: Asked): Promise<Doing> {
  const meant = await weeksMeant(call, root, asked.weeks);
  const { answer } = meant;
  if (!answer || meant.isRefused) return { done: undefined, findings: meant.diagnostics, isRefused: meant.isRefused };
  const begun = beginnings(root, answer, call.locale);
  const openings = begun.flatMap(({ opening }) => opening ?? []);
  const [first] = openings;
  if (!first) throw begun.find((each) => !each.change)?.refusal;
  const { workspace } = first;
  const folderOf = (period: Period) => folderNamed(period, workspace.briefingFiles.keys());
  const weeks = openings.map(({ period }) => ({ period, folder: folderOf(period) }));
  const isDry = call.flags['dryRun'] === true;
  const before = new Map<string, PartHandedIn | undefined>();
  for (const { period } of openings.filter(isThere)) before.set(period.id, (await handed(call, root, period)).part);
  const book = new SealBook(root, call.host.home);
  const closed = new Set<string>();
  for (const { period } of weeks) if (await book.holding(period)) closed.add(period.id);
  const sent = new Map<string, Awaited<ReturnType<typeof sheetsOut>>>();
  for (const { period, folder } of weeks)
    if (!isComplete(before.get(period.id)) && !closed.has(period.id))
      sent.set(period.id, await sheetsOut(call, root, period, folder));
  await begin(call, root, begun, [...sent.values()]);
  if (!isDry) outputFolder(`${root}/${IN}`, IN);
  const received = await cameBack(call, root, asked, weeks, folderOf);
  const context = contextOf(
    call,
    openings.map(({ period }) => period.id).concat([...workspace.briefingFiles.keys()]),
    basesIn(workspace),
    'emul week',
  );
  const states: WeekState[] = [];
  const findings: Diagnostic[] = [...meant.diagnostics];
  let { isRefused } = received;
  for (const opening of openings) {
    const after = isDry && !isThere(opening) ? undefined : await handed(call, root, opening.period);
    findings.push(...(after?.errors ?? []));
    isRefused ||= after?.isRefused ?? false;
    states.push({
      period: opening.period,
      file: fileOf(opening, begun),
      sheets: sent.get(opening.period.id)?.sheets,
      isClosed: closed.has(opening.period.id),
      handed: after?.part,
      leftOut: opening.leftOut,
    });
  }
  const skipped = begun.flatMap((each) => (each.change || each.opening ? [] : [each.refusal.words]));
  const done = {
    weeks: states,
    skipped,
    came: received.came,
    typed: (period: Period) => spelling(period, context),
    workspace,
    asOf: call.today(),
    isDry,
  };
  return { done, findings, isRefused };
}

function isThere({ period, workspace }: Opening): boolean {
  return workspace.briefingFiles.has(period.id);
}

/** Nobody is sent a sheet of a week that is scored already. */
function isComplete(part: PartHandedIn | undefined): boolean {
  return part?.sheets.every(({ state }) => state === 'complete' || state === 'excused') ?? false;
}

async function handed(call: Call, root: string, period: Period) {
  const { answer, findings, isRefused } = await handedIn(root, call.host.home, { choose: () => period });
  return { part: answer?.parts[0], errors: findings.errors, isRefused };
}

/** Files of weeks and sheets of divisions in one go. */
async function begin(
  call: Call,
  root: string,
  begun: readonly Beginning[],
  sent: readonly Awaited<ReturnType<typeof sheetsOut>>[],
): Promise<void> {
  const files = begun.flatMap(({ change }) => change ?? []);
  const sheets = sent.flatMap(({ changes }) => changes);
  if (call.flags['dryRun'] === true || files.length + sheets.length === 0) return;
  const deed = deedOf(begun, sheets.length);
  await written(call, { root, changes: [...files, ...sheets], deed, isSaidElsewhere: true });
}

function deedOf(begun: readonly Beginning[], sheets: number): Words {
  const name = (locale: 'vi' | 'en') => {
    const periods = begun.flatMap(({ opening }) => opening?.period ?? []);
    return periods.map((period) => period.kind.words[locale].name(period)).join(', ');
  };
  const files = begun.filter(({ change }) => change).length;
  const [vi, en] = [
    [files > 0 ? 'tệp điểm' : '', sheets > 0 ? `${sheets} phiếu gửi các phòng` : ''],
    [files > 0 ? 'the scores file' : '', sheets > 0 ? `${sheets} forms for the divisions` : ''],
  ].map((parts) => parts.filter(Boolean));
  return { vi: `lập ${vi?.join(', ')} của ${name('vi')}`, en: `made ${en?.join(' and ')} of ${name('en')}` };
}

function fileOf(opening: Opening, begun: readonly Beginning[]): WeekFile {
  const { path, entries, elsewhere } = opening;
  const due = [...entries.map(({ subject }) => subject), ...elsewhere];
  const count = (kind: 'member' | 'unit') =>
    new Set(due.flatMap((subject) => (subject.kind === kind ? subject.id : []))).size;
  const isNew = begun.some((each) => each.opening === opening && each.change !== undefined);
  return {
    path,
    isNew,
    members: count('member'),
    units: count('unit'),
    added: isNew ? 0 : entries.filter(({ leave }) => !leave).length,
  };
}
