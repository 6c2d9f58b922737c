import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** An id with more characters than an id may have (rule 38). */
export const idTooLong = defineCheck<SchemaFaults['id-too-long']>({
  id: 'id-too-long',
  severity: 'error',
  message: {
    vi: ({ limit }) => `mã này dài quá ${limit} ký tự`,
    en: ({ limit }) => `this id has more than ${limit} characters`,
  },
  help: {
    vi: () => 'hãy đặt mã ngắn, ví dụ cv-03; tên đầy đủ ghi ở mục khác',
    en: () => 'use a short one, like cv-03; the full name has its own place',
  },
});
