import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { type Lock, lockOf, unlocked } from '../store/lock.ts';
import { StoreError } from '../store/store-error.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { workspaceOf } from './opened.ts';
import { NotWritten } from './unread.ts';
import { UsageError } from './usage.ts';

/** `emul unlock`: takes a lock away that was left behind. */
export const unlock: Command = {
  name: 'unlock',
  takes: [],
  flags: { force: '--force', dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'gỡ khóa ghi còn sót lại',
      description:
        'Khi ghi, emul giữ khóa .emul/lock để hai người không cùng ghi một lúc, ghi xong thì bỏ. Máy tắt giữa chừng thì khóa còn lại; emul tự bỏ khóa của chương trình đã tắt trên cùng máy. Còn lại thì dùng lệnh này.',
      parts: {
        force: 'gỡ cả khóa có vẻ đang có người giữ; chỉ dùng khi đã hỏi người ấy',
        dryRun: 'chỉ cho xem ai giữ khóa, chưa gỡ gì',
      },
      examples: [
        ['emul unlock --dry-run', 'xem ai giữ khóa'],
        ['emul unlock', 'gỡ khóa'],
      ],
    },
    en: {
      summary: 'take away a lock that was left behind',
      description:
        'While it writes, emul holds .emul/lock, so that two people never write at once. A computer that goes off meanwhile leaves it there; that of a process gone on the same computer is not honoured anyway. This is for the rest.',
      parts: {
        force: 'also one that somebody seems to hold; ask them first',
        dryRun: 'show who holds it and take nothing away',
      },
      examples: [
        ['emul unlock --dry-run', 'see who holds it'],
        ['emul unlock', 'take it away'],
      ],
    },
  },
  async run(call) {
    const root = workspaceOf(call);
    const lock = lockOf(root);
    const isDry = call.flags['dryRun'] === true;
    if (lock && !isDry && !lock.isLeft && call.flags['force'] !== true) throw held(lock);
    if (lock && !isDry) gone(root);
    if (!call.isQuiet || isDry) call.host.out.write(saidOf(call, lock, isDry));
    return EXIT.fine;
  },
};

function gone(root: string): void {
  try {
    unlocked(root);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new NotWritten(error.code === 'ENOTEMPTY' ? FULL_FOLDER : refused(error.code), true);
  }
}

function saidOf({ locale }: Call, lock: Lock | undefined, isDry: boolean): string {
  if (!lock) return FREE[locale];
  return (isDry ? SEEN : GONE)[locale](whoOf(lock)[locale]);
}

function whoOf({ holder }: Lock): Words {
  if (!holder) return { vi: 'không rõ của ai', en: 'nobody can tell whose' };
  const { user, host, pid } = holder;
  return {
    vi: `của ${quoted(user)}, máy ${quoted(host)}, tiến trình ${pid}`,
    en: `of ${quoted(user)} on ${quoted(host)}, process ${pid}`,
  };
}

function held(lock: Lock): UsageError {
  const who = whoOf(lock);
  return new UsageError(
    {
      vi: `chưa gỡ gì: khóa ${who.vi}, có thể đang ghi`,
      en: `nothing taken away: the lock is ${who.en}, who may be writing`,
    },
    {
      vi: 'hỏi người ấy; chắc không còn ai đang ghi thì gõ: emul unlock --force',
      en: 'ask them; if nobody writes any more: emul unlock --force',
    },
  );
}

const FULL_FOLDER: Words = {
  vi: 'chưa gỡ được .emul/lock: đây là thư mục có tệp bên trong; chuyển các tệp ấy đi nơi khác rồi chạy lại',
  en: '.emul/lock is still there: it is a folder with files in it; move them elsewhere and try again',
};

/** By the system's word. */
function refused(code: string): Words {
  return {
    vi: `chưa gỡ được .emul/lock: máy không cho xóa (${code}); nhờ người lập sổ, hoặc người quản lý máy, xóa tệp ấy`,
    en: `.emul/lock is still there: the system does not let you remove it (${code}); ask whoever made the workspace, or keeps the computer, to remove it`,
  };
}

const FREE: Words = { vi: 'Không có khóa nào, ai cũng ghi được.\n', en: 'There is no lock: anybody can write.\n' };
const SEEN: Words<(who: string) => string> = {
  vi: (who) => `Đang có khóa .emul/lock, ${who}.\nChưa gỡ gì.\n`,
  en: (who) => `There is a lock .emul/lock, ${who}.\nNothing taken away.\n`,
};
const GONE: Words<(who: string) => string> = {
  vi: (who) => `Đã gỡ khóa .emul/lock, ${who}.\n`,
  en: (who) => `Took away the lock .emul/lock, ${who}.\n`,
};
