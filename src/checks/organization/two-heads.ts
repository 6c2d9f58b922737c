import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { isReversed, overlaps } from '../../model/span.ts';
import type { Post } from '../../model/unit.ts';
import { lineAt } from '../../source/line-of.ts';

/** Two people are head of one unit on the same day: both would be held to its level. */
export const twoHeads = defineCheck<{ unit: string; heads: readonly [string, string]; line: number; from: string }>({
  id: 'two-heads',
  severity: 'warning',
  counted: { vi: 'phòng có hai trưởng', en: 'divisions with two heads' },
  message: {
    vi: ({ unit, heads: [a, b], line, from }) =>
      `${unit} cùng lúc có hai trưởng, ${b} và ${a} (dòng ${line})${from && `, từ ngày ${dateInWords(from)}`}`,
    en: ({ unit, heads: [a, b], line, from }) =>
      `${unit} has two heads at once, ${b} and ${a} (line ${line})${from && `, from ${from}`}`,
  },
  help: {
    vi: () => 'hãy ghi trong mục heads ai làm trưởng từ ngày nào (from) đến ngày nào (to)',
    en: () => 'say under heads who was head from when (from) to when (to)',
  },
  *inWorkspace({ organization }) {
    const called = ({ member }: Post) => organization.called('member', member.value) ?? member.value;
    for (const { name, heads } of organization.units) {
      for (const [first, second] of together(heads)) {
        const from =
          [first, second]
            .map(({ span }) => span.from?.value ?? '')
            .sort()
            .at(-1) ?? '';
        const facts = { unit: name.value, heads: [called(first), called(second)], from } as const;
        yield { at: second.member.place, facts: { ...facts, line: lineAt(first.member.place) } };
      }
    }
  },
});

function* together(heads: readonly Post[]): Generator<readonly [Post, Post]> {
  const sound = heads.filter(({ span }) => !isReversed(span)); // `dates-reversed` reports the others
  for (const [i, second] of sound.entries()) {
    const isBeside = (post: Post) => post.member.value !== second.member.value && overlaps(post.span, second.span);
    const first = sound.slice(0, i).find(isBeside);
    if (first) yield [first, second];
  }
}
