import { indented } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { visible } from '../base/visible.ts';
import { type Undoing, undoing, undone } from '../store/undone.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { workspaceFreed } from './to-write.ts';
import { UsageError } from './usage.ts';
import { planned } from './written.ts';

/** `emul undo`: takes the last write of emul back, if nobody touched the files since. */
export const undo: Command = {
  name: 'undo',
  takes: [],
  flags: { dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'lấy lại như cũ lần ghi gần nhất của emul',
      description:
        'Trả các tệp về như trước lần emul ghi gần nhất: tệp đã sửa trở lại như cũ, tệp mới tạo thì xóa đi. Chỉ làm khi ' +
        'từ lúc ấy chưa ai sửa các tệp đó, và chỉ lùi được một lần.',
      parts: { dryRun: 'chỉ cho xem sẽ lấy lại những gì, chưa ghi gì' },
      examples: [
        ['emul undo --dry-run', 'xem lần ghi gần nhất'],
        ['emul undo', 'lấy lại như cũ'],
      ],
    },
    en: {
      summary: 'take the last write of emul back',
      description:
        'Brings files back to what they were before emul last wrote: what was changed is as before, what was new is gone. ' +
        'Only where nobody touched them since, and one step only.',
      parts: { dryRun: 'show what would come back and write nothing' },
      examples: [
        ['emul undo --dry-run', 'see the last write'],
        ['emul undo', 'take it back'],
      ],
    },
  },
  async run(call) {
    const root = workspaceFreed(call);
    const found = undoing(root);
    if (!found) throw nothing();
    if (found.touched.length > 0) throw touched(found);
    const { host, locale } = call;
    if (call.flags['dryRun'] === true) host.out.write(plan(call, found));
    else {
      undone(root, found);
      if (!call.isQuiet) host.out.write(BACK[locale](found));
    }
    return EXIT.fine;
  },
};

function plan(call: Call, { write, changes }: Undoing): string {
  const { vi, en } = write.deed;
  return planned(call, changes, { vi: `lấy lại như trước khi ${vi}`, en: `back to before emul ${en}` });
}

function nothing(): UsageError {
  return new UsageError({
    vi: 'không có gì để lấy lại: emul chưa ghi gì trong sổ này, hoặc lần ghi gần nhất đã lấy lại rồi',
    en: 'nothing to take back: emul has written nothing here, or its last write is taken back already',
  });
}

function touched({ touched: paths, write }: Undoing): UsageError {
  const names = paths.map(quoted).join(', ');
  return new UsageError(
    {
      vi: `chưa lấy lại gì: từ lúc ${visible(write.deed.vi)}, đã có người sửa ${names}`,
      en: `nothing taken back: since emul ${visible(write.deed.en)}, somebody changed ${names}`,
    },
    { vi: 'hãy sửa tay tệp ấy', en: 'change it by hand' },
  );
}

const BACK: Words<(undoing: Undoing) => string> = {
  vi: ({ write, changes }) => `Đã bỏ lần ${visible(write.deed.vi)}:\n${statesOf(changes, 'vi')}`,
  en: ({ write, changes }) => `Back to before emul ${visible(write.deed.en)}:\n${statesOf(changes, 'en')}`,
};

function statesOf(changes: Undoing['changes'], locale: keyof Words): string {
  const lines = changes.map(({ path, before, after }) => {
    const is = after === undefined ? 'gone' : before === undefined ? 'again' : 'before';
    return `${visible(path)}: ${STATES[is][locale]}`;
  });
  return indented(lines);
}

const STATES: Readonly<Record<'gone' | 'again' | 'before', Words>> = {
  gone: { vi: 'đã xóa tệp mới tạo', en: 'the new file is gone' },
  again: { vi: 'đã có lại', en: 'there again' },
  before: { vi: 'như cũ', en: 'as before' },
};
