type Attribute = (name: string) => string | undefined;

/** Of the colours that Excel numbers, those that letters and paper have where nobody chose any. */
const THEME: Readonly<Record<string, string>> = { 0: 'FFFFFF', 1: '000000' };
const INDEXED: Readonly<Record<string, string>> = {
  0: '000000',
  1: 'FFFFFF',
  8: '000000',
  9: 'FFFFFF',
  64: '000000',
  65: 'FFFFFF',
};

/** A colour of a style as six digits, or by a name of its own where its theme decides. */
export function colourOf(attribute: Attribute): string | undefined {
  const [rgb, theme, indexed, tint] = ['rgb', 'theme', 'indexed', 'tint'].map(attribute);
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) return (Number(tint ?? 0) === 0 && THEME[theme]) || `theme ${theme} ${tint ?? ''}`;
  return indexed === undefined ? undefined : (INDEXED[indexed] ?? `indexed ${indexed}`);
}

/** As far as two colours may differ in red, green and blue and still nobody tells letters from their ground. */
const TOO_NEAR = 24;

/** Whether letters of the one colour are lost on the other. */
export function isLostOn(letters: string, ground: string): boolean {
  if (letters === ground) return true;
  const [a, b] = [letters, ground].map(channels);
  return a !== undefined && b !== undefined && a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= TOO_NEAR);
}

function channels(colour: string): number[] | undefined {
  const pairs = /^([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/.exec(colour)?.slice(1);
  return pairs?.map((pair) => Number.parseInt(pair, 16));
}
