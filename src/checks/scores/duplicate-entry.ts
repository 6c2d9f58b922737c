import { defineCheck } from '../../checking/check.ts';
import type { Entry } from '../../model/briefing.ts';
import type { Sheet } from '../../model/sheet.ts';
import { lineOf } from '../../source/line-of.ts';
import type { Node } from '../../source/node.ts';

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
    if (!sheet || sheet.entries.length < 2) return;
    const [first, ...more] = clashesIn(sheet).get(entry) ?? [];
    if (!first) return;
    const parts = [first, ...more].map(({ name }) => name);
    return { at: first.key.place, facts: { who, parts, first: lineOf(first.other.place) } };
  },
});

const PARTS = new Set(['self', 'head', 'council', 'absence', 'bonus', 'penalty']);

/** A part of an entry that an earlier one has already, where it stands first. */
interface Clash {
  readonly name: string;
  readonly key: Node;
  readonly other: Node;
}

const found = new WeakMap<Sheet, ReadonlyMap<Entry, readonly Clash[]>>();

/** What each entry of a sheet says that an earlier one says already; worked out once for all of them. */
function clashesIn(sheet: Sheet): ReadonlyMap<Entry, readonly Clash[]> {
  const known = found.get(sheet);
  if (known) return known;
  const before = new Map<string, Node>();
  const clashes = new Map<Entry, readonly Clash[]>();
  for (const entry of sheet.entries) {
    const parts = [...partsOf(entry)];
    clashes.set(
      entry,
      parts.flatMap(([name, key]) => ({ name, key, other: before.get(name) }) as Clash).filter(({ other }) => other),
    );
    for (const [name, key] of parts) if (!before.has(name)) before.set(name, key);
  }
  found.set(sheet, clashes);
  return clashes;
}

/** What an entry says, by key; an empty value says nothing. */
function partsOf({ node }: Entry): Map<string, Node> {
  const said = [...node.pairs()].filter(([key, value]) => PARTS.has(key.text) && value.kind !== 'nothing');
  return new Map(said.map(([key]) => [key.text, key]));
}
