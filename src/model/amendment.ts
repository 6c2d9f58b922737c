import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { type Having, read, whole } from './reading.ts';

/** A closed period that is looked at again: why, on which paper, and whose entries of which weeks and criteria may change (rule 57). */
export interface Amendment
  extends Having<FileOf<'amendment'>, 'period' | 'edition' | 'opened' | 'reason' | 'document'> {
  /** As its file and the seal that it leads to are called: `2016-H2.2`. */
  readonly name: string;
}

/** Nothing where it does not say what is amended, why and on which paper: then nothing may be written. */
export function amendmentFrom(node: Node, name: string): Amendment | undefined {
  const amendment = whole(read('amendment', node), 'period', 'edition', 'opened', 'reason', 'document');
  return amendment && { ...amendment, name };
}
