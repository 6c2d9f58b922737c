import { Exact } from '../../base/exact.ts';
import type { Mark } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import { exact } from '../../model/field.ts';
import { KeptByText } from '../../model/kept-by-text.ts';
import type { Key } from '../../model/key.ts';
import { type ProductRule, productRule } from '../../model/product-rule.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';
import type { Node } from '../../source/node.ts';
import { count } from './count.ts';
import { deduct } from './deduct.ts';
import { type Occurrence, occurrencesIn } from './events.ts';
import { grade } from './grade.ts';
import { mark } from './mark.ts';
import type { MarkPart } from './mark-part.ts';
import { members } from './members.ts';
import type { Amounts, Mode, Typing } from './mode.ts';
import { products } from './products.ts';
import { ratio } from './ratio.ts';
import { Resting, type RestingCriterion } from './resting.ts';
import { isShaped } from './shape.ts';
import { isSound } from './sound.ts';
import { unit } from './unit.ts';

export type { Most } from './mode.ts';

/** Every mode of a criterion. */
export const modes: readonly Mode[] = [mark, deduct, count, grade, ratio, products, unit, members];

const byId = new Map(modes.map((mode) => [mode.id, mode]));

/** The mode of a name, if there is one. */
export function modeNamed(id: string): Mode | undefined {
  return byId.get(id);
}

/** The mode a criterion names; the schema stage has ruled out others. */
export function modeOf({ mode: { value } }: Pick<Criterion, 'mode'>): Mode {
  const mode = modeNamed(value);
  if (!mode) throw new Error(`the schema lets no mode “${value}” through`);
  return mode;
}

/** Whether somebody types marks of a criterion: what is computed is never typed in. */
export function isTyped(criterion: Criterion): boolean {
  const mode = modeNamed(criterion.mode.value);
  return !mode || (mode.typing !== undefined && !mode.computing?.isFor(criterion));
}

/** Criteria that somebody has to mark, and nobody has. */
export function openIn({ groups }: Criteria, given: ReadonlySet<string>): Criterion[] {
  return groups.flatMap(({ criteria }) =>
    criteria.filter((criterion) => criterion.unsaid !== 'full' && isTyped(criterion) && !given.has(criterion.id.value)),
  );
}

/** How a criterion is computed; nothing where its marks are typed. */
export function computingOf(criterion: Criterion): Mode['computing'] {
  return isTyped(criterion) ? undefined : modeNamed(criterion.mode.value)?.computing;
}

const COUNTING = new WeakMap<Criteria, readonly RestingCriterion[]>();

/** The criteria of a scale that count results of others. */
function countingIn(criteria: Criteria): readonly RestingCriterion[] {
  const known = COUNTING.get(criteria);
  if (known) return known;
  const counting = criteria.groups.flatMap((group) =>
    group.criteria.flatMap((criterion) => {
      const computing = computingOf(criterion);
      const { restsOn } = computing ?? {};
      return computing && restsOn ? { criterion, computing: { ...computing, restsOn } } : [];
    }),
  );
  COUNTING.set(criteria, counting);
  return counting;
}

/** What rests on what among those due in a period (rule 68); nothing where no scale counts results of others. */
export function restingIn(week: Pick<Week, 'due' | 'period'>, workspace: Workspace): Resting | undefined {
  return Resting.in(week, workspace, countingIn);
}

/** The values that a mark of a criterion is made of. */
export function partsOf(criterion: Criterion): readonly MarkPart[] {
  return typingOf(criterion)?.parts(criterion) ?? [];
}

/** The value of a criterion's mark that a cell holds. */
export function partAt({ part }: { readonly part?: string }, criterion: Criterion | undefined): MarkPart | undefined {
  return criterion && partsOf(criterion).find(({ name }) => name === part);
}

/** Whether a criterion's mode uses a key; `key-not-for-mode` tells of one that it does not. */
export function usesKey({ mode }: Pick<Criterion, 'mode'>, name: string): boolean {
  return modeNamed(mode.value)?.keys.some((key) => key.name === name) ?? false;
}

