import { last } from '../../answers/criteria/criteria-editions.ts';
import { type ScalePaper, scalePaper } from '../../answers/criteria/scale-paper.ts';
import { withOpinions } from '../../answers/criteria/steps/opinions.ts';
import type { Day } from '../../base/day.ts';
import { editionAsked, editionsFor, namedBy } from '../criteria/asked.ts';
import { findingsTold } from '../findings-told.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import type { About, Paper } from './paper.ts';

/** What is common to papers about an edition of a point scale: they go by its id, whatever is scored. */
export const OF_SCALE = {
  audiences: ['council'],
  isForUnscored: true,
  takes: ['<scale>'],
  flags: PAPER_FLAGS,
} satisfies Partial<Paper<ScalePaper>>;

/** What the parts of a line mean. */
export const SCALE_WORDS = {
  vi: {
    ...FLAG_WORDS.vi,
    scale: 'mã thang điểm hoặc lần ban hành: ca-nhan, ca-nhan@2 (không ghi lần: lần đang lấy ý kiến, mới nhất)',
    audience: 'chỉ có council',
  },
  en: {
    ...FLAG_WORDS.en,
    scale: 'an id or an edition: ca-nhan, ca-nhan@2 (without a number: the one that is out, or the last)',
    audience: 'council alone',
  },
};

/** The edition that a line names. */
export async function scaleAsked(call: Parameters<Paper<ScalePaper>['ask']>[0]) {
  const name = namedBy(call.values[0] ?? '', call);
  const editions = await editionsFor(call, [name]);
  const { workspace, diagnostics: findings } = editions;
  try {
    const criteria = workspace && editionAsked(name, editions, (all) => withOpinions(all).at(-1) ?? last(all));
    return { answer: workspace && criteria && scalePaper(criteria, editions, workspace), findings };
  } catch (unknown) {
    await findingsTold(call, findings); // the id may stand in a file that could not be read
    throw unknown;
  }
}

/** What such a paper is about, with the names and rules of a day. */
export function aboutScale({ period, workspace }: ScalePaper, day: Day | undefined): About {
  return { period, workspace, isDraft: false, ...(day !== undefined && { day }) };
}
