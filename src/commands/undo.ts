import { dateInWords } from '../base/day.ts';
import { indented } from '../base/listed.ts';
import { bilingual, type Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';
import { visible } from '../base/visible.ts';
import { type Undoing, undoings, undone } from '../store/undone.ts';
import { type Call, type Command, EXIT } from './command.ts';
import { workspaceFreed } from './to-write.ts';
import { toldOf } from './told-of.ts';
import { UsageError } from './usage.ts';
import { planned } from './written.ts';

/** `emul undo`: takes writes of emul back, one after the other, if nobody touched the files since. */
export const undo: Command = {
  name: 'undo',
  takes: [],
  flags: { dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'lấy lại như cũ lần ghi gần nhất của emul',
      description:
        'Trả các tệp về như trước lần emul ghi gần nhất: tệp đã sửa trở lại như cũ, tệp mới tạo thì xóa đi. Gõ nữa thì lùi thêm một lần. Chỉ làm khi từ lúc ấy chưa ai sửa các tệp đó, và không lùi qua lần khóa sổ.',
      parts: { dryRun: 'chỉ cho xem sẽ lấy lại những gì, còn lùi được mấy lần, chưa ghi gì' },
      examples: [
        ['emul undo --dry-run', 'xem lần ghi gần nhất và các lần trước đó'],
        ['emul undo', 'lấy lại như cũ; gõ nữa thì lùi thêm một lần'],
      ],
    },
    en: {
      summary: 'take the last write of emul back',
      description:
        'Brings files back to what they were before emul last wrote: what was changed is as before, what was new is gone. Again goes one write further. Only where nobody touched the files since, and never across the closing of a period.',
      parts: { dryRun: 'show what would come back, and how far one can go; write nothing' },
      examples: [
        ['emul undo --dry-run', 'see the last write and those before it'],
        ['emul undo', 'take it back; again goes one further'],
      ],
    },
  },
  async run(call) {
    const root = workspaceFreed(call);
    const isDry = call.flags['dryRun'] === true;
    const steps = undoings(root);
    const found = steps.next().value;
    if (!found) throw nothing();
    if (found.seal !== undefined) throw sealed(found.seal);
    if (found.touched.length > 0) throw touched(found);
    const { host, locale } = call;
    if (isDry) host.out.write(`${plan(call, found)}${further([...steps], call)}`);
    else {
      const paths = found.changes.map(({ path }) => path);
      undone(root, found, toldOf(call, backDeed(found), paths));
      if (!call.isQuiet) host.out.write(BACK[locale](found));
    }
    return EXIT.fine;
  },
};

function backDeed({ step }: Undoing): Words {
  return { vi: `bỏ lần ${step.deed.vi}`, en: `took back what ${step.deed.en}` };
}

function plan(call: Call, { step, changes }: Undoing): string {
  const { vi, en } = step.deed;
  return planned(call, changes, { vi: `lấy lại như trước khi ${vi}`, en: `back to before emul ${en}` });
}

/** What typing `emul undo` again takes back, as far as it goes. */
function further(steps: readonly Undoing[], { locale }: Call): string {
  if (steps.length === 0) return '';
  const words = WORDS[locale];
  const lines = steps.map(({ step, touched: paths, seal }) => {
    const stop =
      seal !== undefined ? words.sealed(sealFile(seal)) : paths.length > 0 ? words.touched(named(paths)) : '';
    const [day = '', time = ''] = step.when.split('T');
    return `${dateInWords(day)} ${time.slice(0, 5)}, ${visible(step.user)}: ${visible(step.deed[locale])}${stop}`;
  });
  return `${words.further}\n${indented(lines)}`;
}

function nothing(): UsageError {
  return new UsageError({
    vi: 'không có gì để lấy lại: emul chưa ghi gì trong sổ này, hoặc các lần ghi đã lấy lại hết',
    en: 'nothing to take back: emul has written nothing here, or all of it is taken back already',
  });
}

function sealed(seal: string): UsageError {
  const file = sealFile(seal);
  return new UsageError({
    vi: `chưa lấy lại gì: đã khóa sổ (${file}), mà lệnh này không lùi qua lần khóa sổ`,
    en: `nothing taken back: a period was closed (${file}), and undo never goes across that`,
  });
}

function touched({ touched: paths, step }: Undoing): UsageError {
  const names = named(paths);
  return new UsageError(
    {
      vi: `chưa lấy lại gì: từ lúc ${visible(step.deed.vi)}, đã có người sửa ${names}`,
      en: `nothing taken back: since emul ${visible(step.deed.en)}, somebody changed ${names}`,
    },
    { vi: 'hãy sửa tay tệp ấy', en: 'change it by hand' },
  );
}

function named(paths: readonly string[]): string {
  return paths.map(quoted).join(', ');
}

function sealFile(seal: string): string {
  return `seals/${visible(seal)}.yaml`;
}

const WORDS = bilingual({
  vi: {
    further: 'Gõ emul undo nữa thì lấy lại lần lượt:',
    touched: (names: string) => ` (không lấy lại được: đã có người sửa ${names})`,
    sealed: (file: string) => ` (không lùi qua lần khóa sổ, ${file})`,
  },
  en: {
    further: 'emul undo again takes back, one after the other:',
    touched: (names) => ` (not to be taken back: somebody changed ${names})`,
    sealed: (file) => ` (nothing is taken back across the closing, ${file})`,
  },
});

const BACK: Words<(undoing: Undoing) => string> = {
  vi: ({ step, changes }) => `Đã bỏ lần ${visible(step.deed.vi)}:\n${statesOf(changes, 'vi')}`,
  en: ({ step, changes }) => `Back to before emul ${visible(step.deed.en)}:\n${statesOf(changes, 'en')}`,
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
