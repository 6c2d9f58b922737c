import { eitherOf } from '../base/listed.ts';
import { bilingual } from '../base/locale.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { type Command, EXIT } from './command.ts';
import { choicesOf } from './placeholders.ts';
import { didYouMean, UsageError } from './usage.ts';

const SHELL = 'bash|zsh|fish|powershell';

/** `emul completion`: has a shell complete what is typed, with what this workspace knows. */
export const completion: Command = {
  name: 'completion',
  takes: [`[${SHELL}]`, '[words...]'],
  flags: { line: '--line' },
  words: {
    vi: {
      summary: 'phím Tab điền nốt lệnh, kỳ, tên người, mã',
      description:
        'In đoạn để bash, zsh, fish hoặc PowerShell hiểu phím Tab sau chữ emul: điền nốt tên lệnh (tiếng Anh, tiếng Việt), tùy chọn, kỳ đã có tệp, mã và tên cá nhân, phòng, tiêu chí, văn bản, danh hiệu. Không ghi gì: cách cài.',
      parts: {
        [SHELL]: 'cho phần mềm dòng lệnh nào (không ghi: in cách cài)',
        words: 'với --line: các từ đã gõ sau chữ emul, ghi sau --',
        line: 'phím Tab gọi: in những từ ghi được vào cuối dòng; không bao giờ báo lỗi',
      },
      examples: [
        ['emul completion', 'cách cài cho từng phần mềm dòng lệnh'],
        ['emul completion bash >> ~/.bashrc', 'cài cho bash'],
        ['emul completion --line -- score 2016-W4', 'phím Tab sẽ điền gì ở cuối emul score 2016-W4'],
      ],
    },
    en: {
      summary: 'have Tab complete commands, periods, names and ids',
      description:
        'Prints what has bash, zsh, fish or PowerShell complete lines of emul: commands (English and Vietnamese), options, periods that have files, ids and names of people and divisions, criteria, papers, awards. Alone: how to install it.',
      parts: {
        [SHELL]: 'for which shell (left out: how to install it)',
        words: 'with --line: the words typed behind emul, after --',
        line: 'what the Tab key asks for: the words that may stand at the end of the line; never an error',
      },
      examples: [
        ['emul completion', 'how to install it in each shell'],
        ['emul completion bash >> ~/.bashrc', 'install it in bash'],
        ['emul completion --line -- score 2016-W4', 'what Tab offers at the end of emul score 2016-W4'],
      ],
    },
  },
  async run({ host, locale, commands, values, flags }) {
    const [shell] = values;
    if (flags['line'] === true) host.out.write(await offered());
    else host.out.write(shell === undefined ? HOW[locale] : scriptOf(shell));
    return EXIT.fine;

    async function offered(): Promise<string> {
      const [{ offeredAt }, { everyLine }] = await Promise.all([
        import('./completion/offered.ts'),
        import('./completion/lines.ts'),
      ]);
      return offeredAt(['--', ...values], async (language) => (await everyLine(commands))[language], host);
    }

    function scriptOf(name: string): string {
      const script = SHELLS.includes(name) ? host.home.completion(name) : undefined;
      if (script !== undefined) return script;
      throw new UsageError(
        { vi: `không có đoạn cho ${quoted(name)}`, en: `there is none for ${quoted(name)}` },
        didYouMean(nearest(name, SHELLS)) ?? {
          vi: `chọn ${eitherOf(SHELLS, 'vi')}`,
          en: `choose ${eitherOf(SHELLS, 'en')}`,
        },
      );
    }
  },
};

const SHELLS = choicesOf(SHELL);

/** What is typed once in each shell; `rights` says of PowerShell what it needs. */
const lines = (rights: string) => `bash
    emul completion bash >> ~/.bashrc
zsh
    emul completion zsh >> ~/.zshrc
fish
    mkdir -p ~/.config/fish/completions
    emul completion fish > ~/.config/fish/completions/emul.fish
PowerShell (${rights})
    Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
    if (!(Test-Path $PROFILE)) { New-Item -Type File -Force $PROFILE }
    emul completion powershell | Add-Content -Encoding UTF8 $PROFILE`;

const HOW = bilingual({
  vi: `Phím Tab điền nốt lệnh, kỳ, tên người, mã sau chữ emul. Gõ một lần dòng của phần mềm đang dùng, rồi mở cửa sổ mới:

${lines('không cần quyền quản trị')}

Tên người có dấu hay không dấu, hoặc chỉ tên (an, hoa) đều được; riêng fish chỉ nhận tên có dấu, gõ từ đầu, hoặc mã.
cmd.exe của Windows không có chức năng này: dùng PowerShell, hoặc gõ emul menu.
Sau này nâng cấp emul không phải cài lại. Bỏ đi thì xóa đoạn “# emul” trong tệp ấy.
`,
  en: `Has the Tab key complete commands, periods, names and ids behind emul. Type the lines of your shell once, then open a new window:

${lines('no administrator needed')}

Names go with accents or without, also by the given name alone (an, hoa); fish only takes them as they are written, or an id.
cmd.exe of Windows has no such thing: use PowerShell, or type emul menu.
An update of emul needs no new installation. To undo it, take the part “# emul” out of that file.
`,
});
