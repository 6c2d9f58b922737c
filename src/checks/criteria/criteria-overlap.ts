import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Two scales apply to somebody and neither is more specific: nothing decides which scores the sheet. */
export const criteriaOverlap = defineCheck<{ who: readonly string[]; title: string; other: string; file: string }>({
  id: 'criteria-overlap',
  severity: 'error',
  message: {
    vi: ({ who, title, other, file }) =>
      `“${title}” và “${other}” (${file}) cùng áp dụng cho ${inShort(who, 'và', 'người khác')}, không thang nào cụ thể hơn`,
    en: ({ who, title, other, file }) =>
      `“${title}” and “${other}” (${file}) both apply to ${inShort(who, 'and', 'others')}, and neither is more specific`,
  },
  help: {
    vi: () => 'ở một trong hai tệp, hãy ghi rõ trong appliesTo: units, positions hoặc members',
    en: () => 'in one of the two files, narrow appliesTo by units, positions or members',
  },
  *inWeek(week, workspace) {
    for (const {
      pair: [first, second],
      who,
    } of pairsIn(week, workspace)) {
      const facts = { who, title: second.title.value, other: first.title.value, file: first.node.tape.file.path };
      yield { at: (second.node.get('appliesTo') ?? second.node).place, facts };
    }
  },
});

interface Pair {
  readonly pair: readonly [Criteria, Criteria];
  readonly who: string[];
}

/** Each two files that overlap in a week, with those whom they overlap for. */
function pairsIn({ due }: Week, { organization }: Workspace): Pair[] {
  const pairs: Pair[] = [];
  for (const { kind, id, name: own, choice } of due.subjects) {
    const { overlap } = choice;
    if (!overlap) continue;
    const name = organization.called(kind, id) ?? own;
    const known = pairs.find(({ pair }) => pair[0] === overlap[0] && pair[1] === overlap[1]);
    if (known) known.who.push(name);
    else pairs.push({ pair: overlap, who: [name] });
  }
  return pairs;
}

/** At most three names, and how many more there are. */
function inShort(who: readonly string[], and: string, others: string): string {
  if (who.length <= 3) return who.join(', ');
  return `${who.slice(0, 3).join(', ')} ${and} ${who.length - 3} ${others}`;
}
