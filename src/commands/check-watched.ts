import { bilingual } from '../base/locale.ts';
import { savedState } from '../source/saved-state.ts';
import { type Call, EXIT } from './command.ts';
import { told } from './failure.ts';
import { workspaceOf } from './opened.ts';
import { UsageError } from './usage.ts';

/**
 * `emul check --watch`: looks at once, and again whenever files have been saved and then stood still for a beat, until Ctrl-C.
 * What stops a later look, such as a folder that is gone for a moment, is said, and ends nothing.
 */
export async function watchedCheck(call: Call, look: (call: Call) => Promise<number>): Promise<number> {
  refuseForPrograms(call);
  const { host, locale } = call;
  const root = workspaceOf(call);
  let [looked, seen]: (string | undefined)[] = [undefined, undefined];
  for await (const _ of host.beats()) {
    const state = savedState(root);
    const isStill = state === seen || looked === undefined;
    seen = state;
    if (!isStill || state === looked) continue;
    begin(call);
    const round = look({ ...call, unread: new Map(), faulty: new Set(), told: new Set() });
    await (looked === undefined ? round : round.catch((error) => told(error, host, locale)));
    looked = state;
    if (host.out.isTerminal && !call.isQuiet) host.out.write(`\n${WORDS[locale].waiting(timeOf(call))}\n`);
  }
  return EXIT.fine;
}

/** A screen shows the last look alone; what is piped on has each under the time of its own. */
function begin(call: Call): void {
  call.host.out.write(call.host.out.isTerminal ? CLEARED : `── ${timeOf(call)} ──\n`);
}

/** To the upper left corner, and the screen cleared; what scrolled away before stays. */
const CLEARED = '\u001b[H\u001b[2J';

function timeOf({ host }: Call): string {
  return host.now().slice(11, 19);
}

/** A program that wants JSON again and again runs the command again and again; and what is piped in is never saved. */
function refuseForPrograms({ flags, values }: Call): void {
  if (flags['json'] === true || (flags['format'] ?? 'text') !== 'text') throw usage('people');
  if (values.includes('-')) throw usage('piped');
}

function usage(which: 'people' | 'piped'): UsageError {
  const [vi, en] = [WORDS.vi[which], WORDS.en[which]];
  return new UsageError({ vi: vi.what, en: en.what }, { vi: vi.help, en: en.help });
}

const WORDS = bilingual({
  vi: {
    waiting: (time: string) => `${time} · lưu tệp là soát lại; Ctrl-C: thôi`,
    people: { what: '--watch là để người đọc, không in dạng khác', help: 'bỏ --json, --format, hoặc bỏ --watch' },
    piped: { what: '“-” đọc một lần, không có tệp nào để chờ lưu', help: 'bỏ --watch, hoặc bỏ “-”' },
  },
  en: {
    waiting: (time) => `${time} · looks again when a file is saved; Ctrl-C ends`,
    people: {
      what: '--watch is for people and prints no other format',
      help: 'leave out --json and --format, or --watch',
    },
    piped: { what: '“-” is read once, and no file of it is saved', help: 'leave out --watch, or “-”' },
  },
});
