import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Bytes that are no UTF-8, such as Notepad’s “ANSI” or a file of an old Vietnamese font. */
export const notUtf8 = defineCheck<SourceFaults['not-utf8']>({
  id: 'not-utf8',
  severity: 'error',
  message: {
    vi: ({ guess }) => WHAT[guess].vi,
    en: ({ guess }) => WHAT[guess].en,
  },
  help: {
    vi: ({ guess }) => (WAYS[guess] ?? CONVERT).vi,
    en: ({ guess }) => (WAYS[guess] ?? CONVERT).en,
  },
});

const WHAT: Readonly<Record<SourceFaults['not-utf8']['guess'], Words>> = {
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
const WAYS: Readonly<Record<string, Words>> = { unknown: SAVE, cp1258: FROM_1258 };
