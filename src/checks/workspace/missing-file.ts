import { defineCheck } from '../../checking/check.ts';

/** A file that every workspace has is not there. */
export const missingFile = defineCheck<{ name: string }>({
  id: 'missing-file',
  severity: 'error',
  message: {
    vi: ({ name }) => `sổ này thiếu tệp “${name}”`,
    en: ({ name }) => `this workspace lacks “${name}”`,
  },
  help: {
    vi: () => 'chép tệp ấy về lại, hoặc lập sổ mới bằng lệnh: emul init',
    en: () => 'put it back, or start a new workspace with: emul init',
  },
});
