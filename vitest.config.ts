import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 30_000,
  },
});
