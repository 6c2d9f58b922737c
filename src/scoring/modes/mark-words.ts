import type { Locale } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';
import { happenedInWords } from './events.ts';
import { typingOf } from './index.ts';
import { scalarInWords } from './loss.ts';

/** What somebody typed for a criterion, as people say it: “xong 8/9 việc”, “chậm thời hạn 02 lần”, “Khá”, “16,5”. */
export function typedInWords(value: Node, criterion: Criterion, locale: Locale): string {
  if (!value.isMap) return scalarInWords(value, locale);
  return typingOf(criterion)?.inWords?.(value, locale) ?? happenedInWords([value], criterion, locale);
}
