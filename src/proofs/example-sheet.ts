import { Exact } from '../base/exact.ts';
import type { Column } from '../model/briefing.ts';
import { happeningFrom } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import { list } from '../model/field.ts';
import { Columns } from '../model/sheet.ts';
import { type Worked, workedOut } from '../scoring/working.ts';
import type { Node } from '../source/node.ts';

/** An example's sheet worked out like any other; a criterion that is computed from members takes what the example types for it. */
export function exampleWorked(example: Node, criteria: Criteria): Worked {
  const column = columnOf(example);
  const typed = (id: string) => column.marks.find(({ criterion }) => criterion.text === id)?.value;
  const sheet = {
    entries: [],
    columns: new Columns([]),
    absence: undefined,
    bonus: list(example.get('bonus'), happeningFrom),
    penalty: list(example.get('penalty'), happeningFrom),
  };
  return workedOut([column], sheet, criteria, ({ id }) => {
    const points = Exact.parse(typed(id.value)?.text ?? '');
    return points && { points };
  });
}

function columnOf(example: Node): Column {
  const node = example.get('sheet') ?? example;
  const marks = [...node.pairs()].map(([criterion, value]) => ({ id: criterion.text, criterion, value }));
  return { name: 'self', marks, note: undefined, isUnfinished: false, keepsRest: false, key: node, node };
}
