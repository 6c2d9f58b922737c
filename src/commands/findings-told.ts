import { type Counted, FindingsTally } from '../answers/findings-tally.ts';
import { same, type Words } from '../base/locale.ts';
import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf } from '../diagnostics/findings.ts';
import type { Call } from './command.ts';
import { keepFaults, keepUnread } from './unread.ts';

/**
 * Tells on stderr what is wrong where a command computes: errors in full, since they leave rows empty, warnings as a
 * count (rule 31). `beside` is what lies in periods that are only looked back at. Returns whether there are errors.
 */
export async function findingsTold(
  call: Call,
  diagnostics: readonly Diagnostic[],
  beside: readonly Diagnostic[] = [],
): Promise<boolean> {
  keepUnread(call, beside);
  const tally = new FindingsTally();
  tally.add(inOrder(diagnostics));
  return told(call, tally.errors, [...counted(tally.warnings(), call), ...before(beside, call)]);
}

/** The same for what many files have left in a tally. */
export function tallyTold(call: Call, tally: FindingsTally): Promise<boolean> {
  return told(call, inOrder(tally.errors), counted(tally.warnings(), call));
}

/** The errors alone, where a command's own answer says what its warnings would. */
export function errorsTold(call: Call, tally: FindingsTally): Promise<boolean> {
  return told(call, inOrder(tally.errors), []);
}

async function told(call: Call, errors: readonly Diagnostic[], counts: readonly string[]): Promise<boolean> {
  keepFaults(call, errors);
  const lines = call.isQuiet ? [] : counts;
  if (errors.length + lines.length === 0) return false;
  const { diagnosticText } = await import('../diagnostics/text.ts');
  const { toldTogether } = await import('../diagnostics/told-together.ts');
  const width = call.host.err.isTerminal ? call.host.err.width : undefined;
  const texts = toldTogether(errors).map((diagnostic) =>
    diagnosticText(diagnostic, call.locale, call.isErrorColoured, width),
  );
  const fresh = texts.filter((text) => !call.told.has(text)); // a paper that asks by itself finds it again
  for (const text of fresh) call.told.add(text);
  if (fresh.length + lines.length > 0) call.host.err.write(`${[...fresh, ...lines].join('\n')}\n`);
  return errors.length > 0;
}

/** “cảnh báo: 2 phiếu còn thiếu; xem từng điều: emul check”. */
function counted(warnings: readonly Counted[], { locale }: Call): string[] {
  if (warnings.length === 0) return [];
  const texts = warnings.map(({ first, times }) => COUNTED[locale](times, (first.counted ?? same(first.id))[locale]));
  return [WARNED[locale](texts.join(', '))];
}

const COUNTED: Words<(times: number, called: string) => string> = {
  vi: (times, called) => `${times} ${called}`,
  en: (times, called) => `${called} (${times})`,
};

function before(beside: readonly Diagnostic[], { locale }: Call): string[] {
  const { errors } = countsOf(inOrder(beside));
  return errors > 0 ? [EARLIER[locale](errors)] : [];
}

const WARNED: Words<(said: string) => string> = {
  vi: (said) => `cảnh báo: ${said}; xem từng điều: emul check`,
  en: (said) => `warnings: ${said}; see each: emul check`,
};
const EARLIER: Words<(errors: number) => string> = {
  vi: (errors) => `cảnh báo: các kỳ trước còn ${errors} lỗi, phần so sánh có thể chưa đúng; xem: emul check`,
  en: (errors) => `warning: ${errors} errors in the periods before, so comparisons may be wrong; see: emul check`,
};
