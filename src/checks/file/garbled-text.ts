import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

type Facts = SourceFaults['garbled-text'];

/** A word that was spoiled when the file was saved, sent or copied: it would be printed so, and found by no search. */
export const garbledText = defineCheck<Facts>({
  id: 'garbled-text',
  severity: 'warning',
  message: { vi: (facts) => WHAT[facts.how](facts).vi, en: (facts) => WHAT[facts.how](facts).en },
  help: { vi: (facts) => WAY[facts.how](facts).vi, en: (facts) => WAY[facts.how](facts).en },
});

const WHAT: Readonly<Record<Facts['how'], (facts: Facts) => Words>> = {
  cp1258: ({ sample, meant }) => ({
    vi: `“${sample}” là chữ “${meant}” của bảng mã Windows-1258 bị đọc sai`,
    en: `“${sample}” is “${meant}” in Windows-1258, read as something else`,
  }),
  mojibake: ({ sample, meant }) => ({
    vi: `“${sample}” là chữ “${meant}” bị lưu sai mã`,
    en: `“${sample}” is “${meant}”, saved in the wrong encoding`,
  }),
  lost: ({ sample }) => ({
    vi: `chữ “${sample}” đã mất: dấu � thay cho chữ không đọc được khi chép`,
    en: `letters of “${sample}” are lost: � stands for what could not be read when it was copied`,
  }),
  hidden: ({ sample }) => ({
    vi: `trong “${sample}” có ký tự ẩn, in ra và tìm tên sẽ sai`,
    en: `“${sample}” holds a hidden character, so that it prints wrong and no search finds it`,
  }),
};

const WAY: Readonly<Record<Facts['how'], (facts: Facts) => Words>> = {
  cp1258: () => ({
    vi: 'lấy lại bản gốc rồi lưu theo mã UTF-8, hoặc gõ lại những chữ ấy',
    en: 'take the original again and save it as UTF-8, or type these words again',
  }),
  mojibake: ({ meant }) => ({
    vi: `gõ lại là ${meant}; nếu cả tệp như vậy thì lấy lại bản gốc, mở bằng mã UTF-8 rồi lưu`,
    en: `type ${meant}; where all of the file is so, take the original again, open it as UTF-8 and save it`,
  }),
  lost: () => ({ vi: 'gõ lại chữ ấy theo văn bản gốc', en: 'type it again, as the original has it' }),
  hidden: ({ meant }) => ({ vi: `xóa cả chữ, gõ lại: ${meant}`, en: `delete the word and type it again: ${meant}` }),
};
