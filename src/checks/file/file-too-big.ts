import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A file beyond the size that is read (rule 38). */
export const fileTooBig = defineCheck<SourceFaults['file-too-big']>({
  id: 'file-too-big',
  severity: 'error',
  message: {
    vi: ({ megabytes, limit }) => `tệp này lớn ${megabytes} MB, emul chỉ đọc đến ${limit} MB`,
    en: ({ megabytes, limit }) => `this file has ${megabytes} MB, emul reads up to ${limit} MB`,
  },
  help: {
    vi: ({ limit }) =>
      limit === SCORES
        ? 'chia thành nhiều tệp, ví dụ mỗi phòng một tệp: 2016-W40.van-phong.yaml'
        : 'tệp như thế thường chỉ vài chục nghìn chữ: xem có chép nhầm tệp khác vào không',
    en: ({ limit }) =>
      limit === SCORES
        ? 'split it, for instance one file for each division: 2016-W40.van-phong.yaml'
        : 'such a file is a hundred times smaller: see whether it is the right one',
  },
});

/** Only scores may be so large, and only they can be split. */
const SCORES = '50';
