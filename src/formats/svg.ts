import type { Locale } from '../base/locale.ts';
import type { Chart } from '../documents/chart.ts';
import { escaped } from './html/escaped.ts';
import { bars, stack } from './svg/bars.ts';
import { element, text } from './svg/drawing.ts';
import { fillOf, patterns, strokeOf } from './svg/fills.ts';
import { type Drawn, LABEL, WIDTH, wide } from './svg/frame.ts';
import { lines, marker } from './svg/lines.ts';

const SHAPES = { bars, stack, lines } as const;

/** A chart drawn: what it shows is told to whoever cannot see it. `id` is its own on the page. */
export function svg(chart: Chart, id: string, locale: Locale): string {
  const legend = legendOf(chart, id);
  const { content, height } = SHAPES[chart.shape](chart, id, locale);
  const body = element('g', { transform: `translate(0 ${legend.height + 4})` }, content);
  const told = `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alternative)}</desc>`;
  const inside = told + patterns(chart.series.length, id) + legend.content + body;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(legend.height + height + 8)}`,
      role: 'img',
      'aria-label': `${chart.title}. ${chart.alternative}`,
      class: 'chart',
    },
    inside,
  );
}

const KEY = 22;

/** What each series is called, in as many lines as it takes; none where there is one. */
function legendOf(chart: Chart, id: string): Drawn {
  const { series, shape } = chart;
  if (series.length < 2) return { content: '', height: 0 };
  let x = 0;
  let y = 4;
  const keys = series.map(({ name }, i) => {
    const width = KEY + wide(name) + 16;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += LABEL + 4;
    }
    const at = x;
    x += width;
    return key(i, at, y) + text(name, at + KEY, y + 11);
  });
  return { content: keys.join(''), height: y + LABEL + 6 };

  function key(i: number, at: number, top: number): string {
    if (shape !== 'lines')
      return element('rect', { x: at, y: top, width: 16, height: 12, fill: fillOf(i, id).fill, stroke: '#1f3a5f' });
    const { stroke, dash } = strokeOf(i);
    const line = element('line', {
      x1: at,
      x2: at + 18,
      y1: top + 6,
      y2: top + 6,
      stroke,
      'stroke-width': 2,
      'stroke-dasharray': dash,
    });
    return line + marker(i, at + 9, top + 6, stroke);
  }
}
