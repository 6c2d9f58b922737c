import { defineConfig } from 'vitest/config';
import { binaries } from './tests/binaries.ts';

export default defineConfig({
  plugins: [binaries],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 30_000,
    // What was compiled for one run serves the next: half the time of the loop for one page.
    experimental: { fsModuleCache: true },
  },
});
