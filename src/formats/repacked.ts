import { unzipSync } from 'fflate';
import { type Content, Packing } from '../package/packed.ts';
import { soundXml } from './xml.ts';

/** What a package holds, each text part as `mended` returns it, sound whatever the library let through if it is text, packed anew. */
export function repacked(zip: Uint8Array, mended: (path: string, text: string) => string | Content): Uint8Array {
  const made = new Packing();
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const content = /\.(?:xml|rels)$/.test(path) ? mended(path, new TextDecoder().decode(bytes)) : bytes;
    if (typeof content === 'string') made.addText(path, soundXml(content));
    else made.add(path, content);
  }
  return made.bytes();
}
