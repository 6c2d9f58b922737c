import type { WorkValue } from '../../../documents/workbook.ts';
import type { ColumnName } from '../../../model/briefing.ts';
import type { Subject } from '../../../model/due.ts';
import { productRule } from '../../../model/product-rule.ts';
import type { Counted } from '../page-column.ts';
import type { RowTerms } from '../row-terms.ts';
import { pointsFormula, shareFormula } from './formulas.ts';

/** What a person's products come to by a column, as Excel works it out: the share of a part, or the points of a criterion. */
export function countedValue(
  { criterion: id, part }: Counted,
  subject: Subject,
  name: ColumnName,
  { placed, products, called }: RowTerms,
): WorkValue | undefined {
  const { sheet } = placed.tab;
  const criterion = sheet.criteria.criterion(id);
  const lines = products.find(
    ({ tab }) => tab.sheet === sheet && tab.column === name && tab.list.readers.some((each) => each === criterion),
  );
  if (!criterion || !lines) return undefined;
  const rule = productRule(criterion);
  if (part) return { formula: shareFormula(part, called(subject), rule, lines.cells), isArray: true };
  const shares = rule.parts.map((each) => placed.counted(subject, name, { criterion: id, part: each }) ?? '""');
  return { formula: pointsFormula(criterion.max.value, shares) };
}
