import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Text of the old VNI encoding that was taken for Latin letters when somebody saved it as UTF-8. */
export const vniText = defineCheck<SourceFaults['vni-text']>({
  id: 'vni-text',
  severity: 'error',
  message: {
    vi: ({ sample, meant }) => `“${sample}” là chữ “${meant}” gõ bằng bảng mã cũ VNI (phông VNI-Times)`,
    en: ({ sample, meant }) => `“${sample}” is “${meant}” in the old VNI encoding (VNI-Times fonts)`,
  },
  help: {
    vi: () => 'chuyển cả tệp sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi lưu lại',
    en: () => 'convert the whole file to Unicode with UniKey (Ctrl+Shift+F6) and save it',
  },
});
