import type { ClassifyAnswer } from '../answers/classification.ts';
import { jsonNumber, pointsJson, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { SubjectOutput } from '../declared/outputs/shared.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import type { ResultSubject } from '../scoring/result.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import type { Part } from '../scoring/rollup/rollup-working.ts';
import { shownIn } from './classify/classify-terms.ts';
import { limitJson } from './limit-words.ts';
import { reasonJson } from './reason-json.ts';
import { sealJson } from './seal-words.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'classify'>;
type Row = Told['results'][number];

/** `emul classify --json`; a result a line. */
export function classifyJson(answer: ClassifyAnswer, locale: Locale, version: string): string {
  const head = JSON.stringify(headOf(answer, version), null, 2).slice(0, -2);
  const lines = (items: readonly object[]) =>
    items.length > 0 ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : '[]';
  const shown = shownIn(answer);
  const results = lines(shown.map((result) => resultJson(result, locale)));
  const quotas = lines(answer.quotas.map(quotaJson));
  const summary = JSON.stringify({ member: countsOf(shown, answer, 'member'), unit: countsOf(shown, answer, 'unit') });
  return escapedJson(
    withNumbers(`${head},\n  "results": ${results},\n  "quotas": ${quotas},\n  "summary": ${summary}\n}\n`),
  );
}

function headOf(
  { period, limit, rules, isDraft, seal }: ClassifyAnswer,
  version: string,
): Omit<Told, 'results' | 'quotas' | 'summary'> {
  return {
    ...outputHead('classify', version),
    period: periodJson(period),
    regulation: rules.regulation.id.value,
    ...limitJson(limit),
    draft: isDraft,
    ...sealJson(seal),
  };
}

function resultJson(result: RankedResult, locale: Locale): Row {
  const { subject, isRated, points, level, computedLevel, rank, isTied, reasons, working } = result;
  return {
    subject: subjectJson(subject),
    status: isRated ? 'rated' : 'not-rated',
    ...pointsJson(points),
    level: level ?? null,
    computedLevel: computedLevel ?? null,
    rank: rank ?? null,
    tied: isTied,
    reasons: reasons.map((reason) => reasonJson(reason, locale)),
    parts: working?.parts.map(partJson) ?? [],
  };
}

/** Whose result it is. */
export function subjectJson({ kind, id, name, unit, units }: ResultSubject): SubjectOutput {
  return { kind, id, name, unit: unit ?? null, units };
}

function partJson({ period, result }: Part): Row['parts'][number] {
  const status = result?.isRated ? 'rated' : 'not-rated';
  return { period: period.id, ...pointsJson(result?.points), level: result?.level ?? null, status };
}

export function quotaJson({
  quota,
  scope,
  of,
  base,
  limit,
  count,
  over,
  exception,
  cut,
}: QuotaResult): NonNullable<Told['quotas']>[number] {
  return {
    id: quota.id.value,
    scope,
    ...(of !== undefined && { [scope]: of }),
    level: quota.level.value,
    base,
    limit: limit ?? null,
    count,
    over,
    ...(exception &&
      quota.exception && {
        exception: { atMost: jsonNumber(quota.exception.value), limit: exception.limit, used: exception.isUsed },
      }),
    cut: cut.map(({ result, isAboveCut, isTied }) => ({
      subject: subjectJson(result.subject),
      aboveCut: isAboveCut,
      tied: isTied,
    })),
  };
}

/** Every level of the regulation, even at 0, and who is not rated: adds up to the results that stand there. */
export function countsOf(
  results: readonly RankedResult[],
  { rules }: ClassifyAnswer,
  kind: 'member' | 'unit',
): Record<string, number> {
  const counts = Object.fromEntries([...rules.levels.map(({ id }) => [id.value, 0]), ['not-rated', 0]]);
  for (const { subject, level } of results) {
    if (subject.kind === kind) counts[level ?? 'not-rated'] = (counts[level ?? 'not-rated'] ?? 0) + 1;
  }
  return counts;
}
