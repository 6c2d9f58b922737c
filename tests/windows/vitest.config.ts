import { defineConfig } from 'vitest/config';
import { binaries } from '../binaries.ts';

/** Needs wine, which it installs, and npm’s registry; `npm test` needs neither. One computer: files wait for each other. */
export default defineConfig({
  plugins: [binaries],
  test: {
    include: ['tests/windows/*.windows.ts'],
    globalSetup: ['tests/scratch.ts', 'tests/windows/computer.ts'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
