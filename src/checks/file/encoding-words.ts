import type { Words } from '../../base/locale.ts';
import { worded } from '../../checking/worded.ts';
import type { SourceFaults } from '../../source/fault.ts';

type Faults = Pick<
  SourceFaults,
  'not-utf8' | 'utf16-text' | 'binary-file' | 'control-character' | 'tcvn3-text' | 'vni-text' | 'garbled-text'
>;

/** What can be wrong with the letters of a file. */
export const encodingWords = worded<Faults>({
  /** Bytes that are no UTF-8, such as Notepad’s “ANSI” or a file of an old Vietnamese font. */
  'not-utf8': {
    message: ({ guess }, locale) => SAVED_AS[guess][locale],
    help: ({ guess }, locale) => (SAVED_AS_HELP[guess] ?? CONVERT)[locale],
  },
  /** What Notepad calls “Unicode”: two bytes a letter. */
  'utf16-text': {
    message: {
      vi: 'tệp này lưu theo mã “Unicode” (UTF-16) của Notepad, emul chỉ đọc UTF-8',
      en: 'this file is saved as UTF-16, Notepad’s “Unicode”; emul reads UTF-8',
    },
    help: {
      vi: 'mở bằng Notepad, chọn File, Save As, ở ô Encoding chọn UTF-8 rồi lưu lại',
      en: 'open it in Notepad, choose File, Save As, Encoding UTF-8, and save',
    },
  },
  /** No text at all: a Word or Excel file renamed, or what a power cut left. */
  'binary-file': {
    message: {
      vi: 'đây không phải tệp văn bản: có thể là tệp Word, Excel đổi tên, hoặc tệp hỏng khi mất điện',
      en: 'this is no text file: perhaps Word or Excel renamed, or one that a power cut broke',
    },
    help: {
      vi: 'chép lại tệp đúng vào chỗ này, hoặc chuyển tệp này ra khỏi sổ',
      en: 'put the right file here, or move this one out of the workspace',
    },
  },
  /** A character nobody sees, which no text needs. */
  'control-character': {
    message: {
      vi: ({ code }) => `ở đây có một ký tự ẩn (${code})`,
      en: ({ code }) => `there is a hidden character (${code}) here`,
    },
    help: {
      vi: ({ code }) =>
        code === 'U+000D' ? 'xóa nó, rồi nhấn Enter để xuống dòng' : 'xóa nó: đặt con trỏ trước nó rồi nhấn Delete',
      en: ({ code }) =>
        code === 'U+000D' ? 'delete it and press Enter there' : 'put the cursor before it and press Delete',
    },
  },
  /** Text of the old TCVN3 encoding that was taken for Latin letters when somebody saved it as UTF-8. */
  'tcvn3-text': {
    message: {
      vi: ({ sample, meant }) => `“${sample}” là chữ “${meant}” gõ bằng bảng mã cũ TCVN3 (phông .VnTime)`,
      en: ({ sample, meant }) => `“${sample}” is “${meant}” in the old TCVN3 encoding (.VnTime fonts)`,
    },
    help: {
      vi: 'chuyển cả tệp sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi lưu lại',
      en: 'convert the whole file to Unicode with UniKey (Ctrl+Shift+F6) and save it',
    },
  },
  /** Text of the old VNI encoding that was taken for Latin letters when somebody saved it as UTF-8. */
  'vni-text': {
    message: {
      vi: ({ sample, meant }) => `“${sample}” là chữ “${meant}” gõ bằng bảng mã cũ VNI (phông VNI-Times)`,
      en: ({ sample, meant }) => `“${sample}” is “${meant}” in the old VNI encoding (VNI-Times fonts)`,
    },
    help: {
      vi: 'chuyển cả tệp sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi lưu lại',
      en: 'convert the whole file to Unicode with UniKey (Ctrl+Shift+F6) and save it',
    },
  },
  /** A word that was spoiled when the file was saved, sent or copied: it would be printed so, and found by no search. */
  'garbled-text': {
    severity: 'warning',
    counted: { vi: 'chỗ chữ bị hỏng', en: 'texts that were garbled' },
    message: (facts, locale) => GARBLED[facts.how](facts)[locale],
    help: (facts, locale) => GARBLED_HELP[facts.how](facts)[locale],
  },
});

