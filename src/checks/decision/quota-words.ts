import type { Words } from '../../base/locale.ts';
import { worded } from '../../checking/worded.ts';

interface Faults {
  'award-beyond-quota': { who: string; award: string; granted: number; limit: number };
  'granted-not-proposed': { who: string; award: string; why: Words | undefined; command: string };
  'level-beyond-quota': {
    who: string;
    level: Words;
    count: number;
    limit: number;
    /** The quota's id, where it knows an exception that the decision does not use. */
    exception: string | undefined;
  };
}

/** Decisions beyond what results and quotas say; only computing finds them. */
export const quotaWords = worded<Faults>({
  /** More are granted an award than its quota allows, and of one beyond the cut nobody wrote why. `answers/decisions/decided-awards.ts` finds it. */
  'award-beyond-quota': {
    message: {
      vi: ({ who, award, granted, limit }) =>
        `đồng ý khen “${award}” ${granted}, tỷ lệ của quy chế cho tối đa ${limit}; ${who} ở ngoài tỷ lệ mà chưa ghi lý do`,
      en: ({ who, award, granted, limit }) =>
        `${granted} are granted “${award}”, the quota allows ${limit}; ${who} is below the cut and nobody wrote why`,
    },
    help: {
      vi: 'ghi lý do, hoặc không khen: emul decide KỲ --award MÃ --enter --again TÊN; trong tệp: reason, hoặc granted: false',
      en: 'say why, or do not grant it: emul decide PERIOD --award ID --enter --again NAME; in the file: reason, or granted: false',
    },
  },
  /** Granted to somebody who does not stand for the award by the files, without a word why. `answers/decisions/decided-awards.ts` finds it. */
  'granted-not-proposed': {
    message: {
      vi: ({ who, award, why }) =>
        `${who} được ghi đồng ý khen “${award}” mà ${why ? `chưa đủ điều kiện: ${why.vi}` : 'không có trong danh sách xét'}`,
      en: ({ who, award, why }) =>
        `${who} is granted “${award}” but ${why ? `does not qualify: ${why.en}` : 'is not on the list'}`,
    },
    help: {
      vi: ({ command }) =>
        `Hội đồng vẫn quyết định như vậy thì ghi lý do: emul decide KỲ --award MÃ --enter --again TÊN; xem danh sách: ${command}; trong tệp: reason`,
      en: ({ command }) =>
        `if the Council decided so all the same, say why: emul decide PERIOD --award ID --enter --again NAME; see the list: ${command}; in the file: reason`,
    },
  },
  /** A level is decided for somebody below the cut of its quota, and nobody wrote why. `answers/decisions/decided-periods.ts` finds it. */
  'level-beyond-quota': {
    message: {
      vi: ({ who, level, count, limit }) =>
        `quyết định ${level.vi} cho ${who} ở ngoài tỷ lệ (có ${count}, tối đa ${limit}) mà chưa ghi lý do`,
      en: ({ who, level, count, limit }) =>
        `${level.en} is decided for ${who}, below the cut of its quota (${count}, at most ${limit}), and nobody wrote why`,
    },
    help: {
      vi: ({ exception }) =>
        `ghi lý do, hoặc một mức khác: emul decide KỲ --enter --again TÊN; trong tệp: reason${exception ? `; dùng mức ngoại lệ thì ghi exceptions: [${exception}]` : ''}`,
      en: ({ exception }) =>
        `say why, or another level: emul decide PERIOD --enter --again NAME; in the file: reason${exception ? `; the exception is used by exceptions: [${exception}]` : ''}`,
    },
  },
});
