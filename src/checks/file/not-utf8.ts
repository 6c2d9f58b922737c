import type { Words } from '../../base/locale.ts';
import type { SourceFaults } from '../../source/fault.ts';
import { defineCheck } from '../check.ts';

/** Bytes that are no UTF-8, such as Notepad’s “ANSI” or a file of an old Vietnamese font. */
export const notUtf8 = defineCheck<SourceFaults['not-utf8']>({
  id: 'not-utf8',
  severity: 'error',
  message: {
    vi: ({ guess }) => WHAT[guess].vi,
    en: ({ guess }) => WHAT[guess].en,
  },
  help: {
    vi: ({ guess }) => (guess === 'unknown' ? SAVE.vi : CONVERT.vi),
    en: ({ guess }) => (guess === 'unknown' ? SAVE.en : CONVERT.en),
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
