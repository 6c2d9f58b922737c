import { defineCheck } from '../../checking/check.ts';
import { type Assignment, assignmentOn, type Member, type Organization } from '../../model/organization.ts';
import { overlaps } from '../../model/span.ts';
import type { Post, Unit } from '../../model/unit.ts';

/**
 * Head of a unit is somebody who is assigned to another: the level of the one would hold the other's people, and whoever
 * leads the unit in truth may approve the own sheet, since `own-sheet-approved` goes by who is written down as its head.
 */
export const headOfAnotherUnit = defineCheck<{ who: string; unit: string; own: string; isHead: boolean }>({
  id: 'head-of-another-unit',
  severity: 'warning',
  counted: { vi: 'trưởng, phó đang công tác ở phòng khác', en: 'heads who work in another division' },
  message: {
    vi: ({ who, unit, own, isHead }) =>
      `${isHead ? 'trưởng' : 'cấp phó'} của ${unit} ghi là ${who}, nhưng người này được phân công ở ${own}`,
    en: ({ who, unit, own, isHead }) => `${who} is ${isHead ? 'head' : 'deputy'} of ${unit}, but assigned to ${own}`,
  },
  help: {
    vi: ({ isHead }) =>
      isHead
        ? 'ghi đúng mã người đứng đầu (không thì chính người ấy tự duyệt được phiếu của mình); đã chuyển đi thì ghi ngày thôi giữ chức (to) ở mục heads'
        : 'ghi đúng mã; đã chuyển đi thì ghi ngày thôi giữ chức (to) ở mục deputies',
    en: ({ isHead }) =>
      isHead
        ? 'write who leads it (else that one may approve the own sheet); after a move say under heads until when (to)'
        : 'write who it is; after a move say under deputies until when (to)',
  },
  *inWorkspace({ organization }) {
    for (const unit of organization.units) {
      for (const post of [...unit.heads, ...unit.deputies]) {
        const own = elsewhere(post, unit, organization);
        if (own === undefined || isBesideAnother(post, unit)) continue;
        const who = organization.called('member', post.member.value) ?? post.member.value;
        const isHead = unit.heads.includes(post);
        yield {
          at: post.member.place,
          facts: { who, unit: unit.name.value, own, isHead },
          about: { subject: unit.id.value },
        };
      }
    }
  },
});

/** The rated unit where the holder of a post belongs instead, on its first or last day: leaders of the agency, whose unit is not rated, may lead one of its divisions. */
function elsewhere({ member: { value }, span }: Post, unit: Unit, organization: Organization): string | undefined {
  const member = organization.member(value);
  if (!member) return undefined; // `post-held-by-unknown-member`
  const first = span.from && assignmentOn(member, span.from.value);
  const last = span.to ? assignmentOn(member, span.to.value) : lastOf(member);
  const other = [first, last].find((assignment) => assignment !== undefined && assignment.unit.value !== unit.id.value);
  const own = other && organization.unit(other.unit.value);
  return own?.isRated ? own.name.value : undefined;
}

/** Of two heads at once `two-heads` speaks. */
function isBesideAnother(post: Post, { heads }: Unit): boolean {
  const isOther = (otherPost: Post) =>
    otherPost.member.value !== post.member.value && overlaps(otherPost.span, post.span);
  return heads.includes(post) && heads.some(isOther);
}

/** The assignment that ends last, an open one before all. */
function lastOf({ assignments }: Member): Assignment | undefined {
  const end = ({ span }: Assignment) => span.to?.value ?? '9999';
  return assignments.reduce<Assignment | undefined>(
    (last, assignment) => (last && end(assignment) < end(last) ? last : assignment),
    undefined,
  );
}
