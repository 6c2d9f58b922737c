import type { ScoreAnswer } from '../answers/scored.ts';
import { numberText, pointsText, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { RankedStanding } from '../scoring/standing.ts';
import type { Working } from '../scoring/working.ts';
import { quotaJson } from './classify-json.ts';
import { reasonJson } from './reason-json.ts';
import { sealJson } from './seal-words.ts';
import { periodJson } from './value-json.ts';

/** What stands before the rows; these are text from the start, and held against their schema by the tests. */
type Head = Omit<Output<'score'>, 'results' | 'quotas' | 'summary'>;

/** `emul score --json`; a row a line. */
export function scoreJson(answer: ScoreAnswer, locale: Locale, version: string): string {
  const { period, isDraft, seal, held } = answer;
  const head: Head = { ...outputHead('score', version), period: periodJson(period), draft: isDraft, ...sealJson(seal) };
  const rows = answer.standings.map((standing) => `    ${rowText(standing, locale)}`);
  const results = rows.length > 0 ? `[\n${rows.join(',\n')}\n  ]` : '[]';
  const summary = JSON.stringify({ member: countsOf(answer, 'member'), unit: countsOf(answer, 'unit') });
  const top = JSON.stringify(head, null, 2).slice(0, -2);
  const shown = held?.quotas.map((quota) => `    ${withNumbers(JSON.stringify(quotaJson(quota)))}`) ?? [];
  const quotas = shown.length > 0 ? `\n  "quotas": [\n${shown.join(',\n')}\n  ],` : '';
  return escapedJson(`${top},\n  "results": ${results},${quotas}\n  "summary": ${summary}\n}\n`);
}

/** A row, written out: a province's week has thousands, and objects made only to be written cost more than the writing. */
function rowText(standing: RankedStanding, locale: Locale): string {
  const { subject, isRated, points, level, computedLevel, rank, isTied, reasons, working } = standing;
  const whose = { kind: subject.kind, id: subject.id, name: subject.name, unit: subject.unit?.id.value ?? null };
  const why = reasons.map((reason) => reasonJson(reason, locale));
  return [
    `{"subject":${JSON.stringify(whose)}`,
    `"status":"${isRated ? 'rated' : 'not-rated'}"`,
    pointsText(points),
    `"level":${JSON.stringify(level ?? null)}`,
    `"computedLevel":${JSON.stringify(computedLevel ?? null)}`,
    `"rank":${rank ?? null}`,
    `"tied":${isTied}`,
    `"reasons":${JSON.stringify(why)}`,
    '"parts":[]',
    `"working":${working ? workingText(working) : null}}`,
  ].join(',');
}

function workingText({ workedGroups, bonus, penalty }: Working): string {
  const groups = workedGroups.map(
    ({ group, points }) =>
      `{"id":${JSON.stringify(group.id.value)},${pointsText(points)},"max":${numberText(group.max.value)}}`,
  );
  return `{"groups":[${groups.join(',')}],"bonus":${numberText(bonus)},"penalty":${numberText(penalty)}}`;
}

/** Every level of the regulation, even at 0, and who is not rated: adds up to the rows. */
function countsOf({ standings, levels }: ScoreAnswer, kind: 'member' | 'unit'): Record<string, number> {
  const counts = Object.fromEntries([...levels.map(({ id }) => [id.value, 0]), ['not-rated', 0]]);
  for (const { subject, level } of standings) {
    if (subject.kind === kind) counts[level ?? 'not-rated'] = (counts[level ?? 'not-rated'] ?? 0) + 1;
  }
  return counts;
}
