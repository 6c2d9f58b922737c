import type { TopicListing } from './topic.ts';

/** Every topic of `emul help`, in the order in which somebody new needs them; each is loaded where it is asked for. */
export const topics: readonly TopicListing[] = [
  { name: 'files', vietnamese: 'các-tệp', load: async () => (await import('./files.ts')).files },
  { name: 'yaml', vietnamese: 'cách-ghi-tệp', load: async () => (await import('./yaml.ts')).yaml },
  { name: 'periods', vietnamese: 'các-kỳ', load: async () => (await import('./periods.ts')).periods },
  { name: 'excel', vietnamese: 'bảng-tính', load: async () => (await import('./excel.ts')).excel },
  { name: 'word', vietnamese: 'ra-word', load: async () => (await import('./word.ts')).word },
  { name: 'closing', vietnamese: 'việc-khóa-sổ', load: async () => (await import('./closing.ts')).closing },
  { name: 'exit-codes', vietnamese: 'mã-thoát', load: async () => (await import('./exit-codes.ts')).exitCodes },
  {
    name: 'environment',
    vietnamese: 'biến-môi-trường',
    load: async () => (await import('./environment.ts')).environment,
  },
];

/** The word that asks for the list of all findings. */
export const CHECKS = 'checks';
/** The word that asks for the places of templates. */
export const TEMPLATE = 'template';
/** Words that `emul help` knows besides names of commands, files and findings. */
export const TOPICS: readonly string[] = [CHECKS, TEMPLATE, ...topics.map(({ name }) => name)];
