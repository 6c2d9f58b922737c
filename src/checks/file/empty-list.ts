import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

/** A list with nothing in it where something must be. */
export const emptyList = defineCheck<SchemaFaults['empty-list']>({
  id: 'empty-list',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} chưa có gì bên trong`,
    en: (facts) => `${place(facts, 'en')} has nothing in it`,
  },
  help: {
    vi: ({ key, example }) => (example === undefined ? 'hãy ghi ít nhất một' : `hãy ghi như ${key}: ${example}`),
    en: ({ key, example }) => (example === undefined ? 'write at least one' : `write it like ${key}: ${example}`),
  },
});
