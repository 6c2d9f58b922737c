import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { FileChild, type IContext, type XmlComponent } from 'docx';
import { escapedXml, soundXml } from '../xml.ts';

/**
 * Text of the blocks drawn so far: each becomes text at once, since the library's own trees of hundreds of pages take fifty
 * times the room, and waits packed, since the text takes twenty times the room of the file.
 */
export class Written {
  readonly #texts: Uint8Array[] = [];

  /** What stands in the document until the text of these takes its place. */
  add(drawn: readonly FileChild[]): FileChild {
    const text = drawn.map(xmlOf).join('');
    // Copied, since what comes back lies in a buffer that is far larger.
    this.#texts.push(new Uint8Array(deflateRawSync(text, { level: 1 })));
    return new FilledLater();
  }

  /** The document's own text with all that was drawn in its places, in the order it was added. */
  *into(text: string): Generator<Uint8Array> {
    for (const [i, piece] of text.split(PLACE).entries()) {
      yield new TextEncoder().encode(soundXml(piece));
      const drawn = this.#texts[i];
      if (drawn) yield inflateRawSync(drawn);
    }
  }
}

const NAME = 'emul:drawn';
/** Letters of a text are escaped, so that none looks like it. */
const PLACE = `<${NAME}/>`;

class FilledLater extends FileChild {
  constructor() {
    super(NAME);
  }
}

/** Text and tables ask nothing of the document that they stand in; pictures do, and stay with the library. */
const NOWHERE = { stack: [] } as unknown as IContext;

/** The library's own text for what asks nothing of the document that it stands in. */
export function xmlOf(component: XmlComponent): string {
  return elementOf(component.prepForXml(NOWHERE));
}

/** An element with its attributes and what is in it, as the library makes it; only one that holds nothing is no list. */
function elementOf(element: object = {}): string {
  const [entry] = Object.entries(element);
  if (!entry) return '';
  const [name, value] = entry as [string, unknown];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const attributes = all.map(attributesOf).join('');
  const isEmpty = !Array.isArray(value) && typeof value === 'object';
  return isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${all.map(contentOf).join('')}</${name}>`;
}

function attributesOf(part: unknown): string {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return '';
  return Object.entries(part._attr as object)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function contentOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return escaped(part);
  return '_attr' in part ? '' : elementOf(part);
}

/** With an apostrophe escaped, as the library does. */
function escaped(value: unknown): string {
  return escapedXml(String(value)).replaceAll("'", '&apos;');
}
