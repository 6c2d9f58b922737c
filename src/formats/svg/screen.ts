import { widthIn } from '../paper/letter-widths.ts';
import { type Canvas, SIZE } from './canvas.ts';
import { element } from './drawing.ts';

/** How series are told apart with and without colour: dark, hatched, mid, dotted, cross-hatched, white. */
const FILLS = [
  { ground: '#1f3a5f', letters: '#ffffff' },
  { ground: '#dbe7f3', letters: '#111111', lines: 'M0 6 L6 0' },
  { ground: '#6d8fb3', letters: '#000000' },
  { ground: '#ffffff', letters: '#111111', lines: 'M1.5 1.5 h.01 M4.5 4.5 h.01' },
  { ground: '#e9e9e9', letters: '#111111', lines: 'M0 6 L6 0 M0 0 L6 6' },
  { ground: '#ffffff', letters: '#111111' },
] as const;
const INK = '#1f3a5f';
const STROKES = [INK, '#8a4b08', '#2e6b3e', '#6b2e62'] as const;
const DASHES = [undefined, '7 4', '2 3', '9 3 2 3'] as const;
/** Widths are known in millimetres of Times; other letters are a little wider. */
const SCALE = (72 / 25.4) * 1.12;

/** A page in a browser, which scales its drawings and styles their letters; `id` makes the names of patterns its own. */
export function screen(id: string): Canvas {
  return {
    width: 640,
    most: Number.POSITIVE_INFINITY,
    tall: 190,
    wide: (text) => widthIn(text, SIZE) * SCALE,
    small: { class: 'small' },
    area(series, box) {
      const at = series % FILLS.length;
      const fill = fillOf(series);
      return element('rect', { ...box, fill: 'lines' in fill ? `url(#${id}-${at})` : fill.ground, stroke: INK });
    },
    read(series) {
      const fill = fillOf(series);
      return { letters: fill.letters, isRestless: 'lines' in fill };
    },
    stroke: (series) => ({ stroke: STROKES[series % STROKES.length] ?? INK, dash: DASHES[series % DASHES.length] }),
    definitions: (series) => patterns(series, id),
  };
}

function fillOf(series: number): (typeof FILLS)[number] {
  return FILLS[series % FILLS.length] ?? FILLS[0];
}

function patterns(count: number, id: string): string {
  const needed = FILLS.slice(0, count).flatMap((fill, at) => {
    if (!('lines' in fill)) return [];
    const ground = element('rect', { width: 6, height: 6, fill: fill.ground });
    const lines = element('path', { d: fill.lines, stroke: INK, 'stroke-width': 1.2, 'stroke-linecap': 'round' });
    return [
      element('pattern', { id: `${id}-${at}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ground + lines),
    ];
  });
  return needed.length > 0 ? element('defs', {}, needed.join('')) : '';
}
