import { escaped } from '../html/escaped.ts';

/** Attributes of an element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; its content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text at a place. */
export function text(said: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escaped(said));
}

/** Tenths are enough for the eye, and keep a drawing the same on every machine. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
