import { defineConfig } from 'vitest/config';
import { binaries } from '../binaries.ts';

/** Needs LibreOffice, Chromium and poppler-utils; `npm test` does not. One machine has one LibreOffice: files wait for each other. */
export default defineConfig({
  plugins: [binaries],
  test: {
    include: ['tests/office/*.office.ts'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 60_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
