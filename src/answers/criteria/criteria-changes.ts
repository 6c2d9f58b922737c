import type { Exact } from '../../base/exact.ts';
import type { Bonus, Criteria } from '../../model/criteria.ts';
import { type Pairs, pairsOf } from '../../model/criteria-pairs.ts';
import type { Group } from '../../model/criterion.ts';
import { catalogueOf } from '../../model/product-rule.ts';
import { type CriterionChange, criterionChanges } from './changes/criteria.ts';
import { differs } from './changes/differs.ts';
import { type EventChange, eventChanges } from './changes/events.ts';
import { type LevelChange, levelChanges } from './changes/levels.ts';

/** One thing that two editions say differently. What it says of either stands in the editions themselves. */
export type Change = ScaleChange | GroupChange | CriterionChange | EventChange | BonusChange | LevelChange;

/** Something of the scale as a whole. */
export interface ScaleChange {
  readonly about: 'scale';
  readonly kind: 'changed';
  readonly field: (typeof SCALE_FIELDS)[number];
}

export type GroupChange =
  | { readonly about: 'group'; readonly kind: 'added'; readonly after: Group; readonly before?: undefined }
  | { readonly about: 'group'; readonly kind: 'removed'; readonly before: Group; readonly after?: undefined }
  | {
      readonly about: 'group';
      readonly kind: 'changed';
      readonly field: 'id' | 'title' | 'max';
      readonly before: Group;
      readonly after: Group;
    };

export interface BonusChange {
  readonly about: 'bonus';
  readonly kind: 'changed';
  readonly field: 'max' | 'above';
  readonly before: Bonus | undefined;
  readonly after: Bonus | undefined;
}

const SCALE_FIELDS = [
  'title',
  'appliesTo',
  'max',
  'min',
  'step',
  'shown',
  'missing',
  'columns',
  'commentBelowMax',
  'catalogue',
] as const;

/** Everything that differs, in the order of the newer edition: the whole, groups and their criteria, bonus, penalty, levels. */
export function changesBetween(before: Criteria, after: Criteria, pairs: Pairs = pairsOf(before, after)): Change[] {
  return [
    ...SCALE_FIELDS.filter((field) => saidOf(before, field) !== saidOf(after, field)).map(
      (field): ScaleChange => ({ about: 'scale', kind: 'changed', field }),
    ),
    ...groupChanges(before, after, pairs),
    ...criterionChanges(before, after, pairs),
    ...bonusChanges(before.bonus, after.bonus),
    ...eventChanges(before, after, pairs),
    ...levelChanges(before, after),
  ];
}

/** What an edition says of itself, as text that is the same where it says the same. */
function saidOf({ title, appliesTo, scale, missing, columns, commentBelowMax, node }: Criteria, field: string): string {
  const ids = (all: readonly { readonly value: string }[]) => all.map(({ value }) => value).sort();
  const said: Readonly<Record<(typeof SCALE_FIELDS)[number], () => unknown>> = {
    title: () => title.value,
    appliesTo: () => [appliesTo.kind, ids(appliesTo.units), ids(appliesTo.positions), ids(appliesTo.members)],
    max: () => scale.max.value.toString(),
    min: () => scale.min.toString(),
    step: () => scale.step.value.toString(),
    shown: () => scale.isShown,
    missing: () => missing,
    columns: () => [...columns].sort(),
    commentBelowMax: () => commentBelowMax,
    catalogue: () =>
      catalogueOf(node)
        .map(({ id, name, factor }) => [id.value, name, factor.toString()])
        .sort(),
  };
  return JSON.stringify(said[field as keyof typeof said]());
}

function groupChanges(before: Criteria, after: Criteria, { groups }: Pairs): GroupChange[] {
  const isKept = (group: Group) => groups.some((pair) => pair.before === group || pair.after === group);
  const removed = before.groups.filter((group) => !isKept(group));
  return [
    ...removed.map((group): GroupChange => ({ about: 'group', kind: 'removed', before: group })),
    ...after.groups.flatMap((group): GroupChange[] => {
      const pair = groups.find((pair) => pair.after === group);
      if (!pair) return [{ about: 'group', kind: 'added', after: group }];
      const fields = (['id', 'title', 'max'] as const).filter((field) => differs(pair.before[field], group[field]));
      return fields.map((field) => ({ about: 'group', kind: 'changed', field, ...pair }));
    }),
  ];
}

function bonusChanges(before: Bonus | undefined, after: Bonus | undefined): BonusChange[] {
  if (!before || !after) return []; // its events are told one by one
  const max = (bonus: Bonus): Exact | undefined => bonus.max?.value;
  const changed = { about: 'bonus', kind: 'changed', before, after } as const;
  const [a, b] = [max(before), max(after)];
  const isSame = a && b ? a.equals(b) : a === b;
  return [
    ...(isSame ? [] : [{ ...changed, field: 'max' as const }]),
    ...(before.isAbove === after.isAbove ? [] : [{ ...changed, field: 'above' as const }]),
  ];
}
