import { bilingual, type Locale } from '../../base/locale.ts';
import { listedCriteria } from '../../forms/fields.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import { typingOf } from '../../scoring/modes/index.ts';
import { typedInWords } from '../../scoring/modes/mark-words.ts';
import type { Node } from '../../source/node.ts';

/** “A1 (tính theo danh sách sản phẩm)”: criteria for which there is no question; nothing where all have one. */
export function listedInWords(scales: readonly Criteria[], locale: Locale): string | undefined {
  const named = scales.flatMap(listedCriteria).map((criterion) => {
    const how = typingOf(criterion)?.how[locale];
    return `${criterion.id.value}${how === undefined ? '' : ` (${how})`}`;
  });
  return named.length > 0 ? [...new Set(named)].join(', ') : undefined;
}

/** “A1 (3 sản phẩm, xong 13/14)”: what a list holds that somebody keeps with the rest. */
export function listInWords(mark: Node, criterion: Criterion, locale: Locale): string {
  return `${criterion.id.value} (${typedInWords(mark, criterion, locale)})`;
}

/** What is said before the first question where a conversation leaves such criteria out. */
export const LISTED = bilingual({
  vi: {
    asked: (named: string) => `Không hỏi ở đây: ${named}; ghi vào tệp điểm, hoặc nhận từ`,
    table: (period: string) =>
      `bảng Excel, CSV, mỗi dòng một sản phẩm:\n  emul form map BẢNG --as MÃ\n  emul form import BẢNG --map MÃ --period ${period}`,
  },
  en: {
    asked: (named) => `Not asked here: ${named}; write it into the scores file, or take it from`,
    table: (period) =>
      `an Excel or CSV table with a row a product:\n  emul form map TABLE --as ID\n  emul form import TABLE --map ID --period ${period}`,
  },
});
