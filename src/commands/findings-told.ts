import type { Words } from '../base/locale.ts';
import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf } from '../diagnostics/findings.ts';
import type { Call } from './command.ts';

/**
 * Tells on stderr what is wrong where a command computes: errors in full, since they leave rows empty, warnings as a
 * count (SEMANTICS 31). `beside` is what lies in periods that are only looked back at. Returns whether there are errors.
 */
export async function findingsTold(
  call: Call,
  diagnostics: readonly Diagnostic[],
  beside: readonly Diagnostic[] = [],
): Promise<boolean> {
  const all = inOrder(diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error');
  const lines = call.isQuiet ? [] : [...counted(all, call), ...before(beside, call)];
  if (errors.length + lines.length === 0) return false;
  const { diagnosticText } = await import('../diagnostics/text.ts');
  const width = call.host.err.isTerminal ? call.host.err.width : undefined;
  const told = errors.map((one) => diagnosticText(one, call.locale, call.isErrorColoured, width));
  call.host.err.write(`${[...told, ...lines].join('\n')}\n`);
  return errors.length > 0;
}

/** “cảnh báo: missing-sheet 2, self-only 1; xem: emul check”. */
function counted(all: readonly Diagnostic[], { locale }: Call): string[] {
  const counts = new Map<string, number>();
  for (const { id, severity } of all) if (severity === 'warning') counts.set(id, (counts.get(id) ?? 0) + 1);
  if (counts.size === 0) return [];
  const ids = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => `${id} ${count}`);
  return [WARNED[locale](ids.join(', '))];
}

function before(beside: readonly Diagnostic[], { locale }: Call): string[] {
  const { errors } = countsOf(inOrder(beside));
  return errors > 0 ? [EARLIER[locale](errors)] : [];
}

const WARNED: Words<(ids: string) => string> = {
  vi: (ids) => `cảnh báo: ${ids}; xem từng điều: emul check`,
  en: (ids) => `warnings: ${ids}; see each: emul check`,
};
const EARLIER: Words<(errors: number) => string> = {
  vi: (errors) => `cảnh báo: các kỳ trước còn ${errors} lỗi, phần so sánh có thể chưa đúng; xem: emul check`,
  en: (errors) => `warning: ${errors} errors in the periods before, so comparisons may be wrong; see: emul check`,
};
