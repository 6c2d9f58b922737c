import { unzipSync } from 'fflate';
import { zipped } from '../package/packed.ts';
import { soundXml } from './xml.ts';

/** What a package holds, each text part as `mended` returns it, sound whatever the library let through if it is text, packed anew. */
export function repacked(zip: Uint8Array, mended: (path: string, text: string) => string | Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      const text = mended(path, new TextDecoder().decode(bytes));
      return [path, typeof text === 'string' ? new TextEncoder().encode(soundXml(text)) : text];
    });
  return zipped(Object.fromEntries(files), ['[Content_Types].xml', '_rels/.rels']);
}
