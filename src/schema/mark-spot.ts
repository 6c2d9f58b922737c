import { type Case, nodeAt } from './case.ts';
import type { MarkSpot } from './fault.ts';

/** Whose mark stands there, where it is one; called by the name beside it, else by the id. */
export function markSpot({ root, path }: Case): MarkSpot | undefined {
  const [, entry, criterion, part] = MARK.exec(path) ?? [];
  if (!entry || !criterion) return undefined;
  const sheet = nodeAt(root, entry);
  const who = sheet?.get('name') ?? sheet?.get('member') ?? sheet?.get('unit');
  return { criterion, part, who: who?.text ?? '' };
}

const MARK = /^(\/entries\/\d+)\/(?:self|head|council)\/([^/]+)(?:\/([^/]+))?$/;
