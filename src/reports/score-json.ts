import type { ScoreAnswer } from '../answers/scored.ts';
import type { Exact } from '../base/exact.ts';
import { jsonNumber, pointsJson, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import type { RankedStanding } from '../scoring/standing.ts';
import type { Working } from '../scoring/working.ts';
import { reasonJson } from './reason-json.ts';

/** `emul score --json`; its shape is `schemas/output/score.schema.json`. A row a line. */
export function scoreJson(answer: ScoreAnswer, locale: Locale, version: string): string {
  const { id, kind, from, to } = answer.period;
  const head = { emul: version, report: 'score', period: { id, kind: kind.id, from, to }, draft: answer.isDraft };
  const rows = answer.standings.map((standing) => `    ${JSON.stringify(rowOf(standing, locale))}`);
  const results = rows.length > 0 ? `[\n${rows.join(',\n')}\n  ]` : '[]';
  const summary = JSON.stringify({ member: countsOf(answer, 'member'), unit: countsOf(answer, 'unit') });
  const top = JSON.stringify(head, null, 2).slice(0, -2);
  return escapedJson(withNumbers(`${top},\n  "results": ${results},\n  "summary": ${summary}\n}\n`));
}

function rowOf(standing: RankedStanding, locale: Locale): object {
  const { subject, isRated, points, level, computedLevel, rank, isTied, reasons, working } = standing;
  return {
    subject: { kind: subject.kind, id: subject.id, name: subject.name, unit: subject.unit?.id.value ?? null },
    status: isRated ? 'rated' : 'not-rated',
    ...pointsJson(points),
    level: level ?? null,
    computedLevel: computedLevel ?? null,
    rank: rank ?? null,
    tied: isTied,
    reasons: reasons.map((reason) => reasonJson(reason, locale)),
    parts: [],
    working: working ? workingJson(working) : null,
  };
}

function workingJson({ workedGroups, bonus, penalty }: Working): object {
  const value = (exact: Exact) => jsonNumber(exact);
  return {
    groups: workedGroups.map(({ group, points }) => ({
      id: group.id.value,
      ...pointsJson(points),
      max: value(group.max.value),
    })),
    bonus: value(bonus),
    penalty: value(penalty),
  };
}

/** Every level of the regulation, even at 0, and who is not rated: adds up to the rows. */
function countsOf({ standings, levels }: ScoreAnswer, kind: 'member' | 'unit'): Record<string, number> {
  const counts = Object.fromEntries([...levels.map(({ id }) => [id.value, 0]), ['not-rated', 0]]);
  for (const { subject, level } of standings) {
    if (subject.kind === kind) counts[level ?? 'not-rated'] = (counts[level ?? 'not-rated'] ?? 0) + 1;
  }
  return counts;
}
