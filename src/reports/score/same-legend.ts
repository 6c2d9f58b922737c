import type { Words } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Text } from '../../documents/document.ts';
import { COLUMNS, type ColumnName } from '../../model/briefing.ts';
import type { ScoreTerms } from './score-terms.ts';

/** What “=” says, once for each pair of columns in which it stands. */
export function sameLegend({ answer, locale, columnName }: ScoreTerms): Text[] {
  const pairs = new Map<string, readonly [kept: ColumnName, by: ColumnName]>();
  for (const { columns, points } of answer.standings) {
    const standing = COLUMNS.filter((name) => columns.has(name));
    for (const [i, by] of standing.entries()) {
      const kept = standing[i - 1];
      if (points && kept && columns.get(by)?.changes === false) pairs.set(`${kept} ${by}`, [kept, by]);
    }
  }
  if (pairs.size === 0) return [];
  const said = [...pairs.values()].map(([kept, by]) => {
    const who = insideSentence(columnName(by));
    return kept === 'self' ? SELF[locale](who) : OTHER[locale](who, insideSentence(columnName(kept)));
  });
  return [{ kind: 'paragraph', text: `“=”: ${said.join('; ')}.`, isOfSign: true }];
}

const SELF: Words<(by: string) => string> = {
  vi: (by) => `${by} giữ điểm tự chấm`,
  en: (by) => `${by} left the self-scores as they were`,
};
const OTHER: Words<(by: string, kept: string) => string> = {
  vi: (by, kept) => `${by} giữ điểm của ${kept}`,
  en: (by, kept) => `${by} left the marks of ${kept} as they were`,
};
