import type { Recognising } from '../../../answers/recognising.ts';
import { assignmentOn } from '../../../model/organization.ts';
import { postInUnit } from '../phrases.ts';

/** “Chuyên viên, Phòng Chính sách – Dân tộc” on the day of the decision; nothing of a unit. */
export function postOn(
  { kind, id }: { readonly kind: 'member' | 'unit'; readonly id: string },
  { day, workspace }: Recognising<unknown>,
): string {
  const member = kind === 'member' ? workspace.organization.member(id) : undefined;
  const post = member && (assignmentOn(member, day) ?? member.assignments.at(-1));
  const unit = post && workspace.organization.unit(post.unit.value);
  return postInUnit(post?.position?.value, unit?.name.value);
}
