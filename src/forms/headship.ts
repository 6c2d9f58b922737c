import type { Day } from '../base/day.ts';
import { daysAfter } from '../base/day.ts';
import type { Change, Path } from '../editing/change.ts';
import type { Value } from '../editing/value.ts';
import type { Organization } from '../model/organization.ts';
import { covers, spanFrom } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';
import type { Node } from '../source/node.ts';

type Kind = 'heads' | 'deputies';

/** Units in which somebody holds a post on a day. */
export function postsHeld(member: string, kind: Kind, day: Day, { units }: Organization): Unit[] {
  return units.filter((unit) => unit[kind].some((post) => post.member.value === member && covers(post.span, day)));
}

/**
 * What a unit's lines say otherwise once a post is no longer somebody's: it ends on the day before `from`, and is the next
 * one's from then on. A head without dates (`head: x`) becomes one with dates, so that what was before stays as it was.
 */
export function postHandedOn(
  unit: Unit,
  kind: Kind,
  {
    leaves,
    next,
    from,
  }: { readonly leaves: string | undefined; readonly next: string | undefined; readonly from: Day },
  { node }: Organization,
): Change[] {
  const index = [...(node.get('units')?.items() ?? [])].findIndex((item) => item.get('id')?.text === unit.id.value);
  const item = [...(node.get('units')?.items() ?? [])][index];
  if (!item) return [];
  const at: Path = ['units', index];
  const begun: Value[] = next === undefined ? [] : [{ member: next, from }];
  const only = kind === 'heads' && item.get('head')?.text === leaves && leaves !== undefined;
  const ended = leaves === undefined ? [] : endings([...at, kind], item.get(kind), leaves, from);
  const added = begun.map((value): Change => ({ do: 'add', at: [...at, kind], value, after: AFTER }));
  if (!only) return [...ended, ...added];
  const first = { member: leaves, to: daysAfter(from, -1) };
  const dated: Change = item.get(kind)
    ? { do: 'add', at: [...at, kind], value: first, after: AFTER }
    : { do: 'set', at: [...at, kind], value: [first, ...begun], after: AFTER };
  return [dated, ...(item.get(kind) ? added : []), { do: 'remove', at: [...at, 'head'] }];
}

const AFTER = ['head', 'short', 'name', 'id'] as const;

/** Ends each of somebody's items of a list that goes on beyond a day. */
function endings(list: Path, node: Node | undefined, member: string, from: Day): Change[] {
  return [...(node?.items() ?? [])].flatMap((item, i): Change[] => {
    const isShort = item.get('member') === undefined;
    if ((isShort ? item.text : item.get('member')?.text) !== member) return [];
    if (!covers(spanFrom(item), from)) return [];
    const to = daysAfter(from, -1);
    // What would end before it begins never comes about.
    if ((spanFrom(item).from?.value ?? '') > to) return [{ do: 'remove', at: [...list, i] }];
    return isShort
      ? [{ do: 'set', at: [...list, i], value: { member, to } }]
      : [{ do: 'set', at: [...list, i, 'to'], value: to }];
  });
}
