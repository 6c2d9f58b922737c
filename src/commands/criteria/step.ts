import type { Editions } from '../../answers/criteria/criteria-editions.ts';
import type { StepAt, StepTaken, StepWritten } from '../../answers/criteria/steps/step.ts';
import { type Day, dayFromPeople } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { visible } from '../../base/visible.ts';
import { type Call, EXIT, textFlag } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceToWrite } from '../to-write.ts';
import { UsageError } from '../usage.ts';
import { type Writing, written } from '../written.ts';
import { editionAsked, editionsFor, namedBy } from './asked.ts';
import { notTaken } from './not-taken.ts';

/** A step that a command takes with one scale of the workspace. */
export interface Step {
  /** Which edition is meant where only an id is named. */
  readonly choose: Parameters<typeof editionAsked>[2];
  take(at: StepAt, root: string): Promise<StepTaken>;
  told(at: StepAt, written: StepWritten): Pick<Writing, 'deed' | 'reason' | 'next'>;
}

/** Takes a step with the scale that the line names, and writes it; says why where it cannot be taken. */
export async function stepTaken(call: Call, step: Step): Promise<number> {
  const root = workspaceToWrite(call);
  const name = namedBy(call.values[0] ?? '', call);
  const editions = await editionsFor(call, [name]);
  const hasErrors = await findingsTold(call, editions.diagnostics);
  const criteria = editionAsked(name, editions, step.choose);
  const { workspace } = editions;
  if (!criteria || !workspace || hasErrors) return EXIT.findings;
  const at = { criteria, workspace };
  refuseOutside(at, editions, name.typed);
  const taken = await step.take(at, root);
  if ('not' in taken) return notTaken(call, taken.not, at);
  return written(call, { root, changes: taken.files, ...step.told(at, taken) });
}

function refuseOutside({ criteria }: StepAt, { all }: Editions, typed: string): void {
  if (all.includes(criteria)) return;
  throw new UsageError(
    { vi: `${quoted(typed)} không nằm trong thư mục criteria của sổ`, en: `${quoted(typed)} lies outside of criteria` },
    { vi: 'chép tệp vào thư mục criteria rồi chạy lại', en: 'copy it into the folder criteria and try again' },
  );
}

/** “Thang bảng điểm thi đua cá nhân”, lần ban hành 2 */
export function editionInWords({ criteria: { title, edition } }: StepAt): Words {
  const number = edition?.value.toString();
  const named = `“${title.value}”`;
  if (number === undefined) return { vi: named, en: named };
  return { vi: `${named}, lần ban hành ${number}`, en: `${named}, edition ${number}` };
}

/** The day behind a flag; a UsageError where it is none. */
export function dayFlag(call: Call, name: string): Day | undefined {
  const typed = textFlag(call, name)?.trim();
  if (!typed) return undefined;
  const day = dayFromPeople(typed);
  if (day) return day;
  throw new UsageError(
    { vi: `không có ngày ${quoted(typed)}`, en: `there is no day ${quoted(typed)}` },
    { vi: `gõ như --${name} 20/12/2016`, en: `type it as --${name} 2016-12-20` },
  );
}

/** The line to type for a step with the scale that was named, what is missing as placeholders. */
export function stepLine(action: string, call: Call, rest: Words): Words {
  const line = `emul criteria ${action} ${visible(call.values[0] ?? '')}`;
  return { vi: `${line} ${rest.vi}`, en: `${line} ${rest.en}` };
}

/** A flag without which the step says too little; `line` shows what to type. */
export function needed<T>(value: T | undefined, missing: Words, line: Words): T {
  if (value !== undefined && value !== '') return value;
  throw new UsageError(
    { vi: `chưa ghi ${missing.vi}`, en: `${missing.en} is missing` },
    { vi: `gõ ${line.vi}`, en: `type ${line.en}` },
  );
}
