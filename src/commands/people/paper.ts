import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { type Call, textFlag } from '../command.ts';
import type { Questions } from '../questions.ts';
import { dayOr, words } from '../questions.ts';

/** The flags of a paper that a change rests on. */
export const PAPER_FLAGS = { decision: '--decision <number>', date: '--date <date>' } as const;

export const PAPER_WORDS = {
  vi: {
    decision: 'số quyết định làm căn cứ, ví dụ 15/QĐ-SNV',
    date: 'ngày của quyết định',
  },
  en: {
    decision: 'number of the decision it rests on, e.g. 15/QĐ-SNV',
    date: 'the day of the decision',
  },
} as const;

/** A decision by its number and day; neither where there is none yet: the change is kept all the same. */
export interface Decision {
  readonly number: string | undefined;
  readonly date: Day | undefined;
}

export async function decisionAsked(questions: Questions, question: Words = NUMBER): Promise<Decision> {
  const number = await questions.of({ flag: 'decision', question, read: words });
  const day = { flag: 'date', read: dayOr(undefined) };
  const date = await questions.of(number === undefined ? day : { ...day, question: DATE });
  return { number, date };
}

/** “15/QĐ-SNV ngày 10/4/2025”; nothing without a number. */
function decisionInWords({ number, date }: Decision): Words | undefined {
  if (number === undefined) return undefined;
  if (date === undefined) return { vi: number, en: number };
  return { vi: `${number} ngày ${dateInWords(date)}`, en: `${number} of ${date}` };
}

/** What the log says: why, and on which paper; nothing where neither was said. */
export function reasonOf(call: Call, decision: Decision): string | undefined {
  const paper = decisionInWords(decision)?.[call.locale];
  const said = [textFlag(call, 'reason')?.normalize('NFC').trim(), paper && ON_PAPER[call.locale](paper)];
  return said.filter(Boolean).join(', ') || undefined;
}

const ON_PAPER: Words<(paper: string) => string> = { vi: (paper) => `theo ${paper}`, en: (paper) => `on ${paper}` };

const NUMBER: Words = {
  vi: 'Số quyết định làm căn cứ (Enter: chưa có)',
  en: 'Number of the decision it rests on (Enter: none yet)',
};
const DATE: Words = { vi: 'Ngày của quyết định (Enter: bỏ qua)', en: 'Its day (Enter: leave out)' };
