import { defineCheck } from '../../checking/check.ts';

/** A bonus of which nothing counts: its maximum is zero. */
export const bonusWithoutEffect = defineCheck<Record<never, never>>({
  id: 'bonus-without-effect',
  severity: 'warning',
  counted: { vi: 'mục điểm cộng không có tác dụng', en: 'bonuses without effect' },
  message: {
    vi: () => 'điểm cộng tối đa là 0, nên việc được cộng nào cũng không cộng được điểm',
    en: () => 'the bonus is 0 at most, so nothing that earns one adds a point',
  },
  help: {
    vi: () => 'được cộng nhiều nhất bao nhiêu điểm? hãy sửa max của bonus, hoặc bỏ mục bonus',
    en: () => 'how many points may it add? mend max of bonus, or take bonus out',
  },
  *inWorkspace({ criteria }) {
    for (const { bonus } of criteria) {
      const events = (bonus?.events ?? []).filter(({ points }) => !points.value.isZero); // `event-without-effect`
      if (!bonus?.max?.value.isZero || events.length === 0) continue;
      yield { at: bonus.max.place, facts: {} };
    }
  },
});
