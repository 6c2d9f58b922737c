import type { Entry } from '../../model/briefing.ts';
import type { Node } from '../../source/node.ts';
import { defineCheck } from '../check.ts';

interface Facts {
  who: string;
  parts: readonly string[];
  /** Where the first one stands. */
  first: string;
}

/** The same column, bonus, penalty or absence of one subject twice in a week, in one file or over several. */
export const duplicateEntry = defineCheck<Facts>({
  id: 'duplicate-entry',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ who, parts, first }) => `mục ${parts.join(', ')} của ${who} đã có ở ${first}`,
    en: ({ who, parts, first }) => `${parts.join(', ')} of ${who} stands at ${first} already`,
  },
  help: {
    vi: () => 'hãy bỏ một trong hai chỗ',
    en: () => 'delete one of the two',
  },
  inEntry({ entry, sheet, who }) {
    const earlier = sheet?.entries.slice(0, sheet.entries.indexOf(entry)) ?? [];
    if (earlier.length === 0) return;
    const before = new Map(earlier.toReversed().flatMap((one) => [...partsOf(one)]));
    const [first, ...more] = [...partsOf(entry)].filter(([name]) => before.has(name));
    const other = before.get(first?.[0] ?? '');
    if (!first || !other) return;
    const parts = [first, ...more].map(([name]) => name);
    return { at: first[1].place, facts: { who, parts, first: whereabouts(other) } };
  },
});

const PARTS = new Set(['self', 'head', 'council', 'absence', 'bonus', 'penalty']);

/** What an entry says, by key; an empty value says nothing. */
function partsOf({ node }: Entry): Map<string, Node> {
  const said = [...node.pairs()].filter(([key, value]) => PARTS.has(key.text) && value.kind !== 'nothing');
  return new Map(said.map(([key]) => [key.text, key]));
}

function whereabouts({ place: { file, start } }: Node): string {
  return `${file.path}:${file.position(start).line}`;
}
