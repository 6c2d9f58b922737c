import type { Today } from '../answers/today.ts';
import type { Want } from '../answers/wants/want.ts';
import { escapedJson } from '../base/visible.ts';

/** `emul today --json`; its shape is `schemas/output/today.schema.json`. */
export function todayJson({ asOf, wants, findings }: Today, version: string): string {
  const whole = { emul: version, report: 'today', asOf, errors: findings.errors.length, wants: wants.map(wantJson) };
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}

function wantJson(want: Want): object {
  if (want.kind === 'exemplar') return { ...want, periods: want.periods.map(({ id }) => id) };
  if (want.kind === 'sheets' || want.kind === 'earlier-sheets') {
    const { kind, period, weeks, of, missing } = want;
    return { kind, period: period.id, weeks, of, missing: missing.map((one) => ({ kind: one.kind, id: one.id })) };
  }
  return 'period' in want ? { ...want, period: want.period.id } : want;
}
