import type { Exact } from '../base/exact.ts';
import type { Located } from '../source/located.ts';
import type { Criterion } from './criterion.ts';
import { exact, text } from './field.ts';

/** Whose results a criterion counts, and how (rule 63). */
export interface ResultsRule {
  /** `head`, `assignment`, `led`, `agency`; nothing where its mode's usual ones are meant. */
  readonly of: Located<string> | undefined;
  /** The level that all must reach, and the share of the maximum where somebody does not. */
  readonly all: Located<string> | undefined;
  readonly otherwise: Located<Exact> | undefined;
  /** What each level of a unit is worth, in the order of the file; nothing where its points count. */
  readonly levels: readonly LevelWorth[] | undefined;
}

interface LevelWorth {
  readonly level: Located<string>;
  readonly points: Located<Exact>;
}

const RULES = new WeakMap<Criterion, ResultsRule>();

/** Whose results a criterion counts, and how. */
export function resultsRule(criterion: Criterion): ResultsRule {
  const known = RULES.get(criterion);
  if (known) return known;
  const { node } = criterion;
  const levels = node.get('levels');
  const rule = {
    of: text(node.get('of')),
    all: text(node.get('all')),
    otherwise: exact(node.get('else')),
    levels: levels?.pairs().flatMap(([key, value]) => {
      const [level, points] = [text(key), exact(value)];
      return level && points ? { level, points } : [];
    }),
  };
  RULES.set(criterion, rule);
  return rule;
}
