import { question } from '../base/listed.ts';
import type { Locale, Words } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { decidedPeriod } from '../model/decided-period.ts';
import { allAwards } from '../model/known-awards.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Located } from '../source/located.ts';
import type { CheckDefinition } from './check.ts';

/** How messages call an award and the period it is for: by name, or by id where no regulation has it. */
export interface AwardCalled {
  readonly award: string;
  readonly period: Words;
}

/** Calls awards and periods by their names. */
export function callerOfAwards(workspace: Workspace): (award: string, period: Located<string>) => AwardCalled {
  const known = allAwards(workspace);
  return (award, period) => {
    const its = decidedPeriod({ period }, workspace.campaigns);
    const named = (locale: Locale) => its?.kind.words[locale].name(its) ?? period.value;
    return { award: known.get(award)?.name.value ?? award, period: { vi: named('vi'), en: named('en') } };
  };
}

export interface UnknownAwardFacts {
  readonly id: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
}

export function unknownAwardFacts(id: string, known: Iterable<string>): UnknownAwardFacts {
  const ids = [...known];
  return { id, known: ids, near: nearest(id, ids) };
}

/** An id that no regulation has as a title or commendation. */
export const UNKNOWN_AWARD: Pick<CheckDefinition<UnknownAwardFacts>, 'message' | 'help' | 'suggestions' | 'alike'> = {
  message: {
    vi: ({ id }) => `quy chế không có danh hiệu hay hình thức khen nào mang mã “${id}”`,
    en: ({ id }) => `the regulation has no title or commendation “${id}”`,
  },
  help: {
    vi: ({ near, known }) =>
      question(near, 'vi') ?? (known.length === 0 ? 'hãy ghi mục awards vào quy chế' : `các mã: ${known.join(', ')}`),
    en: ({ near, known }) =>
      question(near, 'en') ??
      (known.length === 0 ? 'write awards into the regulation' : `its awards: ${known.join(', ')}`),
  },
  suggestions: ({ near }) => near,
  alike: ({ id, known }) => JSON.stringify([id, known]),
};
