import type { NotOpened, Opening } from '../../answers/entry/opening.ts';
import type { Locale } from '../../base/locale.ts';
import { openingText } from '../../reports/open/text.ts';
import type { FileChange } from '../../store/file-change.ts';
import { inTheWay } from '../../store/new-folder.ts';
import type { UsageError } from '../usage.ts';
import { inWay, nothingLeft, notOpened } from './refused.ts';

/** What becomes of a period's file: it begins, or there is a reason why it does not. */
export type Beginning =
  | { readonly opening: Opening; readonly change: FileChange }
  | { readonly change?: undefined; readonly opening?: Opening; readonly refusal: UsageError };

/** Begins the files of some periods; nothing is written here. */
export function beginnings(root: string, openings: readonly (Opening | NotOpened)[], locale: Locale): Beginning[] {
  return openings.map((opening): Beginning => {
    if ('why' in opening) return { refusal: notOpened(opening) };
    const { path, entries, elsewhere } = opening;
    const text = openingText(opening, locale);
    const [blocked] = inTheWay(root, [{ path, text }]);
    if (blocked !== undefined) return { opening, refusal: inWay(blocked, opening.period) };
    if (entries.length === 0 && elsewhere.length > 0) return { opening, refusal: nothingLeft(opening.period) };
    return { opening, change: { path, before: undefined, after: text } };
  });
}
