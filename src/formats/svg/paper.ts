import { widthIn } from '../paper/letter-widths.ts';
import { type Box, type Canvas, SIZE } from './canvas.ts';
import { element } from './drawing.ts';

/** Of a unit, in millimetres: letters are 12 points high on paper. */
const UNIT = ((12 / SIZE) * 25.4) / 72;

/** Told apart on a printer without colour: dark, light, mid, hatched, white, dim. */
const GREYS = [
  { ground: '#404040' },
  { ground: '#d0d0d0' },
  { ground: '#999999' },
  { ground: '#ffffff', isHatched: true },
  { ground: '#ffffff' },
  { ground: '#666666' },
] as const;
const INK = '#000000';
const STROKES = [INK, '#595959'] as const;
const DASHES = [undefined, '7 4', '2 3', '9 3 2 3'] as const;
/** From hatch to hatch. */
const HATCH = 6;

/**
 * A place on paper, so many millimetres wide and at most so many high. All is said in attributes, and hatches are lines of
 * their own: what Word reads of SVG knows no style sheets, and not every pattern.
 */
export function paper(room: number, most: number): Canvas {
  return {
    width: room / UNIT,
    most: most / UNIT,
    tall: 150,
    wide: (text) => widthIn(text, SIZE) * (72 / 25.4),
    small: {},
    area(series, box) {
      const grey = greyOf(series);
      const ground = element('rect', { ...box, fill: grey.ground, stroke: INK });
      return 'isHatched' in grey ? ground + hatched(box) : ground;
    },
    // A printer makes greys of dots, in which thin letters are lost.
    read: () => ({ letters: INK, isRestless: true }),
    stroke: (series) => ({ stroke: STROKES[series % STROKES.length] ?? INK, dash: DASHES[series % DASHES.length] }),
    definitions: () => '',
  };
}

function greyOf(series: number): (typeof GREYS)[number] {
  return GREYS[series % GREYS.length] ?? GREYS[0];
}

/** Lines across a place, from the lower left, cut where it ends. */
function hatched({ x, y, width, height }: Box): string {
  let path = '';
  for (let at = HATCH; at < width + height; at += HATCH) {
    const [left, low] = [Math.max(0, at - height), Math.min(height, at)];
    const [right, high] = [Math.min(width, at), Math.max(0, at - width)];
    path += `M${(x + left).toFixed(1)} ${(y + low).toFixed(1)}L${(x + right).toFixed(1)} ${(y + high).toFixed(1)}`;
  }
  return element('path', { d: path, fill: 'none', stroke: INK });
}
