import { inBoth } from '../../base/locale.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BallotRow } from '../../forms/ballots/read.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { Home } from '../../source/home.ts';
import { checkedWorkspace } from '../checked.ts';
import { rootAsWritten } from '../closing/later-changes.ts';
import type { BallotFile } from './ballot-file.ts';

type Writes = Parameters<typeof rootAsWritten>[0];

/** The same files, each with what the rules find wrong in its decisions as they are about to be, at the cell that says so. */
export async function rulesTold(
  root: string,
  home: Home,
  files: readonly BallotFile[],
  writes: Writes,
): Promise<BallotFile[]> {
  const paths = files.flatMap(({ lists }) =>
    lists.flatMap(({ draft, isChanged }) => (isChanged || draft.existing ? draft.path : [])),
  );
  if (paths.length === 0) return [...files];
  const asWritten = rootAsWritten(writes, root);
  const options = { paths, only: undefined, withAccepted: false, most: undefined };
  const { diagnostics } = await checkedWorkspace(asWritten, home, options);
  return files.map((file) => ({
    ...file,
    troubles: [...file.troubles, ...file.lists.flatMap((list) => found(list, diagnostics))],
  }));
}

function found({ draft, at, rows }: BallotFile['lists'][number], diagnostics: readonly Diagnostic[]): TroubleAt[] {
  const own = diagnostics.filter(({ place, severity }) => place.file.path === draft.path && severity !== 'info');
  return own.map((diagnostic): TroubleAt => {
    const row = rowAt(diagnostic, rows);
    const { sheet, row: line, column } = row?.at ?? at;
    const message = inBoth((locale) => diagnostic.message(locale));
    const isError = diagnostic.severity === 'error';
    return { trouble: { id: 'against-a-rule', message, isError }, sheet, row: line, column };
  });
}

/** The row of the subject under whose name a finding stands in the file. */
function rowAt({ place }: Diagnostic, rows: readonly BallotRow[]): BallotRow | undefined {
  const before = place.file.text.slice(0, place.end);
  const [, kind, id] = [...before.matchAll(/\b(member|unit): *["']?([a-z0-9-]+)/g)].at(-1) ?? [];
  return rows.find((row) => row.kind === kind && row.id === id);
}
