import { ListFiles } from '../../answers/entry/list-files.ts';
import type { Office } from '../../answers/people/office.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import type { Change } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import type { Value } from '../../editing/value.ts';
import type { ListKind, ListRow } from '../../forms/lists/list-kind.ts';
import { isOnlySaid } from '../../forms/trouble.ts';
import { troubleInWords } from '../../reports/form/trouble-words.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { FileChange } from '../../store/file-change.ts';
import { notEdited } from '../not-edited.ts';
import type { Questions } from '../questions.ts';
import { UsageError } from '../usage.ts';
import { type Writing, written } from '../written.ts';

/** What was answered about somebody, as a row of a table would say it. */
export interface Said {
  readonly list: ListKind;
  readonly whose: { readonly id: string; readonly name: string; readonly isKnown: boolean };
  readonly values: Readonly<Record<string, Value | undefined>>;
  /** Whether it may take the place of something else that stands there: somebody was asked. */
  readonly isReplacing?: boolean;
  /** What goes along with it: who is head instead, who sits on the Council. */
  readonly also?: readonly Change[];
  /** Other files that change with it. */
  readonly files?: readonly FileChange[];
}

/** Writes what was answered as if the row had come back in Excel: the same laying, the same log, the same `undo`. */
export async function rowWritten(
  { call, asking }: Questions,
  { root, workspace, organization }: Office,
  { list, whose, values, isReplacing = false, also = [], files: others = [] }: Said,
  told: Pick<Writing, 'deed' | 'reason' | 'next'>,
): Promise<number> {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { value, column: 0 }] as const],
  );
  const row: ListRow = { kind: 'member', ...whose, row: 0, isWhole: true, values: new Map(given) };
  const files = new ListFiles();
  const roots = list.roots(workspace, undefined);
  const taken = await files.take({ kind: list, rows: [row], roots, period: undefined, sheet: '', isReplacing });
  await files.settle();
  const trouble = taken().troubles.find((each) => !isOnlySaid(each.trouble))?.trouble;
  if (trouble) throw new UsageError(inBoth((locale) => `${NOT[locale]}: ${troubleInWords(trouble, locale)}`));
  const { path, text } = organization.node.tape.file;
  const laid = files.changes().find((change) => change.path === path)?.after ?? text;
  const done = await changed(new SourceFile(path, laid), also);
  if ('refused' in done) throw notEdited(path, done.refused);
  return await written(call, { root, changes: [{ path, before: text, after: done.text }, ...others], asking, ...told });
}

const NOT: Words = { vi: 'chưa ghi gì', en: 'nothing written' };
