import { exportedForms } from '../../answers/entry/form-exported.ts';
import { roundRead } from '../../answers/round.ts';
import type { Period } from '../../calendar/period.ts';
import type { SheetsOut } from '../../reports/week/week-done.ts';
import { isThere } from '../../source/folder.ts';
import type { FileChange } from '../../store/file-change.ts';
import type { Call } from '../command.ts';
import { NOT_MADE } from '../form/export-refused.ts';
import { scoreWorkbooks } from '../form/score-workbooks.ts';
import { keepUnread, mustBeRead } from '../unread.ts';
import { OUT } from './folders.ts';

/** The divisions' sheets of a week, as they will lie in `out/`: never over one that is there, which somebody may have sent. */
export async function sheetsOut(
  call: Call,
  root: string,
  period: Period,
  folder: string,
): Promise<{ readonly sheets: SheetsOut; readonly changes: readonly FileChange[] }> {
  const { answer, diagnostics } = await exportedForms(root, call.host.home, {
    choose: () => period,
    units: (units) => units.map(({ id }) => id),
    asks: undefined,
  });
  keepUnread(call, diagnostics);
  mustBeRead(call, NOT_MADE);
  const books = answer ? await scoreWorkbooks(answer, call.locale) : [];
  const at = `${OUT}/${folder}`;
  const files = books.map((book) => ({ ...book, path: `${at}/${book.name}` }));
  const fresh = files.filter(({ path }) => !isThere(`${root}/${path}`));
  const there = files.filter((file) => !fresh.includes(file)).map(({ path }) => path);
  return {
    sheets: { folder: at, fresh: fresh.map(({ path }) => path), there, since: await since(call, root, there) },
    changes: fresh.map(({ path, bytes }) => ({ path, before: undefined, after: '', bytes: bytes() })),
  };
}

/** The day on which the log tells that the first of them was written; one that was taken back and made again counts by its last time. */
async function since(call: Call, root: string, paths: readonly string[]): Promise<string | undefined> {
  if (paths.length === 0) return undefined;
  const { workspace } = await roundRead(root, call.host.home, ['log']);
  const days = paths.flatMap((path) => {
    const lines = workspace?.log.filter(({ files }) => files.includes(path)) ?? [];
    return (
      lines
        .map(({ when }) => when.slice(0, 10))
        .sort()
        .at(-1) ?? []
    );
  });
  return days.sort()[0];
}
