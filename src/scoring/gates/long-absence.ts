import { numberOf } from '../../base/day.ts';
import type { Gate } from '../../model/gate.ts';
import type { Leave } from '../../model/organization.ts';
import type { GateContext, GateKind } from './gate-kind.ts';
import { gateReason } from './gate-reason.ts';

/** Somebody on leave for so many calendar days of the period or more stands no better than a level. */
export const longAbsence: GateKind = {
  id: 'long-absence',
  words(gate, { subject }, context) {
    const member = subject.kind === 'member' ? context.organization.member(subject.id) : undefined;
    const { level, days } = gate;
    if (!member || !level || !days) return [];
    const away = daysAway(member.leaves, gate, context);
    if (away < days.value.floor) return [];
    const most = context.levelName(level.value);
    const words = {
      vi: `nghỉ ${away} ngày trong kỳ (từ ${days.value} ngày): cao nhất là ${most}`,
      en: `${away} days of leave in the period (${days.value} or more): at most ${most}`,
    };
    return [{ cap: { level: level.value, reason: gateReason(gate, words) } }];
  },
};

/** Calendar days of leave inside the period, each day once; leave without an end is open. */
function daysAway(leaves: readonly Leave[], { except }: Gate, { period, lastDay }: GateContext): number {
  const first = numberOf(period.from);
  const last = Math.min(numberOf(period.to), numberOf(lastDay));
  const away = new Set<number>();
  for (const { kind, span } of leaves) {
    if (except.some(({ value }) => value === kind.value)) continue;
    const from = Math.max(first, span.from ? numberOf(span.from.value) : first);
    const to = Math.min(last, span.to ? numberOf(span.to.value) : last);
    for (let day = from; day <= to; day += 1) away.add(day);
  }
  return away.size;
}