/** What a criterion gives by name: the points of its grades, or of the levels that it goes by. */
export function worthsOf({ mode, node }: Criterion): [name: string, points: Located<Exact>][] {
  const [key] = (modeNamed(mode.value)?.keys ?? []).filter(({ rows }) => rows?.of === 'points');
  const pairs = key ? (node.get(key.name)?.pairs() ?? []) : [];
  return pairs.flatMap(([name, value]): [string, Located<Exact>][] => {
    const points = exact(value);
    return points ? [[name.text, points]] : [];
  });
}

/** Whether marks of a criterion are points, in steps of its scale. */
export function takesPoints(criterion: Criterion): boolean {
  return partsOf(criterion)[0]?.takes === 'points';
}

/** Whether what happened costs or earns points; nothing where marks do not say what happened. */
export function eventsOf({ mode }: Pick<Criterion, 'mode'>): Mode['events'] {
  return modeNamed(mode.value)?.events;
}

/** How a criterion's marks are typed; nothing where they are computed. */
export function typingOf(criterion: Criterion): Typing | undefined {
  return isTyped(criterion) ? modeNamed(criterion.mode.value)?.typing : undefined;
}

/** What was done of what was assigned, as far as a mark says it. */
export function amountsIn(mark: Node, criterion: Criterion): readonly Amounts[] {
  return typingOf(criterion)?.amounts?.(mark) ?? [];
}

/** How a criterion counts products; nothing where its mode counts none. */
export function productRuleOf(criterion: Criterion): ProductRule | undefined {
  return modeNamed(criterion.mode.value)?.countsProducts ? productRule(criterion) : undefined;
}

/** The products that somebody typed for a criterion, as they stand in the file; none where it has no list of its own. */
export function productsTyped(mark: Node, criterion: Criterion): Node[] {
  const rule = productRuleOf(criterion);
  if (!rule || rule.of) return []; // `computed-mark`
  return [...(mark.get('products')?.items() ?? [])].filter((item) => item.isMap);
}

/** What counts where nobody noted anything and `unsaid: full` says that nothing was lost (rule 10). */
export function unsaidOf(criterion: Criterion): Exact {
  return eventsOf(criterion) === 'earn' ? Exact.zero : criterion.max.value;
}

/** What happened how often, for conditions and limits. */
export function occurrencesOf(mark: Node, criterion: Criterion): readonly Occurrence[] {
  return (eventsOf(criterion) && occurrencesIn(mark, criterion)) ?? [];
}

/** “-” where what happened costs points, “+” where it earns some. */
export function signOf(criterion: Pick<Criterion, 'mode'>): '+' | '-' {
  return eventsOf(criterion) === 'cost' ? '-' : '+';
}

/** Keys that marks of some mode have whatever the criterion; every other key of a mark is an event. */
export const markKeys: readonly Key[] = modes.flatMap(({ typing }) => typing?.keys ?? []);
export const ownKeys: ReadonlySet<string> = new Set(markKeys.map(({ name }) => name));

/** Whether a mark has the shape of its criterion's mode; what is wrong inside that shape checks say. */
export function hasShape(value: Node, criterion: Criterion): boolean {
  const mode = modeNamed(criterion.mode.value);
  return !mode || !isTyped(criterion) || isShaped(value, criterion, mode, ownKeys); // `computed-mark`
}

const SOUND = new KeptByText<true>();

/**
 * Whether a mark is plainly as it should be, so that no check of marks could say anything: nearly every mark is, and a
 * province's year has half a million. When in doubt it is not; `tests/unit/scoring/sound-mark.test.ts` holds it against the checks.
 */
export function isPlainlySound({ value }: Mark, criterion: Criterion | undefined, { scale }: Criteria): boolean {
  if (!criterion) return false;
  if (SOUND.get(criterion, value)) return true;
  const mode = modeNamed(criterion.mode.value);
  const isPlain = mode !== undefined && isSound(value, criterion, mode, scale.step.value);
  if (isPlain) SOUND.set(criterion, value, true);
  return isPlain;
}
