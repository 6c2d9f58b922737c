import { join } from 'node:path';
import type { Period } from '../../../calendar/period.ts';
import type { Filled } from '../../../forms/filled-row.ts';
import { metaOf } from '../../../forms/form-meta.ts';
import { saysSame } from '../../../forms/same.ts';
import type { ColumnName, Entry } from '../../../model/briefing.ts';
import type { LoggedWrite } from '../../../model/logged-write.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { Node } from '../../../source/node.ts';
import { readSpreadsheet } from '../../../source/spreadsheet/reading.ts';
import { formRead } from '../../entry/form-read.ts';
import { FormTerms } from '../../entry/form-terms.ts';

/** The marks that forms give which lie in `in/done/`. */
export class FormMarks {
  constructor(readonly filled: readonly Filled[]) {}

  /** Whether one of them gives a mark as it stands: one that was changed since rests on none. */
  give({ kind, subject, campaign }: Entry, column: ColumnName, criterion: string, value: Node): boolean {
    return this.filled.some((row) => {
      const given = row.marks.get(column)?.get(criterion);
      const isWhose = row.subject.kind === kind && row.subject.id === subject.value && row.campaign === campaign?.value;
      return isWhose && given !== undefined && saysSame(value, given.value);
    });
  }
}

/** Reads the forms again that were kept when these files were written, as far as they lie there. */
export async function formMarks(
  root: string,
  period: Period,
  workspace: Workspace,
  writes: readonly LoggedWrite[],
): Promise<FormMarks> {
  const paths = new Set(writes.flatMap(({ files }) => files.filter((path) => path.startsWith(KEPT))));
  if (paths.size === 0) return new FormMarks([]);
  const terms = new FormTerms(period, workspace);
  const filled: Filled[] = [];
  for (const path of paths) {
    const found = await readSpreadsheet(join(root, path), path);
    if (!('spreadsheet' in found)) continue;
    const meta = metaOf(found.spreadsheet);
    if (meta && meta.period !== period.id) continue;
    const read = formRead(found.spreadsheet, meta, undefined, terms);
    filled.push(...(read?.reads.flatMap((form) => form.filled) ?? []));
  }
  return new FormMarks(filled);
}

const KEPT = 'in/done/';
