import { flowText } from '../../editing/value-lines.ts';
import { markIn } from '../../forms/entered.ts';
import type { Filled, Given } from '../../forms/filled-row.ts';
import { saysSame } from '../../forms/same.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Sheet } from '../../model/sheet.ts';
import { weeksOf } from '../../model/week.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import { PeriodFiles } from '../period-files.ts';
import type { Entering } from './entering.ts';
import type { Opening } from './opening.ts';

/**
 * What the period's files say with these sheets filled in. They are read anew, so that nobody's work of meanwhile is lost:
 * a mark that somebody else has changed since the questions began stays, and is told.
 */
export async function withSheets(
  root: string,
  home: Home,
  { period, sheets }: Pick<Entering, 'period' | 'sheets'>,
  filled: readonly Filled[],
  begin: (opening: Opening) => string,
): Promise<{
  readonly changes: readonly { readonly path: string; readonly before: string | undefined; readonly after: string }[];
  readonly troubles: readonly TroubleAt[];
}> {
  const { workspace } = await readWorkspace(root, home, (available) => {
    const before = [...available.keys()].sort().filter((id) => id < period.id);
    return [...before.slice(-1), period.id];
  });
  if (!workspace) return { changes: [], troubles: [] };
  const weeks = weeksOf(period, workspace);
  const guarded = filled.map((sheet) => {
    const { subject, campaign } = sheet;
    const then = sheets.find((open) => open.subject === subject && open.campaign?.id.value === campaign)?.sheet;
    const week = weeks.find((each) => each.campaign?.id.value === campaign);
    return unchanged(sheet, then, week?.sheet(subject.kind, subject.id));
  });
  const files = new PeriodFiles(period, workspace, begin);
  const { troubles } = files.take(
    guarded.map((each) => each.filled),
    true,
  );
  await files.settle();
  return { changes: files.changes(), troubles: [...guarded.flatMap((each) => each.troubles), ...troubles] };
}

/** Without the marks that somebody else has written since. */
function unchanged(filled: Filled, then: Sheet | undefined, now: Sheet | undefined) {
  const troubles: TroubleAt[] = [];
  const own = ([column, marks]: readonly [ColumnName, ReadonlyMap<string, Given>]) => {
    const [before, there] = [markIn(then, column), markIn(now, column)];
    const kept = [...marks].filter(([criterion, given]) => {
      const node = there(criterion);
      if (!node || node.source === before(criterion)?.source || saysSame(node, given.value)) return true;
      const trouble = { id: 'changed-meanwhile', criterion, there: node.source, here: flowText(given.value) } as const;
      troubles.push({ trouble, sheet: '', row: 0, column: 0 });
      return false;
    });
    return [column, new Map(kept)] as const;
  };
  return { filled: { ...filled, marks: new Map([...filled.marks].map(own)) }, troubles };
}
