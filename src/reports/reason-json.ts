import type { Locale } from '../base/locale.ts';
import type { ReasonOutput } from '../declared/outputs/shared.ts';
import type { Reason } from '../scoring/reason.ts';
import { pointOf } from '../source/line-of.ts';

/** A reason with the place it was read from. */
export function reasonJson({ id, words, place }: Reason, locale: Locale): ReasonOutput {
  return {
    id,
    message: words[locale],
    source: place ? pointOf(place) : null,
  };
}
