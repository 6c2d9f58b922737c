import type { Day } from '../../base/day.ts';
import type { Setting } from './setting.ts';

/** The same setting of a paper whose number and day its own file tells already: what was signed is no draft. */
export function asRecorded(setting: Setting, document: string | undefined, day: Day | undefined): Setting {
  const { numbered } = setting;
  const number = numbered.number ?? document;
  const date = numbered.date ?? day;
  const isSigned = document !== undefined && day !== undefined;
  return { ...setting, numbered: { number, date, isFinal: numbered.isFinal || isSigned } };
}
