import { keyOf } from '../../model/due.ts';
import type { Organization } from '../../model/organization.ts';
import type { Result } from '../../scoring/result.ts';
import { verdictOf } from '../../seals/verdict.ts';

/** A row before and after; undefined where there is none. */
export interface Effect {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  readonly before: Result | undefined;
  readonly after: Result | undefined;
}

/** Whose row is another one. */
export function effects(
  before: readonly Result[],
  after: readonly Result[],
  organization: Organization | undefined,
): Effect[] {
  const key = ({ subject }: Result) => keyOf(subject.kind, subject.id);
  const then = new Map(before.map((result) => [key(result), result]));
  const now = new Map(after.map((result) => [key(result), result]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((whose) => {
    const [was, is] = [then.get(whose), now.get(whose)];
    const isSame = was && is && verdictOf(was) === verdictOf(is);
    const there = was ?? is;
    if (isSame || !there) return [];
    const { kind, id, name } = there.subject;
    return [{ kind, id, name: organization?.called(kind, id) ?? name, before: was, after: is }];
  });
}
