import type { Change } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import type { BlankAsked } from '../../reports/papers/blanks-asked.ts';
import { type Asking, Stopped } from '../asking.ts';

/** A blank that is filled in. */
export type Setting = Extract<Change, { do: 'set' }>;
type Called = { called(kind: 'member' | 'unit', id: string): string | undefined };

/** What somebody answers, as changes of the paper's file: what Enter leaves, and what comes after the last answer, stays open. */
export async function answered(
  asking: Asking,
  blanks: readonly BlankAsked[],
  organization: Called,
): Promise<{ changes: Setting[]; isStopped: boolean }> {
  const changes: Setting[] = [];
  try {
    for (const [index, { at, lead, hint, beside }] of blanks.entries()) {
      const who =
        at[0] === 'achievements'
          ? (organization.called('member', at[1]) ?? organization.called('unit', at[1]))
          : undefined;
      const text = `${index + 1}/${blanks.length} ${who === undefined ? lead : `${who}: `}${lead === '' || who !== undefined ? hint : `… (${hint})`}`;
      const said = await asking.ask({ vi: text, en: text }, (text) => ({ value: text }));
      if (said !== '' && said !== '…')
        changes.push({ do: 'set', at, value: answerAsValue(at[0], said, beside), after: AFTER });
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { changes, isStopped: true };
  }
  return { changes, isStopped: false };
}

const AFTER = ['of', 'period', 'document'];

/** One paragraph as a text, several as a list; what stands in the same list already stays. */
function answerAsValue(key: BlankAsked['at'][0], said: string, beside: readonly string[]): Value {
  if (key === 'signer' || key === 'achievements') return said;
  const parts = said.split('|').map((part) => part.trim());
  const all = [...beside, ...parts.filter((part) => part !== '')];
  return all.length === 1 ? (all[0] ?? said) : all;
}

/** In a new file keys that lie in one map are written as one. */
export function together(changes: readonly Setting[]): Setting[] {
  const keys = [...new Set(changes.map(({ at: [key] }) => key))];
  return keys.flatMap((key) => {
    const own = changes.filter(({ at }) => at[0] === key);
    if (own.every(({ at }) => at.length === 1)) return own;
    const value = Object.fromEntries(own.map(({ at, value }) => [String(at[1]), value]));
    return [{ do: 'set' as const, at: [key ?? ''], value, after: AFTER }];
  });
}
