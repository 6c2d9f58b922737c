import type { Bases } from '../calendar/bases.ts';
import type { Period } from '../calendar/period.ts';
import { typedPeriod } from '../calendar/typed.ts';
import { spelling } from '../calendar/typing.ts';
import { contextOf, isScored } from './asked-period.ts';
import { type Call, textFlag } from './command.ts';
import { UsageError } from './usage.ts';

/** What scores files there are and what is scored, as a question is asked. */
export interface Asking {
  readonly available: Iterable<string>;
  readonly bases: Bases;
  /** Campaigns of the workspace, whose ids may be asked for like any other period. */
  readonly campaigns: readonly Period[];
  /** What stands before the period in the line: `emul classify`. */
  readonly command: string;
}

/** The period of any kind that text of people names. */
export function askedLongerPeriod(call: Call, text: string, asking: Asking): Period {
  const context = contextOf(call, asking.available, asking.bases, asking.command);
  const campaign = asking.campaigns.find(({ id }) => id === text.trim().toLowerCase());
  if (campaign) return campaign;
  const typed = typedPeriod(text, context);
  if (typed.period) return typed.period;
  const ids = asking.campaigns.map(({ id }) => id);
  if (ids.length === 0 || typed.help) throw new UsageError(typed.complaint, typed.help);
  throw new UsageError(typed.complaint, { vi: `các đợt: ${ids.join(', ')}`, en: `campaigns: ${ids.join(', ')}` });
}

/** The base period of `--as-of`; undefined where it was not given. */
export function askedLimit(call: Call, asking: Asking): Period | undefined {
  const text = textFlag(call, 'asOf');
  if (text === undefined) return undefined;
  const context = contextOf(call, asking.available, asking.bases, '--as-of');
  const typed = typedPeriod(text, context);
  if (!typed.period) throw new UsageError(typed.complaint, typed.help);
  if (isScored(typed.period, context)) return typed.period;
  const base = asking.bases.of(typed.period);
  const { vi, en } = base.words;
  const newest = context.newest.find(({ kind }) => kind === base);
  const example = newest ? spelling(newest, context) : base.example;
  throw new UsageError(
    {
      vi: `tạm tính đến một ${vi.kind}, không phải ${typed.period.kind.words.vi.name(typed.period)}`,
      en: `--as-of wants a ${en.kind}`,
    },
    { vi: `gõ như --as-of ${example}`, en: `type it as --as-of ${example}` },
  );
}
