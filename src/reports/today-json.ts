import type { Today, Want } from '../answers/today.ts';
import { escapedJson } from '../base/visible.ts';

/** `emul today --json`; its shape is `schemas/output/today.schema.json`. */
export function todayJson({ asOf, wants, findings }: Today, version: string): string {
  const whole = { emul: version, report: 'today', asOf, errors: findings.errors.length, wants: wants.map(wantJson) };
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}

function wantJson(want: Want): object {
  if (want.kind === 'exemplar') return { ...want, periods: want.periods.map(({ id }) => id) };
  return 'period' in want ? { ...want, period: want.period.id } : want;
}
