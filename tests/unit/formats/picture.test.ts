import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Chart } from '../../../src/documents/chart.ts';
import { docx } from '../../../src/formats/docx.ts';
import { widthIn } from '../../../src/formats/paper/letter-widths.ts';
import { picture } from '../../../src/formats/svg.ts';

const SHAPES = ['bars', 'lines', 'stack'] as const;
const ROOM = 165;
const MOST = 230;

const value = fc.integer({ min: 0, max: 10_000 }).map((n) => Exact.of(`${Math.floor(n / 100)}.${n % 100}`));
const name = fc.constantFrom('Tháng 1', 'Tháng 10/2016', 'Month 12/2016', 'September', 'Phòng CS – Dân tộc', 'Tuần 52');

/** Charts that papers could have: up to a year's weeks, up to six levels. */
const charts = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    categories: fc.array(name, { minLength: 1, maxLength: 53, size: 'max' }),
  })
  .chain(({ shape, categories }) =>
    fc.record({
      kind: fc.constant('chart' as const),
      shape: fc.constant(shape),
      title: fc.constant('Điểm bình quân'),
      alternative: fc.constant('Số liệu như bảng trên.'),
      unit: fc.constant(shape === 'stack' ? ('count' as const) : ('points' as const)),
      categories: fc.constant(categories),
      series: fc.array(
        fc.record({
          name: fc.constantFrom('Tập thể', 'Hoàn thành xuất sắc nhiệm vụ', 'Không xếp loại'),
          values: fc.array(fc.option(shape === 'stack' ? fc.nat(30).map(Exact.whole) : value, { nil: undefined }), {
            minLength: categories.length,
            maxLength: categories.length,
          }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );

const DRAWN = ['svg', 'g', 'rect', 'line', 'path', 'circle', 'text'];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a drawing in their order, read strictly. */
function elementsOf(svg: string): Element[] {
  const all: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    all.push({ name: tag, attributes: attributes as Record<string, string>, text: '' });
  });
  parser.on('text', (text) => {
    const last = all.at(-1);
    if (last) last.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return all;
}

/** Where texts stand, in units; all of them but those of the legend stand in one shifted group. */
function textsOf(svg: string): { said: string; left: number; right: number; top: number; bottom: number }[] {
  let shift = 0;
  return elementsOf(svg).flatMap(({ name: tag, attributes, text }) => {
    const [, down] = /translate\(0 ([\d.]+)\)/.exec(attributes['transform'] ?? '') ?? [];
    if (down !== undefined) shift = Number(down);
    if (tag !== 'text') return [];
    const width = (widthIn(text, 14) * 72) / 25.4;
    const [x, y] = [Number(attributes['x']), Number(attributes['y']) + shift];
    const anchor = attributes['text-anchor'];
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return [{ said: text, left, right: left + width, top: y - 9, bottom: y }];
  });
}

describe('the picture of a chart', () => {
  test('says all in attributes that Word reads, in one family of letters', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { svg } = picture(chart, ROOM, MOST, 'vi');
        const tags = new Set(elementsOf(svg).map(({ name: tag }) => tag));
        expect([...tags].filter((tag) => !DRAWN.includes(tag))).toEqual([]);
        expect(svg).not.toMatch(/ (?:style|class|id|href)=|rotate|url\(|NaN|Infinity|undefined|(?:width|height)="-/);
      }),
    );
  });

  test('is drawn in greys alone', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const colours = picture(chart, ROOM, MOST, 'vi').svg.match(/#[0-9a-f]{6}/g) ?? [];
        expect(colours.length).toBeGreaterThan(0);
        expect(colours.filter((one) => !/^#(..)\1\1$/.test(one))).toEqual([]);
      }),
    );
  });

  test('has no text outside of it, and none on another', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { svg } = picture(chart, ROOM, MOST, 'vi');
        const [, left = 0, top = 0, width = 0, height = 0] =
          /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
        const texts = textsOf(svg);
        const outside = texts.filter(
          (one) => one.left < left || one.right > left + width + 1 || one.top < top || one.bottom > top + height,
        );
        expect(outside).toEqual([]);
        const covered = texts.flatMap((one, i) =>
          texts
            .slice(i + 1)
            .filter(
              (two) =>
                one.left < two.right - 0.5 &&
                two.left < one.right - 0.5 &&
                one.top < two.bottom - 0.5 &&
                two.top < one.bottom - 0.5,
            )
            .map((two) => [one.said, two.said]),
        );
        expect(covered).toEqual([]);
      }),
    );
  });

  test('names every division in full, however many there are', () => {
    const categories = Array.from({ length: 36 }, (_, i) => `Phòng Dân tộc huyện thứ ${i + 1}`);
    const series = [{ name: 'Tốt', values: categories.map(() => Exact.whole(3)) }];
    const chart: Chart = {
      kind: 'chart',
      shape: 'stack',
      title: '',
      alternative: '',
      unit: 'count',
      categories,
      series,
    };
    const said = textsOf(picture(chart, ROOM, MOST, 'vi').svg).map((one) => one.said);
    expect(said).toEqual(expect.arrayContaining(categories));
  });

  test('is as wide as the text, and never higher than a page', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { width, height } = picture(chart, ROOM, MOST, 'vi');
        expect(width).toBeLessThanOrEqual(ROOM + 1e-9);
        expect(height).toBeLessThanOrEqual(MOST + 1e-9);
        if (height < MOST - 1e-9) expect(width).toBeCloseTo(ROOM);
      }),
    );
  });
});

