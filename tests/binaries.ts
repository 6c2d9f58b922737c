import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const MARK = '\0bytes:';

/** Gives tests what the build puts into a bundle as bytes: programs in WebAssembly, letters. */
export const binaries = {
  name: 'binaries',
  enforce: 'pre',
  resolveId: (path: string) => (/\.(?:wasm|ttf)$/.test(path) ? MARK + path : undefined),
  load(id: string) {
    if (!id.startsWith(MARK)) return undefined;
    const bytes = readFileSync(require.resolve(id.slice(MARK.length)), 'base64');
    return `export default Uint8Array.from(Buffer.from('${bytes}', 'base64'));`;
  },
} as const;
