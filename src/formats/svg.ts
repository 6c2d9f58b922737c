import type { Locale } from '../base/locale.ts';
import { type Chart, shadeOf } from '../documents/chart.ts';
import { escaped } from './html/escaped.ts';
import { bars, stack } from './svg/bars.ts';
import { type Canvas, type Drawn, LABEL, SIZE } from './svg/canvas.ts';
import { element, text } from './svg/drawing.ts';
import { lines, marker } from './svg/lines.ts';
import { paper } from './svg/paper.ts';
import { screen } from './svg/screen.ts';

const XMLNS = 'http://www.w3.org/2000/svg';
const SHAPES = { bars, stack, lines } as const;

/** A chart in a page: what it shows is told to whoever cannot see it. `id` is its own on the page. */
export function svg(chart: Chart, id: string, locale: Locale): string {
  const told = `<title>${escaped(chart.title)}</title><desc>${escaped(chart.alternative)}</desc>`;
  const on = screen(id);
  const { content, height } = drawn(chart, on, locale);
  const label = `${chart.title}. ${chart.alternative}`;
  return element(
    'svg',
    { xmlns: XMLNS, viewBox: `0 0 ${on.width} ${height}`, role: 'img', 'aria-label': label, class: 'chart' },
    told + content,
  );
}

/** A chart as a file of its own; lengths in millimetres. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Half a line that is drawn along an edge stands outside. */
const EDGE = 1;

/** A chart on paper, as wide as there is room; its text alternative is for the paper to say. */
export function picture(chart: Chart, room: number, most: number, locale: Locale): Picture {
  const on = paper(room, most);
  const { content, height } = drawn(chart, { ...on, width: on.width - 2 * EDGE }, locale);
  const letters = { 'font-family': 'Times New Roman', 'font-size': SIZE, fill: '#000000' };
  const width = Math.round(on.width);
  const scale = Math.min(room / width, most / height);
  return {
    svg: element(
      'svg',
      { xmlns: XMLNS, width, height, viewBox: `${-EDGE} 0 ${width} ${height}` },
      element('g', letters, content),
    ),
    width: width * scale,
    height: height * scale,
  };
}

/** What is drawn, legend above. */
function drawn(chart: Chart, on: Canvas, locale: Locale): Drawn {
  const legend = legendOf(chart, on);
  const rest = { ...on, most: on.most - legend.height - MARGIN };
  const { content, height } = SHAPES[chart.shape](chart, rest, locale);
  const body = element('g', { transform: `translate(0 ${legend.height + MARGIN / 3})` }, content);
  return {
    content: on.definitions(Math.max(...chart.series.map((_, i) => shadeOf(chart, i) + 1))) + legend.content + body,
    height: Math.ceil(legend.height + height + (2 * MARGIN) / 3),
  };
}

/** Between a legend, what it is of, and what stands below. */
const MARGIN = 12;
const KEY = 22;

/** What each series is called, in as many lines as it takes; none where there is one. */
function legendOf(chart: Chart, on: Canvas): Drawn {
  const { series, shape } = chart;
  if (series.length < 2) return { content: '', height: 0 };
  let x = 0;
  let y = 4;
  const keys = series.map(({ name }, i) => {
    const width = KEY + on.wide(name) + 16;
    if (x > 0 && x + width > on.width) {
      x = 0;
      y += LABEL + 4;
    }
    const at = x;
    x += width;
    return key(i, at, y) + text(name, at + KEY, y + 11);
  });
  return { content: keys.join(''), height: y + LABEL + 6 };

  function key(i: number, at: number, top: number): string {
    if (shape !== 'lines') return on.area(shadeOf(chart, i), { x: at, y: top, width: 16, height: 12 });
    const { stroke, dash } = on.stroke(i);
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
