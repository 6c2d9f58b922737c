import { SaxesParser } from 'saxes';
import { broken } from './fault.ts';

/** What is called as a part's XML is read; names come without their namespace's prefix. */
export interface Listener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads a part's XML. saxes takes no entities but XML's own and follows no DTD, so none can grow or lead elsewhere. */
export function readXml(part: string, xml: string, listener: Listener): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw broken(part);
  });
  parser.on('doctype', () => {
    throw broken(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    listener.open?.(bare(name), (wanted) => {
      const found = Object.entries(attributes).find(([key]) => bare(key) === wanted);
      return found?.[1];
    });
  });
  parser.on('closetag', ({ name }) => listener.close?.(bare(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.write(xml).close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
