import { restored } from '../answers/closing/restored.ts';
import { SealBook } from '../answers/closing/seal-book.ts';
import { bilingual } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import { periodAsked } from './closed-period.ts';
import { type Command, EXIT } from './command.ts';
import { workspaceToWrite } from './to-write.ts';
import { UsageError } from './usage.ts';
import { written } from './written.ts';

/** `emul restore`: puts back what a closed period rests on. */
export const restore: Command = {
  name: 'restore',
  takes: ['<closed...>'],
  flags: { dryRun: '--dry-run' },
  words: {
    vi: {
      summary: 'trả lại đúng bản đã khóa',
      description:
        'Kỳ đã khóa sổ mà có người gõ nhầm vào tệp: trả những dòng đã sửa về như lúc khóa, và chỉ những dòng ấy. Dòng nào không trả riêng được thì nêu ra và để nguyên.',
      parts: { closed: 'kỳ đã khóa: 2016-10, 2016-H2', dryRun: 'chỉ cho xem sẽ trả lại những gì' },
      examples: [['emul restore 2016-H2 --dry-run', 'xem sẽ trả lại những gì']],
    },
    en: {
      summary: 'put back what was closed',
      description:
        'Somebody typed into a file of a closed period by mistake: the lines that were changed are put back as they were, and only these. What cannot be put back alone is named and left.',
      parts: { closed: 'the closed period: 2016-10, 2016-H2', dryRun: 'show what would be put back' },
      examples: [['emul restore 2016-H2 --dry-run', 'see what would be put back']],
    },
  },
  async run(call) {
    const root = workspaceToWrite(call);
    const book = new SealBook(root, call.host.home);
    const period = periodAsked(call, call.values.join(' '), 'emul restore');
    const seal = await book.of(period);
    const name = (locale: 'vi' | 'en') => period.kind.words[locale].name(period);
    if (!seal) throw new UsageError({ vi: `${name('vi')} chưa khóa sổ`, en: `${name('en')} is not closed` });
    const { files, left } = await restored(seal, book);
    const code = await written(call, {
      root,
      changes: files,
      isOpen: true,
      deed: { vi: `trả ${name('vi')} về đúng bản đã khóa`, en: `put ${name('en')} back as it was closed` },
    });
    for (const { about, place } of left)
      call.host.err.write(LEFT[call.locale](visible(about[call.locale]), place.file.path));
    return left.length > 0 ? EXIT.findings : code;
  },
};

const LEFT = bilingual({
  vi: (about: string, path: string) => `cảnh báo: chưa trả riêng được ${about} trong ${path}; hãy sửa tay\n`,
  en: (about, path) => `warning: ${about} in ${path} cannot be put back alone; mend it by hand\n`,
});
