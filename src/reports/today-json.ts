import type { Today } from '../answers/today.ts';
import type { Want } from '../answers/wants/want.ts';
import type { Output } from '../declared/outputs/index.ts';
import { outputText } from './output-text.ts';

/** `emul today --json`. */
export function todayJson({ asOf, wants, findings }: Today, version: string): string {
  return outputText('today', version, { asOf, errors: findings.errors.length, wants: wants.map(wantJson) });
}

function wantJson(want: Want): Output<'today'>['wants'][number] {
  if (want.kind === 'exemplar') return { ...want, periods: want.periods.map(({ id }) => id) };
  if (want.kind === 'appeals') {
    const { due, ...rest } = want;
    return { ...rest, ...(due !== undefined && { due }) };
  }
  if (want.kind === 'sheets' || want.kind === 'earlier-sheets') {
    const { kind, period, weeks, of, missing } = want;
    return {
      kind,
      period: period.id,
      weeks,
      of,
      missing: missing.map((subject) => ({ kind: subject.kind, id: subject.id })),
    };
  }
  if (want.kind === 'open') return { ...want, period: want.period.id, last: want.last.id };
  return 'period' in want ? { ...want, period: want.period.id } : want;
}
