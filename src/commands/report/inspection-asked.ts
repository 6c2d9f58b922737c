import { type Inspecting, inspecting } from '../../answers/inspection.ts';
import { roundRead } from '../../answers/round.ts';
import { nearest } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import type { Call } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { didYouMean, UsageError } from '../usage.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import type { About, Paper } from './paper.ts';

/** What is common to papers about one inspection. */
export const OF_INSPECTION = {
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<inspection>'],
  flags: PAPER_FLAGS,
  about,
} satisfies Partial<Paper<Inspecting>>;

/** What the parts of a line mean. */
export const INSPECTION_WORDS = {
  vi: { ...FLAG_WORDS.vi, inspection: 'mã lần kiểm tra, ví dụ kt-2016-q4', audience: 'chỉ có council' },
  en: { ...FLAG_WORDS.en, inspection: 'its id, e.g. kt-2016-q4', audience: 'council alone' },
};

/** The inspection whose id a line names. */
export async function inspectionAsked(call: Call) {
  const typed = (call.values[0] ?? '').trim().normalize('NFC');
  const { workspace, diagnostics, isRefused } = await roundRead(workspaceOf(call), call.host.home, ['inspections']);
  const inspection = workspace?.inspections.find(({ id }) => id.value === typed);
  if (inspection || !workspace)
    return { answer: workspace && inspection && inspecting(inspection, workspace), findings: diagnostics, isRefused };
  await findingsTold(call, diagnostics);
  const ids = workspace.inspections.map(({ id }) => id.value);
  throw new UsageError(
    { vi: `không có lần kiểm tra nào mang mã ${quoted(typed)}`, en: `there is no inspection ${quoted(typed)}` },
    didYouMean(nearest(typed, ids)) ?? {
      vi: ids.length > 0 ? `các mã đang có: ${ids.join(', ')}` : 'cách ghi: emul help inspections',
      en: ids.length > 0 ? `there are: ${ids.join(', ')}` : 'how to write one: emul help inspections',
    },
  );
}

function about({ period, workspace, inspection }: Inspecting): About {
  return { period, workspace, isDraft: false, day: inspection.date.value };
}
