import { bilingual } from '../../base/locale.ts';
import { VARIABLES } from '../../source/environment.ts';
import type { Topic } from './topic.ts';

/** What a computer may be told once instead of in every line. */
export const environment: Topic = {
  title: { vi: 'Biến môi trường: ghi một lần cho cả máy', en: 'Environment: said once instead of in every line' },
  told(locale) {
    const { what, variables, how, order } = WORDS[locale];
    return [what, [variables, Object.entries(VARIABLES).map(([name, words]) => [name, words[locale]])], how, order];
  },
};

const WORDS = bilingual({
  vi: {
    what: 'Không biến nào bắt buộc. Ai ngày nào cũng mở cùng một sổ thì đặt EMUL_WORKSPACE một lần, rồi gõ lệnh ở thư mục nào cũng được.',
    variables: 'emul đọc các biến sau:',
    how: 'Đặt trong Windows, dùng từ cửa sổ lệnh mở sau đó: setx\u00a0EMUL_WORKSPACE\u00a0"D:\\Thi\u00a0đua\\sổ". Chỉ cho cửa sổ này: set EMUL_LANG=en (cmd), $env:EMUL_LANG = "en" (PowerShell), export EMUL_LANG=en (Linux). Bỏ đi: đặt lại thành trống.',
    order:
      'Tùy chọn gõ trong dòng lệnh thắng biến, biến thắng emul.yaml của sổ. Biến EMUL_LANG, EMUL_WORKSPACE ghi sai thì lệnh dừng và nói tên biến, không đoán.',
  },
  en: {
    what: 'None of them is needed. Whoever opens the same workspace every day sets EMUL_WORKSPACE once and types commands from any folder.',
    variables: 'What emul reads:',
    how: 'On Windows, for windows opened afterwards: setx EMUL_WORKSPACE "D:\\emulation". For this window alone: set EMUL_LANG=en (cmd), $env:EMUL_LANG = "en" (PowerShell), export EMUL_LANG=en (Linux). An empty one counts as none.',
    order:
      'An option in the line beats a variable, a variable beats emul.yaml. A wrong EMUL_LANG or EMUL_WORKSPACE stops the command, which names it and guesses nothing.',
  },
});
