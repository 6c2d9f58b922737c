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
const STROKES = ['#1f3a5f', '#8a4b08', '#2e6b3e', '#6b2e62'] as const;
const DASHES = [undefined, '7 4', '2 3', '9 3 2 3'] as const;

/** What fills a series, where `id` makes the names of patterns its own. */
export function fillOf(series: number, id: string): { fill: string; letters: string } {
  const at = series % FILLS.length;
  const fill = FILLS[at] ?? FILLS[0];
  return { fill: 'lines' in fill ? `url(#${id}-${at})` : fill.ground, letters: fill.letters };
}

/** The patterns that these series need. */
export function patterns(count: number, id: string): string {
  const needed = FILLS.slice(0, count).flatMap((fill, at) => {
    if (!('lines' in fill)) return [];
    const ground = element('rect', { width: 6, height: 6, fill: fill.ground });
    const lines = element('path', { d: fill.lines, stroke: '#1f3a5f', 'stroke-width': 1.2, 'stroke-linecap': 'round' });
    return [
      element('pattern', { id: `${id}-${at}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ground + lines),
    ];
  });
  return needed.length > 0 ? element('defs', {}, needed.join('')) : '';
}

/** How a line is drawn. */
export function strokeOf(series: number): { stroke: string; dash: string | undefined } {
  return { stroke: STROKES[series % STROKES.length] ?? STROKES[0], dash: DASHES[series % DASHES.length] };
}
