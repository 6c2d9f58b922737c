import type { enteringWeek, OpenSheet } from '../../answers/entry/entering.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import { type Call, textFlag } from '../command.ts';
import { subjectsAsked } from '../subject-argument.ts';
import { candidatesOf } from '../subject-named.ts';
import { didYouMean, UsageError } from '../usage.ts';

const COLUMNS = ['self', 'head', 'council'] as const;

/** The column that a line names; nothing where it names none. */
export function columnAsked(call: Call): OpenSheet['column'] | undefined {
  const text = textFlag(call, 'column');
  const found = COLUMNS.find((column) => column === text);
  if (text === undefined || found) return found;
  throw new UsageError(
    { vi: `phiếu không có cột ${quoted(text)}`, en: `a sheet has no column ${quoted(text)}` },
    didYouMean(nearest(text, COLUMNS)) ?? { vi: 'chọn self, head hoặc council', en: 'choose self, head or council' },
  );
}

type Organization = Parameters<Parameters<typeof enteringWeek>[2]['only']>[0];

/** Ids of those whom a line names; nothing where it names nobody. */
export function onlyAsked(call: Call, { units, members }: Organization): readonly string[] | undefined {
  const texts = (flag: 'unit' | 'member') => {
    const given = call.flags[flag];
    return Array.isArray(given) ? given : [];
  };
  const asked = [
    ...subjectsAsked(texts('unit'), candidatesOf(units), 'unit'),
    ...subjectsAsked(texts('member'), candidatesOf(members, units), 'member'),
  ];
  return texts('unit').length + texts('member').length === 0 ? undefined : asked;
}
