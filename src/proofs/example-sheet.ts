import { Exact } from '../base/exact.ts';
import type { Column } from '../model/briefing.ts';
import { happeningFrom } from '../model/briefing.ts';
import type { Criteria } from '../model/criteria.ts';
import { list } from '../model/field.ts';
import { Columns } from '../model/sheet.ts';
import { computingOf } from '../scoring/modes/index.ts';
import { type Worked, workedOut } from '../scoring/working.ts';
import type { Node } from '../source/node.ts';

/** An example's sheet worked out like any other; a criterion that is computed from members takes what the example types for it, as does any computed one of a sheet that is made up. */
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
  return workedOut([column], sheet, criteria, (criterion) => {
    const points = Exact.parse(typed(criterion.id.value)?.text ?? '');
    if (points) return { points };
    const computing = computingOf(criterion);
    const mark = typed(computing?.reads?.(criterion) ?? '');
    return mark && computing?.readOff?.(mark, criterion);
  });
}

function columnOf(example: Node): Column {
  const node = example.get('sheet') ?? example;
  const marks = [...node.pairs()].map(([criterion, value]) => ({ id: criterion.text, criterion, value }));
  return { name: 'self', marks, note: undefined, isUnfinished: false, keepsRest: false, key: node, node };
}
