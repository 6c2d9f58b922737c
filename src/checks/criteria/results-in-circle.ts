import { defineCheck } from '../../checking/check.ts';
import { restingIn } from '../../scoring/modes/index.ts';

interface Facts {
  /** Each waits for the next, the last for the first. */
  readonly steps: readonly { readonly who: string; readonly criterion: string }[];
  /** Who is in it besides. */
  readonly others: readonly string[];
}

/** Results that wait for each other, three or more, so that none of them can be worked out first (rule 68). */
export const resultsInCircle = defineCheck<Facts>({
  id: 'results-in-circle',
  severity: 'error',
  message: {
    vi: ({ steps, others }) =>
      `kết quả dựa vào nhau theo vòng tròn, không tính được: ${round(steps, 'tính theo').join(', ')}${others.length > 0 ? `; cùng vướng vào: ${others.join(', ')}` : ''}`,
    en: ({ steps, others }) =>
      `results wait for each other in a circle and cannot be worked out: ${round(steps, 'counts').join(', ')}${others.length > 0 ? `; caught in it too: ${others.join(', ')}` : ''}`,
  },
  help: {
    vi: () =>
      'hãy để một trong các phiếu ấy thôi tính theo phiếu kia: sửa of hoặc mode của tiêu chí, hay inCharge của cấp phó trong organization.yaml',
    en: () =>
      'let any of these sheets no longer count the other: mend of or mode of its criterion, or a deputy’s inCharge in organization.yaml',
  },
  *inWeek(week, workspace) {
    const called = ({ kind, id, name }: (typeof week.due.subjects)[number]) =>
      workspace.organization.called(kind, id) ?? name;
    for (const { all, steps } of restingIn(week, workspace)?.circles ?? []) {
      const [first] = steps;
      if (!first) continue;
      const round = new Set(steps.map(({ subject }) => subject));
      const others = all.filter((subject) => !round.has(subject)).map(called);
      const told = steps.map(({ subject, criterion }) => ({ who: called(subject), criterion: criterion.id.value }));
      yield { at: first.criterion.mode.place, facts: { steps: told, others } };
    }
  },
});

/** “Lê Thị Bình (A2) tính theo Đỗ Văn Sơn”. */
function round(steps: Facts['steps'], counts: string): string[] {
  return steps.map(({ who, criterion }, i) => `${who} (${criterion}) ${counts} ${steps[(i + 1) % steps.length]?.who}`);
}
