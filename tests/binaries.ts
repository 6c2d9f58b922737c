import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Behind the file's own path: a module without a file is lost to the next run, which takes from its cache what asks for it. */
const MARK = '?bytes';

/** Gives tests what the build puts into a bundle as bytes: programs in WebAssembly, letters. */
export const binaries = {
  name: 'binaries',
  enforce: 'pre',
  config: () => ({ test: { server: { deps: { inline: [/\?bytes$/] } } } }),
  resolveId: (path: string) => (/\.(?:wasm|ttf)$/.test(path) ? require.resolve(path) + MARK : undefined),
  load(id: string) {
    if (!id.endsWith(MARK)) return undefined;
    const bytes = readFileSync(id.slice(0, -MARK.length), 'base64');
    return `export default Uint8Array.from(Buffer.from('${bytes}', 'base64'));`;
  },
} as const;
