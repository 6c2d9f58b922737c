import { defineConfig } from 'vitest/config';

/** Needs npm, and the registry where another Node is not kept yet; `npm test` does not. */
export default defineConfig({
  test: {
    globalSetup: ['tests/scratch.ts'],
    include: ['tests/package/*.package.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
