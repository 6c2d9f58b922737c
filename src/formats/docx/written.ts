import { FileChild, type IContext } from 'docx';
import { escapedXml, soundXml } from '../xml.ts';

/** Text of the blocks drawn so far: each becomes text at once, since the library's own trees of hundreds of pages take fifty times the room. */
export class Written {
  readonly #texts: Uint8Array[] = [];

  /** What stands in the document until the text of these takes its place. */
  add(drawn: readonly FileChild[]): FileChild {
    this.#texts.push(new TextEncoder().encode(drawn.map((child) => elementOf(child.prepForXml(NOWHERE))).join('')));
    return new FilledLater();
  }

  /** The document's own text with all that was drawn in its places, in the order it was added. */
  into(text: string): Uint8Array {
    const between = text.split(PLACE).map((piece) => new TextEncoder().encode(soundXml(piece)));
    return Buffer.concat(between.flatMap((piece, i) => [piece, this.#texts[i] ?? new Uint8Array()]));
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
