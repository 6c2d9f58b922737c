import { defineCheck } from '../check.ts';

/** A file beyond the size that is read (SEMANTICS 38). */
export const fileTooBig = defineCheck<{ megabytes: string; limit: string }>({
  id: 'file-too-big',
  severity: 'error',
  message: {
    vi: ({ megabytes, limit }) => `tệp này lớn ${megabytes} MB, emul chỉ đọc đến ${limit} MB`,
    en: ({ megabytes, limit }) => `this file has ${megabytes} MB, emul reads up to ${limit} MB`,
  },
  help: {
    vi: () => 'chia thành nhiều tệp, ví dụ mỗi phòng một tệp: 2016-W40.van-phong.yaml',
    en: () => 'split it, for instance one file for each division: 2016-W40.van-phong.yaml',
  },
});
