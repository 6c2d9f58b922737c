import { defineCheck } from '../../checking/check.ts';
import type { Leave } from '../../model/organization.ts';
import { isReversed, overlaps } from '../../model/span.ts';
import { lineAt } from '../../source/line-of.ts';

/** Two leaves of one person that share days: of which kind these were is not known, and one of the two is most often a slip. */
export const leavesOverlap = defineCheck<{ name: string; line: number }>({
  id: 'leaves-overlap',
  severity: 'warning',
  counted: { vi: 'đợt nghỉ trùng ngày', en: 'leaves that overlap' },
  message: {
    vi: ({ name, line }) => `${name} có hai đợt nghỉ trùng ngày: ở đây và ở dòng ${line}`,
    en: ({ name, line }) => `${name} has two leaves that share days: here and in line ${line}`,
  },
  help: {
    vi: () => 'hãy sửa ngày đầu, ngày cuối cho nối tiếp nhau, hoặc bỏ một đợt, trong bảng: emul form export leave',
    en: () => 'mend the days so that one follows the other, or take one out, in the table: emul form export leave',
  },
  *inWorkspace({ organization }) {
    for (const member of organization.members.filter((member) => member.leave.length > 1)) {
      for (const [first, second] of sharing(member.leave)) {
        const at = (second.span.from ?? second.kind).place;
        const facts = { name: organization.calledAt(member), line: lineAt(first.kind.place) };
        yield { at, facts, about: { subject: member.id.value } };
      }
    }
  },
});

/** Those that begin before an earlier one has ended, with that one; the first of two is that which stands first. */
function* sharing(leaves: readonly Leave[]): Generator<readonly [Leave, Leave]> {
  const sound = leaves.filter(({ span }) => !isReversed(span)); // `dates-reversed` reports the others
  const [first, ...others] = sound.toSorted((a, b) =>
    (a.span.from?.value ?? '') < (b.span.from?.value ?? '') ? -1 : 1,
  );
  let longest = first;
  for (const leave of others) {
    if (longest && overlaps(longest.span, leave.span))
      yield longest.kind.place.start < leave.kind.place.start ? [longest, leave] : [leave, longest];
    if ((longest?.span.to?.value ?? END) < (leave.span.to?.value ?? END)) longest = leave;
  }
}

const END = '9999-12-31';
