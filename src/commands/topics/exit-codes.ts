import { bilingual } from '../../base/locale.ts';
import { EXIT } from '../command.ts';
import type { Topic } from './topic.ts';

/** What a command leaves behind for scripts. */
export const exitCodes: Topic = {
  title: { vi: 'Mã thoát: lệnh chạy xong, được hay không', en: 'Exit codes: whether a command went well' },
  told(locale) {
    const { what, codes, meanings, how } = WORDS[locale];
    const rows = Object.entries(EXIT).map(([key, code]) => [String(code), meanings[key as keyof typeof EXIT]] as const);
    return [what, [codes, rows], how];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Chỉ cần khi viết tệp lệnh chạy nhiều việc liền nhau: mỗi lệnh xong để lại một số. Người gõ tay đọc lời trên màn hình là đủ.',
    codes: 'Mỗi số nghĩa là:',
    meanings: {
      fine: 'xong, không có lỗi; cảnh báo không tính',
      findings: 'trong sổ có lỗi; điều in ra có thể còn thiếu, màn hình nói rõ thiếu gì',
      usage: 'dòng lệnh gõ sai, hoặc đã dừng giữa chừng; chưa ghi gì',
      failure: 'máy không đọc được, không ghi được tệp, hoặc emul hỏng',
    } satisfies Readonly<Record<keyof typeof EXIT, string>>,
    how: 'Xem số của lệnh vừa chạy: echo %ERRORLEVEL% (cmd), echo $LASTEXITCODE (PowerShell), echo $? (Linux). Coi quá nhiều cảnh báo là lỗi: emul check --max-warnings 0. Ctrl-C giữa chừng: 130; emul check --watch thì 0, vì ở đó Ctrl-C là cách kết thúc.',
  },
  en: {
    what: 'For scripts: each command leaves a number. Whoever types reads the screen instead.',
    codes: 'What each means:',
    meanings: {
      fine: 'done, no errors; warnings do not count',
      findings: 'there are errors in the workspace; what was printed may lack something, and says so',
      usage: 'the line is wrong, or somebody stopped it; nothing was written',
      failure: 'a file could not be read or written, or emul itself failed',
    },
    how: 'See the last one: echo %ERRORLEVEL% (cmd), echo $LASTEXITCODE (PowerShell), echo $? (Linux). Have warnings count: emul check --max-warnings 0. Ctrl-C ends a command with 130; emul check --watch with 0, since there it is the way to end.',
  },
});
