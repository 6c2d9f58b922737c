import { defineCheck } from '../../checking/check.ts';

/** A file of the register is not what it was when it was recorded; `answers/closing/papers.ts` finds it. */
export const issuedFileChanged = defineCheck<{ file: string; isGone: boolean }>({
  id: 'issued-file-changed',
  severity: 'error',
  message: {
    vi: ({ file, isGone }) =>
      isGone ? `tệp ${file} đã vào sổ nay không còn, hoặc không đọc được` : `tệp ${file} không còn như lúc vào sổ`,
    en: ({ file, isGone }) =>
      isGone ? `${file} was recorded and is gone, or cannot be read` : `${file} is no longer as it was recorded`,
  },
  help: {
    vi: ({ file }) => `chép lại bản đúng vào ${file}, lấy từ bản lưu hoặc Văn thư; sửa văn bản thì ra văn bản mới`,
    en: ({ file }) => `put the right one back into ${file}; what must be changed becomes a paper of its own`,
  },
});
