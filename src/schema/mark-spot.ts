import type { MarkSpot } from './fault.ts';
import type { Tree } from './tree.ts';

/** Whose mark stands there, where it is one; called by the name beside it, else by the id. */
export function markSpot(tree: Tree, path: string): MarkSpot | undefined {
  const [, entry, criterion, part] = MARK.exec(path) ?? [];
  if (!entry || !criterion) return undefined;
  const sheet = tree.at(entry);
  const who = sheet?.get('name') ?? sheet?.get('member') ?? sheet?.get('unit');
  return { criterion, part, who: who?.text ?? '' };
}

const MARK = /^(\/entries\/\d+)\/(?:self|head|council)\/([^/]+)(?:\/([^/]+))?$/;
