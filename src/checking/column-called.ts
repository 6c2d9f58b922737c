import type { Words } from '../base/locale.ts';

/** Whose marks a column holds, as an office says it. */
const CALLED: Readonly<Record<string, Words>> = {
  self: { vi: 'phần tự chấm', en: 'the own marks' },
  head: { vi: 'trưởng phòng chấm', en: 'the head’s marks' },
  council: { vi: 'lãnh đạo chấm', en: 'the leaders’ marks' },
};

/** A column of a sheet in words; its key where it has none. */
export function columnCalled(name: string): Words {
  return CALLED[name] ?? { vi: name, en: name };
}
