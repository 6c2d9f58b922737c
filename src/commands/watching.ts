import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { type Watch, watchedBy } from '../base/work.ts';
import type { Call } from './command.ts';
import { Ledger } from './watching/ledger.ts';
import { Progress } from './watching/progress.ts';
import { Trace } from './watching/trace.ts';
import { verboseText } from './watching/verbose.ts';

/** Runs a command while whoever asked is told of its work: how far it is on a terminal, where time went with `--verbose` or EMUL_TRACE. */
export async function watched(call: Call, run: () => Promise<number>): Promise<number> {
  const { host, locale } = call;
  const isTold = !call.isQuiet && call.flags['json'] !== true;
  const progress = host.progress && isTold ? new Progress(host.progress, locale) : undefined;
  const trace = isTraced(call) ? new Trace(call, { ms: host.elapsed(), cpu: host.cpu() }) : undefined;
  const isVerbose = call.flags['verbose'] === true;
  const ledger = trace || isVerbose ? new Ledger(host, (file) => trace?.file(file)) : undefined;
  const before = watchedBy(watchOf(progress, ledger));
  try {
    const code = await run();
    if (ledger) trace?.end(ledger, code);
    if (ledger && isVerbose) host.err.write(verboseText(ledger, locale));
    return code;
  } finally {
    host.progress?.over();
    watchedBy(before);
  }
}

function watchOf(progress: Progress | undefined, ledger: Ledger | undefined): Watch | undefined {
  if (!progress && !ledger) return undefined;
  return {
    stage(stage) {
      progress?.stage(stage);
      return ledger?.stage(stage) ?? nothing;
    },
    file: (stage, path) => ledger?.file(stage, path) ?? nothing,
    course: (course, of) => progress?.course(course, of) ?? { step: nothing, over: nothing },
  };
}

function nothing(): void {}

/** Whether EMUL_TRACE asks for lines of JSON; what it does not know is said, and stops nobody's work. */
function isTraced({ host, locale }: Call): boolean {
  const typed = host.environment.EMUL_TRACE;
  if (typed && typed !== 'json') host.err.write(UNKNOWN[locale](typed));
  return typed === 'json';
}

const UNKNOWN: Words<(typed: string) => string> = {
  vi: (typed) => `cảnh báo: EMUL_TRACE chỉ nhận json, không nhận ${quoted(typed)}\n`,
  en: (typed) => `warning: EMUL_TRACE takes json, not ${quoted(typed)}\n`,
};
