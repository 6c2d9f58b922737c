import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** More values than are read of one file (rule 38). */
export const tooManyValues = defineCheck<SourceFaults['too-many-values']>({
  id: 'too-many-values',
  severity: 'error',
  message: {
    vi: ({ limit }) => `tệp có quá ${grouped(limit, '.')} giá trị, emul chỉ đọc đến đây`,
    en: ({ limit }) => `the file holds more than ${grouped(limit, ',')} values; emul reads up to here`,
  },
  help: {
    vi: () => 'chia thành nhiều tệp, hoặc xem có chép nhầm nhiều lần không',
    en: () => 'split it, or see whether something was pasted many times',
  },
});

/** A count with its thousands apart. */
function grouped(count: number, separator: '.' | ','): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
