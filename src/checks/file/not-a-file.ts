import { defineCheck } from '../../checking/check.ts';

/** A folder, pipe or device under the name of a file. */
export const notAFile = defineCheck<Record<never, never>>({
  id: 'not-a-file',
  severity: 'error',
  message: {
    vi: () => 'tên này không phải một tệp văn bản bình thường',
    en: () => 'this is not an ordinary text file',
  },
  help: {
    vi: () => 'đổi tên hoặc xóa nó, rồi chép tệp thật vào',
    en: () => 'rename or remove it and put the real file there',
  },
});