const SAVED_AS: Readonly<Record<SourceFaults['not-utf8']['guess'], Words>> = {
  tcvn3: {
    vi: 'tệp này gõ bằng bảng mã cũ TCVN3 (phông .VnTime), không phải Unicode',
    en: 'this file is in the old TCVN3 encoding (.VnTime fonts), not in Unicode',
  },
  vni: {
    vi: 'tệp này gõ bằng bảng mã cũ VNI (phông VNI-Times), không phải Unicode',
    en: 'this file is in the old VNI encoding (VNI-Times fonts), not in Unicode',
  },
  cp1258: {
    vi: 'tệp này lưu theo bảng mã cũ của Windows (Windows-1258), không phải UTF-8',
    en: 'this file is saved in the old encoding of Windows (Windows-1258), not as UTF-8',
  },
  unknown: { vi: 'tệp này không lưu theo mã UTF-8', en: 'this file is not saved as UTF-8' },
};
const SAVE: Words = {
  vi: 'mở bằng Notepad, chọn File, Save As, ở ô Encoding chọn UTF-8 rồi lưu lại',
  en: 'open it in Notepad, choose File, Save As, Encoding UTF-8, and save',
};
const CONVERT: Words = {
  vi: 'chuyển mã sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại theo mã UTF-8',
  en: 'convert it to Unicode with UniKey (Ctrl+Shift+F6) and save it as UTF-8',
};
const FROM_1258: Words = {
  vi: 'mở UniKey Toolkit (Ctrl+Shift+F6), nguồn chọn “Vietnamese locale CP 1258”, đích chọn Unicode, chuyển cả tệp rồi lưu theo mã UTF-8',
  en: 'in UniKey (Ctrl+Shift+F6) convert it from “Vietnamese locale CP 1258” to Unicode and save it as UTF-8',
};
const SAVED_AS_HELP: Readonly<Partial<Record<SourceFaults['not-utf8']['guess'], Words>>> = {
  unknown: SAVE,
  cp1258: FROM_1258,
};
const GARBLED: Readonly<Record<Faults['garbled-text']['how'], (facts: Faults['garbled-text']) => Words>> = {
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
  hidden: ({ sample, meant }) => ({
    vi: `${meant === '' ? `ở đây có ký tự ẩn ${sample}` : `trong “${sample}” có ký tự ẩn`}, in ra và tìm tên sẽ sai`,
    en: `${meant === '' ? `here hides ${sample}` : `“${sample}” holds a hidden character`}, so that it prints wrong and no search finds it`,
  }),
};
const GARBLED_HELP: Readonly<Record<Faults['garbled-text']['how'], (facts: Faults['garbled-text']) => Words>> = {
  cp1258: () => ({
    vi: 'lấy lại bản gốc rồi lưu theo mã UTF-8, hoặc gõ lại những chữ ấy',
    en: 'take the original again and save it as UTF-8, or type these words again',
  }),
  mojibake: ({ meant }) => ({
    vi: `gõ lại là ${meant}; nếu cả tệp như vậy thì lấy lại bản gốc, mở bằng mã UTF-8 rồi lưu`,
    en: `type ${meant}; where all of the file is so, take the original again, open it as UTF-8 and save it`,
  }),
  lost: () => ({ vi: 'gõ lại chữ ấy theo văn bản gốc', en: 'type it again, as the original has it' }),
  hidden: ({ meant }) =>
    meant === ''
      ? { vi: 'xóa ký tự ấy', en: 'delete that character' }
      : { vi: `xóa cả chữ, gõ lại: ${meant}`, en: `delete the word and type it again: ${meant}` },
};
