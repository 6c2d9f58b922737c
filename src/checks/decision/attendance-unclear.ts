import { defineCheck } from '../../checking/check.ts';
import type { Decision } from '../../model/decision.ts';
import { lineAt } from '../../source/line-of.ts';
import type { Located } from '../../source/located.ts';

/** Somebody is written down twice, or as present and absent at once. One who was away and wrote stands under absent and written. */
export const attendanceUnclear = defineCheck<{ who: string; isBoth: boolean; line: number }>({
  id: 'attendance-unclear',
  severity: 'error',
  message: {
    vi: ({ who, isBoth, line }) =>
      isBoth
        ? `${who} vừa ghi có mặt vừa ghi vắng mặt hoặc gửi ý kiến (dòng ${line})`
        : `${who} ghi hai lần (dòng ${line})`,
    en: ({ who, isBoth, line }) =>
      isBoth
        ? `${who} is present, and absent or asked in writing (line ${line}), at once`
        : `${who} stands here twice (line ${line})`,
  },
  help: {
    vi: () =>
      'chọn lại ở bảng kiểm phiếu rồi nhận lại với --replace: emul form export ballots KỲ; trong tệp: bỏ một trong hai',
    en: () =>
      'choose again on the counting sheet, read back with --replace: emul form export ballots PERIOD; in the file: take one of the two out',
  },
  *inWorkspace({ decisions, organization }) {
    for (const decision of decisions) {
      for (const { again, first, isBoth } of twice(decision)) {
        const who = organization.called('member', again.value) ?? again.value;
        const facts = { who, isBoth, line: lineAt(first.place) };
        yield { at: again.place, facts, about: { period: decision.period.value } };
      }
    }
  },
});

function* twice({ present, absent, written }: Decision) {
  for (const list of [present, absent, written]) {
    for (const [again, first] of pairs(list, list)) yield { again, first, isBoth: false };
  }
  const away = [...absent, ...written.filter(({ value }) => !absent.some((located) => located.value === value))];
  for (const [again, first] of pairs(away, present)) yield { again, first, isBoth: true };
}

/** Each of `later` whose id stands in `earlier`, before it where both are one list. */
function* pairs(later: readonly Located<string>[], earlier: readonly Located<string>[]) {
  for (const [index, member] of later.entries()) {
    const before = later === earlier ? earlier.slice(0, index) : earlier;
    const first = before.find(({ value }) => value === member.value);
    if (first) yield [member, first] as const;
  }
}
