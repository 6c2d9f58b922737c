import { createRequire } from 'node:module';
import fc from 'fast-check';

/** The same cases on every run of the gate; `EMUL_SEED=…` tries others. */
fc.configureGlobal({ seed: Number(process.env['EMUL_SEED'] ?? 43) });

/** As in the bundle (`UNASKED` in `build/bundles.js`), cli-table3 is spared what it asks about pictures and escapes, anew for each cell. */
const require = createRequire(createRequire(import.meta.url).resolve('cli-table3'));
const SPARED = { 'emoji-regex': () => /(?!)/g, 'strip-ansi': (text: string) => text };
for (const [module, exports] of Object.entries(SPARED)) {
  const id = require.resolve(module);
  require.cache[id] ??= Object.assign(Object.create(null), { id, exports, loaded: true });
}
