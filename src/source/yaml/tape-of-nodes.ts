import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Fault, fault, type SourceFaults } from '../fault.ts';
import { MOST_ALIASES, MOST_DEPTH, MOST_VALUES_BY_ALIAS } from '../limits.ts';
import type { SourceFile } from '../source-file.ts';
import { KINDS, TapeWriter } from '../tape.ts';
import { afterIndicator, dashesOf, isEmpty, kindOfScalar } from './node-places.ts';

const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

/** The keys of a map by where they stand first. */
interface Keys {
  readonly starts: Map<string, number>;
  /** Whether the map is an item of a list, its first key right behind the dash. */
  readonly isBehindDash: boolean;
  /** Whether the first key has come a second time. */
  isNextItem?: boolean;
}

/** Writes the package's nodes onto a tape, the same cells as the fast reader's, and notes what emul does not allow. */
export class TapeOfNodes {
  readonly faults: Fault[] = [];
  readonly writer: TapeWriter;
  readonly #anchors = new Map<string, Node>();
  readonly #anchorsOf = new Map<Alias, Node>();
  readonly #open = new Set<Node>();
  #depth = 0;
  #aliases = 0;
  #insideAlias = 0;
  #byAlias = 0;
  /** Set where the text breaks a rule that leaves no tape. */
  isStopped = false;

  constructor(
    readonly file: SourceFile,
    readonly mostValues: number,
  ) {
    this.writer = new TapeWriter(Math.ceil(file.text.length / 8));
  }

  /** Writes a node and returns where it ends; an empty one stands at `empty`. */
  write(node: unknown, empty: number): number {
    if (this.isStopped || this.#isOverLimit(empty)) return empty;
    if (isAlias(node)) return this.#alias(node);
    if (isScalar(node)) return this.#scalar(node, empty);
    if (isMap(node)) return this.#inside(node, () => this.#map(node));
    if (isSeq(node)) return this.#inside(node, () => this.#list(node));
    this.writer.scalar(0, empty, empty);
    return empty;
  }

  #isOverLimit(at: number): boolean {
    if (this.#insideAlias > 0 && ++this.#byAlias > MOST_VALUES_BY_ALIAS) {
      this.#stop('too-many-values', { limit: MOST_VALUES_BY_ALIAS }, at, at);
    } else if (this.writer.values >= this.mostValues) {
      this.#stop('too-many-values', { limit: this.mostValues }, at, at);
    }
    return this.isStopped;
  }

  #inside(node: YAMLMap | YAMLSeq, write: () => number): number {
    if (node.anchor && this.#insideAlias === 0) this.#anchors.set(node.anchor, node);
    const start = node.range?.[0] ?? 0;
    if (++this.#depth > MOST_DEPTH) this.#stop('too-deep', { limit: MOST_DEPTH }, start, start + 1);
    this.#open.add(node);
    const end = this.isStopped ? start : write();
    this.#open.delete(node);
    this.#depth--;
    return end;
  }

  #map(map: YAMLMap): number {
    const [start, valueEnd] = map.range ?? [0, 0, 0];
    const handle = this.writer.open(MAP, start);
    const keys: Keys = { starts: new Map(), isBehindDash: !map.flow && isBehindDash(start, this.file.text) };
    let end = start;
    for (const pair of map.items) {
      const empty = afterIndicator(pair.srcToken?.start, 'explicit-key-ind') ?? end;
      const keyEnd = this.#key(pair, empty, keys);
      end = this.write(pair.value, afterIndicator(pair.srcToken?.sep, 'map-value-ind') ?? keyEnd);
    }
    if (map.flow && map.srcToken) end = valueEnd;
    this.writer.close(handle, end);
    return end;
  }

  #key({ key }: Pair, empty: number, keys: Keys): number {
    if (isAlias(key) || isMap(key) || isSeq(key)) {
      const target = isAlias(key) ? this.#targetOf(key) : key;
      if (target && !isScalar(target)) this.#stopAt('complex-key', {}, key);
      return this.write(key, empty);
    }
    if (isScalar(key) && this.#insideAlias === 0) this.#judgeKey(key, keys);
    return this.write(key, empty);
  }

  #judgeKey(key: Scalar, keys: Keys): void {
    const text = (key.source ?? '').normalize('NFC');
    if (text === '<<' && key.type === 'PLAIN') this.#stopAt('merge-key', {}, key);
    const [start, end] = key.range ?? [0, 0, 0];
    const before = keys.starts.get(text);
    if (before === undefined) keys.starts.set(text, start);
    if (before === undefined || keys.isNextItem) return; // without its dash every key of the next item stands twice
    const [first] = keys.starts.keys();
    keys.isNextItem = keys.isBehindDash && text === first;
    const facts = { key: text, line: this.file.position(before).line, startsItem: keys.isNextItem };
    this.faults.push(fault('duplicate-key', facts, { file: this.file, start, end }));
  }

  #list(list: YAMLSeq): number {
    const [start, valueEnd] = list.range ?? [0, 0, 0];
    const handle = this.writer.open(LIST, start);
    const dashes = dashesOf(list.srcToken);
    let end = start;
    for (const [index, item] of list.items.entries()) end = this.write(item, dashes[index] ?? end);
    if (list.flow) end = valueEnd;
    this.writer.close(handle, end);
    return end;
  }

  #scalar(scalar: Scalar, empty: number): number {
    if (scalar.anchor && this.#insideAlias === 0) this.#anchors.set(scalar.anchor, scalar);
    const [start, end] = isEmpty(scalar) ? [empty, empty] : (scalar.range ?? [empty, empty]);
    const source = scalar.source ?? '';
    const isAsWritten = scalar.type === 'PLAIN' && this.file.text.slice(start, end) === source;
    this.writer.scalar(kindOfScalar(scalar), start, end, isAsWritten ? undefined : source);
    return end;
  }

  /** What the alias stands for, written again where it stands; its cells point to the text of the anchor. */
  #alias(alias: Alias): number {
    const end = alias.range?.[1] ?? 0;
    if (++this.#aliases > MOST_ALIASES) this.#stopAt('too-many-aliases', { limit: MOST_ALIASES }, alias);
    const target = this.#targetOf(alias);
    if (!target) this.#stopAt('unknown-alias', { name: alias.source }, alias);
    if (this.isStopped || !target) return end;
    this.#insideAlias++;
    this.write(target, target.range?.[0] ?? end);
    this.#insideAlias--;
    return end;
  }

  /** The anchor that stood last before the alias; none where the alias stands inside it. */
  #targetOf(alias: Alias): Node | undefined {
    const target = this.#anchorsOf.get(alias) ?? this.#anchors.get(alias.source);
    if (!target || this.#open.has(target)) return undefined;
    this.#anchorsOf.set(alias, target);
    return target;
  }

  #stopAt<Id extends keyof SourceFaults>(id: Id, facts: SourceFaults[Id], node: Node): void {
    const [start, end] = node.range ?? [0, 0, 0];
    this.#stop(id, facts, start, end);
  }

  #stop<Id extends keyof SourceFaults>(id: Id, facts: SourceFaults[Id], start: number, end: number): void {
    if (!this.isStopped) this.faults.push(fault(id, facts, { file: this.file, start, end }));
    this.isStopped = true;
  }
}

function isBehindDash(start: number, text: string): boolean {
  return /^ *(?:- +)+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}