describe('a Word file', () => {
  const chart = (shape: Chart['shape']): Chart => ({
    kind: 'chart',
    shape,
    title: `Biểu đồ ${shape}`,
    alternative: `Hình ${shape} & chữ “ỡ”.`,
    unit: 'count',
    categories: ['Văn phòng', 'Thanh tra'],
    series: [{ name: 'Tốt', values: [Exact.of('4'), Exact.of('2')] }],
  });
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  test('has one picture for each chart, said in words too, as lines and as pixels', async () => {
    const files = unzipSync(await docx([{ locale: 'vi', blocks: SHAPES.map(chart) }], { version: '0.0.0' }));
    const body = text(files['word/document.xml']);
    const rels = text(files['word/_rels/document.xml.rels']);
    const target = (id = '') => `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1]}`;
    const drawings = body.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [];
    expect(drawings).toHaveLength(SHAPES.length);
    for (const [i, shape] of SHAPES.entries()) {
      const drawing = drawings[i] ?? '';
      expect(drawing).toContain(`descr="Hình ${shape} &amp; chữ “ỡ”."`);
      const png = files[target(/<a:blip r:embed="([^"]*)"/.exec(drawing)?.[1])];
      const svg = text(files[target(/<asvg:svgBlip [^>]*r:embed="([^"]*)"/.exec(drawing)?.[1])]);
      expect(text(png?.slice(1, 4))).toBe('PNG');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).toContain('Văn phòng');
      // The pixels have the shape that the page gives the picture, ten to a millimetre.
      const [, across = 0, down = 0] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing)?.map(Number) ?? [];
      const view = new DataView(png?.buffer ?? new ArrayBuffer(24), png?.byteOffset);
      expect(view.getUint32(16)).toBe(Math.round(across / 3600));
      expect(Math.abs(view.getUint32(20) - down / 3600)).toBeLessThan(4);
    }
    expect(Object.keys(files).filter((path) => path.startsWith('word/media/'))).toHaveLength(2 * SHAPES.length);
    expect(Object.keys(files).filter((path) => /chart|embeddings/.test(path))).toEqual([]);
    for (const kind of ['png', 'svg'])
      expect(text(files['[Content_Types].xml'])).toMatch(
        new RegExp(`ContentType="image/${kind}[^"]*" Extension="${kind}"`),
      );
  });

  test('without a chart has no picture', async () => {
    const files = unzipSync(await docx([{ locale: 'vi', blocks: [] }], { version: '0.0.0' }));
    expect(Object.keys(files).filter((path) => path.startsWith('word/media/'))).toEqual([]);
  });
});

test('a series that says its shade has it in every chart, whichever else stand beside it', () => {
  const whole = (n: number) => Exact.whole(n);
  const stack = (series: Chart['series']): Chart => ({
    kind: 'chart',
    shape: 'stack',
    title: 'a',
    alternative: 'a',
    unit: 'count',
    categories: ['a'],
    series,
  });
  const good = { name: 'Tốt', values: [whole(1)], shade: 1 };
  const greysOf = (chart: Chart) =>
    elementsOf(picture(chart, 160, 200, 'vi').svg).flatMap(({ name, attributes }) =>
      name === 'rect' ? [attributes.fill] : [],
    );
  const alone = greysOf(stack([good]));
  const beside = greysOf(stack([{ name: 'Xuất sắc', values: [whole(1)], shade: 0 }, good]));
  expect(alone.filter((grey) => grey !== '#ffffff').every((grey) => beside.includes(grey))).toBe(true);
  expect(alone).not.toContain(beside[0]);
});
