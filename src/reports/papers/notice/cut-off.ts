import type { Words } from '../../../base/locale.ts';
import type { Result } from '../../../scoring/result.ts';
import type { ExplainTerms } from '../../explain/explain-terms.ts';

/** Where everything can be read that a page has no room for: “đọc đủ bằng lệnh emul explain cv-03 2017-H1 --depth 3”. */
export function cutOff({ result, locale }: Pick<ExplainTerms, 'result' | 'locale'>): string {
  const depth = depthOf(result);
  const line = `emul explain ${result.subject.id} ${result.period.id}${depth > 0 ? ` --depth ${depth}` : ''}`;
  return WORDS[locale](line);
}

/** How deep the explanation must go to show every mark; that of a base period always does. */
function depthOf({ working }: Result): number {
  if (!working) return 0;
  return 1 + Math.max(1, ...working.parts.map(({ result }) => (result ? depthOf(result) : 0)));
}

const WORDS: Words<(line: string) => string> = {
  vi: (line) => `đọc đủ bằng lệnh ${line}`,
  en: (line) => `read all by ${line}`,
};
