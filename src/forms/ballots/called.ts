import { type Day, dateInWords } from '../../base/day.ts';
import { inBoth, type Words } from '../../base/locale.ts';
import { BALLOT_KINDS, GRANTS } from './words.ts';

type Counted = { readonly for?: unknown; readonly against?: unknown; readonly invalid?: unknown };

/** Counted votes as one says them. */
export function votesCalled({ for: inFavour, against, invalid }: Counted): Words {
  return {
    vi: `đồng ý ${inFavour}, không đồng ý ${against}${invalid ? `, không hợp lệ ${invalid}` : ''}`,
    en: `${inFavour} for, ${against} against${invalid ? `, ${invalid} invalid` : ''}`,
  };
}

/** Whether an award is given, or how was voted, in the words that the sheet offers; any other text as it is. */
export function choiceCalled(value: unknown): Words {
  const [vi = String(value), en = vi] = [...GRANTS, ...BALLOT_KINDS].find(([, meant]) => meant === value)?.[0] ?? [];
  return { vi, en };
}

/** A day as papers write it. */
export function dayCalled(day: Day): Words {
  return { vi: dateInWords(day), en: day };
}

/** Names one after the other, or that there is none. */
export function namesCalled(names: readonly string[]): Words {
  return names.length > 0 ? inBoth(() => names.join(', ')) : { vi: 'không ai', en: 'nobody' };
}
