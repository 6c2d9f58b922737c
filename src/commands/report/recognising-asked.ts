import type { Recognising } from '../../answers/recognising.ts';
import { roundRead } from '../../answers/round.ts';
import type { Words } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Setting } from '../../reports/papers/setting.ts';
import { periodAsked } from '../closed-period.ts';
import type { Call } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import type { About, Paper } from './paper.ts';
import type { PaperAsked } from './paper-asked.ts';

/** What decisions of a period recognise, and what to say where there are none. */
export interface RecognisingAsked<Item> {
  readonly decisions: readonly Recognising<Item>[];
  readonly period: Period;
  readonly workspace: About['workspace'];
}

/** What is common to decisions that recognise something in a period. */
export const OF_RECOGNISING = {
  audiences: ['council', 'public'],
  isForUnscored: true,
  takes: ['<period...>'],
  flags: PAPER_FLAGS,
  about: ({ decisions, period, workspace }: RecognisingAsked<unknown>): About => ({
    period,
    workspace,
    isDraft: false,
    day: decisions[0]?.day ?? period.to,
  }),
} satisfies Partial<Paper<RecognisingAsked<unknown>>>;

/** What the parts of a line mean. */
export const RECOGNISING_WORDS = {
  vi: {
    ...FLAG_WORDS.vi,
    period: 'năm hoặc kỳ, ví dụ 2017, 2016-H2',
    audience: 'council hoặc public: hai bản như nhau',
  },
  en: {
    ...FLAG_WORDS.en,
    period: 'a year or period, e.g. 2017, 2016-H2',
    audience: 'council or public: both are the same',
  },
};

/** The same of the period that a line names. */
export async function recognisingAsked<Item>(
  call: Call,
  command: string,
  folders: readonly string[],
  decisionsIn: (period: Period, workspace: About['workspace']) => Recognising<Item>[],
) {
  const period = periodAsked(call, call.values.join(' '), command);
  const { workspace, diagnostics: findings, isRefused } = await roundRead(workspaceOf(call), call.host.home, folders);
  const answer = workspace && { decisions: decisionsIn(period, workspace), period, workspace };
  return { answer, findings, isRefused };
}

/** The paper of each decision, a file each where there are several; a UsageError where there is none. */
export function papersOf<Item>(
  { decisions, period }: RecognisingAsked<Item>,
  nothing: Words,
  make: (recognising: Recognising<Item>, setting: Setting) => ReturnType<PaperAsked['make']>,
) {
  if (decisions.length === 0)
    throw new UsageError({ vi: `${nothing.vi} ${period.id}`, en: `${nothing.en} ${period.id}` });
  return decisions.map((recognising) => ({
    ...(decisions.length > 1 && recognising.decision && { of: idOf(recognising.decision.number) }),
    day: recognising.day,
    make: (setting: Setting) => make(recognising, setting),
  }));
}

/** `72-qd-bdt`: a number as the name of a file has it. */
export function idOf(number: string): string {
  const bare = number.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
