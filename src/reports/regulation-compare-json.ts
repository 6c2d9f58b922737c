import type { ComparedRow, Comparison } from '../answers/comparing/compared.ts';
import { pointsJson } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import { countsOf, quotaJson, subjectJson } from './classify-json.ts';
import { causeInWords } from './comparing/causes.ts';
import { rulesApart } from './comparing/rules-table.ts';
import { type CompareTerms, termsOf } from './comparing/terms.ts';
import { outputText } from './output-text.ts';
import { reasonJson } from './reason-json.ts';
import { sealJson } from './seal-words.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'regulation-compare'>;
type Row = Told['results'][number];

/** `emul regulation compare --json`. */
export function regulationCompareJson(comparison: Comparison, locale: Locale, version: string): string {
  const { period, after, apart, rows, awards } = comparison;
  const terms = termsOf(comparison, locale);
  return outputText('regulation-compare', version, {
    period: periodJson(period),
    ...sealJson(after.classified.seal),
    scoredBy: apart?.scored ?? after.classified.rules.base,
    comparable: !apart,
    before: sideJson('before', comparison),
    after: sideJson('after', comparison),
    rules: rulesApart(terms, locale).map(({ key, before, after: now, ...rule }) => ({
      id: key,
      ...rule,
      before: before ?? null,
      after: now ?? null,
    })),
    results: rows.map((row) => rowJson(row, terms)),
    awards,
  });
}

function sideJson(side: 'before' | 'after', comparison: Comparison): Told['before'] {
  const { classified, isDraft } = comparison[side];
  const { rules, results, quotas } = classified;
  const counted = (kind: 'member' | 'unit') => countsOf(results, classified, kind);
  return {
    regulation: rules.regulation.id.value,
    base: rules.base,
    draft: isDraft,
    summary: comparison.apart ? null : { member: counted('member'), unit: counted('unit') },
    quotas: comparison.apart ? [] : quotas.map(quotaJson),
  };
}

function rowJson(row: ComparedRow, terms: CompareTerms): Row {
  return {
    subject: subjectJson(row.subject),
    verdict: row.verdict,
    before: resultJson(row.before, terms.locale),
    after: resultJson(row.after, terms.locale),
    why: row.causes.map((cause) => ({
      by: cause.by,
      side: 'side' in cause ? cause.side : null,
      message: causeInWords(cause, row, terms),
    })),
  };
}

function resultJson(result: ComparedRow['before'], locale: Locale): Row['before'] {
  if (!result) return null;
  const { isRated, points, level, computedLevel, reasons } = result;
  return {
    status: isRated ? 'rated' : 'not-rated',
    ...pointsJson(points),
    level: level ?? null,
    computedLevel: computedLevel ?? null,
    reasons: reasons.map((reason) => reasonJson(reason, locale)),
  };
}
