import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** A file that does not say what it is, an empty one among them. */
export const kindMissing = defineCheck<SchemaFaults['kind-missing']>({
  id: 'kind-missing',
  severity: 'error',
  message: {
    vi: ({ isEmpty }) => (isEmpty ? 'tệp này chưa có gì' : 'tệp này chưa ghi loại tệp'),
    en: ({ isEmpty }) => (isEmpty ? 'this file is empty' : 'this file does not say of what kind it is'),
  },
  help: {
    vi: ({ expected, title }) => `dòng đầu của tệp “${title.vi}” là: kind: ${expected}`,
    en: ({ expected, title }) => `the first line of a “${title.en}” file is: kind: ${expected}`,
  },
});
