import { defineConfig } from 'vitest/config';

/** Types into real shells; `npm test` does not. Those that are not installed are passed over, each by name. */
export default defineConfig({
  test: {
    include: ['tests/shells/*.shell.ts'],
    globalSetup: ['tests/scratch.ts'],
    testTimeout: 60_000,
  },
});
