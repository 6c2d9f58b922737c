import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { boundsFrom } from './condition.ts';
import { exact, list, text, texts } from './field.ts';
import { type Source, sourceFrom } from './source.ts';

/** A title (danh hiệu) or a form of commendation (hình thức), and what it takes. What a condition means is in `candidates/conditions/`. */
export interface Award {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly short: Located<string> | undefined;
  readonly form: 'title' | 'commendation';
  readonly kind: 'member' | 'unit';
  /** The kinds of period in which it is given. */
  readonly periods: readonly Located<string>[];
  readonly decides: Decides;
  /** All of these must hold. */
  readonly when: readonly AwardCondition[];
  /** Standards that no file can show: people judge them. */
  readonly judged: readonly Judged[];
  readonly quota: AwardQuota | undefined;
  readonly source: Source | undefined;
  readonly node: Node;
}

/** Who decides: the head of the agency, a superior to whom it is submitted, or the briefing there and then. */
interface Decides {
  readonly who: 'head' | 'superior' | 'briefing';
  readonly name: string | undefined;
  readonly source: Source | undefined;
}

/** One condition as typed: `{level: {atLeast: tot}}`. What stands there its kind reads. */
export interface AwardCondition {
  readonly kind: Located<string>;
  /** Its numbers by key: `atLeast`, `above`, `count`, `years`, `months`. */
  readonly bounds: ReadonlyMap<string, Located<Exact>>;
  /** Conditions that it holds itself, where a list of them stands there. */
  readonly inside: readonly AwardCondition[];
  readonly source: Source | undefined;
  readonly node: Node;
}

interface Judged {
  readonly text: Located<string>;
  readonly source: Source | undefined;
}

/** How many may win an award; it is shown and takes it from nobody. */
export interface AwardQuota {
  readonly atMost: Located<Exact>;
  readonly atLeast: Located<Exact> | undefined;
  /** What the share is taken of: another award, a level, `rated` or `due`. */
  readonly of: Located<string>;
  readonly counting: Located<string> | undefined;
  readonly rounding: string;
  readonly source: Source | undefined;
  readonly node: Node;
}

export function awardFrom(node: Node, ofFile: Source | undefined): Award | undefined {
  const id = text(node.get('id'));
  if (!id) return undefined;
  const source = sourceFrom(node.get('source')) ?? ofFile;
  return {
    id,
    node,
    source,
    name: text(node.get('name')) ?? id,
    short: text(node.get('short')),
    form: node.get('form')?.text === 'title' ? 'title' : 'commendation',
    kind: node.get('kind')?.text === 'unit' ? 'unit' : 'member',
    periods: texts(node.get('periods')),
    decides: decidesFrom(node.get('decides'), source),
    when: conditionsFrom(node.get('when'), source),
    judged: list(node.get('judged'), (item) => {
      const said = text(item.get('text'));
      return said && { text: said, source: sourceFrom(item.get('source')) ?? source };
    }),
    quota: quotaFrom(node.get('quota'), source),
  };
}

function decidesFrom(node: Node | undefined, ofAward: Source | undefined): Decides {
  const who = node?.isScalar ? node.text : node?.get('who')?.text;
  const name = node?.isScalar ? undefined : node?.get('name')?.text;
  const source = node?.isScalar ? undefined : sourceFrom(node?.get('source'));
  return { who: who === 'superior' || who === 'briefing' ? who : 'head', name, source: source ?? ofAward };
}

/** Each key of an item that is no `source` is one condition. */
function conditionsFrom(node: Node | undefined, ofAward: Source | undefined): AwardCondition[] {
  return [...(node?.items() ?? [])].flatMap((item) => {
    const source = sourceFrom(item.get('source')) ?? ofAward;
    return [...item.pairs()].flatMap(([key, value]) =>
      key.text === 'source' ? [] : [conditionFrom(key, value, source)],
    );
  });
}

function conditionFrom({ located: kind }: Node, node: Node, source: Source | undefined): AwardCondition {
  return { kind, node, source, bounds: boundsFrom(node), inside: conditionsFrom(node, source) };
}

function quotaFrom(node: Node | undefined, ofAward: Source | undefined): AwardQuota | undefined {
  const atMost = exact(node?.get('atMost'));
  const of = text(node?.get('of'));
  if (!node || !atMost || !of) return undefined;
  return {
    node,
    atMost,
    of,
    atLeast: exact(node.get('atLeast')),
    counting: text(node.get('counting')),
    rounding: node.get('rounding')?.text ?? 'down',
    source: sourceFrom(node.get('source')) ?? ofAward,
  };
}

/** The conditions of an award with those inside others. */
export function allConditions(when: readonly AwardCondition[]): AwardCondition[] {
  return when.flatMap((condition) => [condition, ...allConditions(condition.inside)]);
}
