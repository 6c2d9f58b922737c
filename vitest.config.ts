import { defineConfig } from 'vitest/config';
import { binaries } from './tests/binaries.ts';

/** Tests that put another disk under the program, or count its steps, are named `x.own.test.ts` and load it for themselves; all others share what is loaded. */
const OWN = 'tests/**/*.own.test.ts';

export default defineConfig({
  plugins: [binaries],
  test: {
    globalSetup: ['tests/scratch.ts'],
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    // Work is bounded by counts; this is for what hangs, on a machine however busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One worker a core: what runs beside them only waits for them.
    maxWorkers: '100%',
    // Commands one after the other leave much behind; room for it costs less than looking through it.
    execArgv: ['--max-semi-space-size=64'],
    // What was compiled for one run serves the next: half the time of the loop for one page.
    experimental: { fsModuleCache: true },
    projects: [
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: [OWN], isolate: false } },
      { extends: true, test: { name: 'own', include: [OWN] } },
    ],
  },
});
