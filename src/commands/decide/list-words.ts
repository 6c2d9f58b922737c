import type { Words } from '../../base/locale.ts';

/** Of another list of the same period: whether it was the same meeting with the same ballots. */
export function sameMeeting(said: Words): Words {
  return {
    vi: `Cùng cuộc họp này: ${said.vi}; có (c) hay không (k) [c]`,
    en: `At the same meeting: ${said.en}; yes (y) or no (n) [y]`,
  };
}

export function goOn(award: string, count: number): Words {
  return {
    vi: `Còn danh sách ${award} (${count} dòng). Nhập tiếp (c) hay để sau (k) [c]`,
    en: `There is ${award} to come (${count}). Go on (y) or later (n) [y]`,
  };
}
