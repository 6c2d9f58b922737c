import { type Petition, petitionRead } from '../../answers/petitions/petition.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Call } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import type { About, Paper } from './paper.ts';

/** What is common to papers about a petition: they go to its sender, whatever is scored. */
export const OF_PETITION = {
  audiences: ['person'],
  isForUnscored: true,
  takes: ['<appeal>'],
  flags: PAPER_FLAGS,
  about,
} satisfies Partial<Paper<Petition>>;

export const PETITION_WORDS = {
  vi: { ...FLAG_WORDS.vi, appeal: 'mã kiến nghị, như emul appeals in ra' },
  en: { ...FLAG_WORDS.en, appeal: 'its id, as emul appeals prints it' },
};

/** The petition whose id a line names. */
export async function petitionAsked(call: Call, withResult: boolean) {
  const typed = (call.values[0] ?? '').trim().toLowerCase();
  const { answer, diagnostics, isRefused } = await petitionRead(workspaceOf(call), call.host.home, typed, withResult);
  if (answer && 'ids' in answer) {
    await findingsTold(call, diagnostics);
    throw new UsageError(
      { vi: `không có kiến nghị nào mang mã ${quoted(typed)}`, en: `there is no petition ${quoted(typed)}` },
      didYouMean(nearest(typed, answer.ids)) ?? { vi: 'xem các mã: emul appeals', en: 'see the ids: emul appeals' },
    );
  }
  return { answer, findings: diagnostics, isRefused };
}

/** Names and posts are those of the day on which it came. */
function about({ period, workspace, appeal, result }: Petition): About {
  const seal = result?.in.seal;
  return { period, workspace, isDraft: false, day: appeal.received.value, ...(seal && { seal }) };
}
