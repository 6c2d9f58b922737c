import { defineCheck } from '../../checking/check.ts';

interface Facts {
  who: string;
  level: string;
  count: number;
  limit: number;
  /** The quota's id, where it knows an exception that the decision does not use. */
  exception: string | undefined;
}

/** A level is decided for somebody below the cut of its quota, and nobody wrote why. `answers/decided-periods.ts` finds it. */
export const levelBeyondQuota = defineCheck<Facts>({
  id: 'level-beyond-quota',
  severity: 'error',
  message: {
    vi: ({ who, level, count, limit }) =>
      `quyết định ${level} cho ${who} ở ngoài tỷ lệ (có ${count}, tối đa ${limit}) mà chưa ghi lý do`,
    en: ({ who, level, count, limit }) =>
      `${level} is decided for ${who}, below the cut of its quota (${count}, at most ${limit}), and nobody wrote why`,
  },
  help: {
    vi: ({ exception }) =>
      `hãy ghi lý do ở mục reason, hoặc một mức khác${exception ? `; dùng mức ngoại lệ thì ghi exceptions: [${exception}]` : ''}`,
    en: ({ exception }) =>
      `write why under reason, or another level${exception ? `; the exception is used by exceptions: [${exception}]` : ''}`,
  },
});
