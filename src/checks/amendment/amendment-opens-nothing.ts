import { defineCheck } from '../../checking/check.ts';

/** An amendment that opens no closed period, so that nothing may be written by it; `answers/closing/amendments.ts` finds it. */
export const amendmentOpensNothing = defineCheck<{ called: string; next: string | undefined }>({
  id: 'amendment-opens-nothing',
  severity: 'error',
  message: {
    vi: ({ called }) => `bản sửa đổi ${called} không mở kỳ nào`,
    en: ({ called }) => `the amendment ${called} opens nothing`,
  },
  help: {
    vi: ({ next }) =>
      next === undefined
        ? 'kỳ chưa khóa sổ riêng thì không cần mở; xóa tệp này'
        : `tên tệp, mục period và edition phải là lần khóa kế tiếp: amendments/${next}.yaml; hoặc xóa tệp rồi mở lại: emul amend`,
    en: ({ next }) =>
      next === undefined
        ? 'a period that is not closed by itself need not be opened; remove the file'
        : `file name, period and edition must be those of the next one: amendments/${next}.yaml; or remove the file and run emul amend`,
  },
});
