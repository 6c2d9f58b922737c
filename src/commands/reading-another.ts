import { UnknownRegulation } from '../answers/rule-book.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { didYouMean, UsageError } from './usage.ts';

/** Does what may name an unknown regulation, and says so in words of the command line. */
export async function withKnownRegulation<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnknownRegulation)) throw error;
    const { id, known } = error;
    throw new UsageError(
      { vi: `không có quy chế ${quoted(id)}`, en: `there is no regulation ${quoted(id)}` },
      didYouMean(nearest(id, known)) ?? { vi: `có: ${known.join(', ')}`, en: `there are: ${known.join(', ')}` },
    );
  }
}
