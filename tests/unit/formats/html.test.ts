import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/base/exact.ts';
import type { Chart } from '../../../src/documents/chart.ts';
import type { Block, Document } from '../../../src/documents/document.ts';
import { html } from '../../../src/formats/html.ts';
import { fittedOnPaper } from '../../../src/formats/paper/columns.ts';
import { styleOn, textWidth } from '../../../src/formats/paper/style.ts';
import { PAPER } from './paper.ts';

const pageOf = (document: Document) => new TextDecoder().decode(html(document, { version: '0.0.0' }));
const bodyOf = (blocks: readonly Block[]) => pageOf({ locale: 'vi', blocks }).replace(/^[\s\S]*<main>/, '');

describe('HTML', () => {
  test('a paper', async () => {
    await expect(pageOf(PAPER)).toMatchFileSnapshot('golden/paper.html.txt');
  });

  test('its policy allows its own style and nothing else', () => {
    const page = pageOf(PAPER);
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)|@import|url\((?!#)/i,
    );
  });

  test('whatever names say, they are text', () => {
    const shown = (text: string) => bodyOf([{ kind: 'paragraph', text }]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '=', ' ', '`', '\u0000', '\u202e') }),
        (text) => {
          const [, inside = ''] = /^\n<section>\n<p>([\s\S]*)<\/p>\n<\/section>/.exec(shown(text)) ?? [];
          expect(inside).not.toMatch(/[<>"'\u0000\u202e]|&(?!amp;|lt;|gt;|quot;|#39;)/);
        },
      ),
    );
    expect(shown('<script>alert(1)</script>')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('the number of a paper stays on one line with the hyphen that was written', () => {
    const text = 'Kế hoạch số 43/KH-BDT, Nghị định số 90/2020/NĐ-CP; giai đoạn 2016-2020, 3/4 - đủ';
    expect(bodyOf([{ kind: 'paragraph', text }])).toContain(
      '<p>Kế hoạch số <span class="whole">43/KH-BDT</span>, Nghị định số <span class="whole">90/2020/NĐ-CP</span>; giai đoạn 2016-2020, 3/4 - đủ</p>',
    );
  });

  test('a column has the share of the page that it has in Word', () => {
    const columns = [
      { heading: 'Tiêu chí', align: 'left', weight: 0, width: 42 },
      { heading: 'Điểm', align: 'right', weight: 0 },
    ] as const;
    const table = { kind: 'table', columns, rows: [] } as const;
    const room = textWidth(styleOn(undefined), false);
    const { widths } = fittedOnPaper(table, room, 'vi', styleOn(undefined).tableSize);
    const shares = widths.map((width) => `<col width="${((100 * width) / room).toFixed(2)}%">`);
    expect(bodyOf([table])).toContain(`<table><colgroup>${shares.join('')}</colgroup>`);
  });

  test('a number opens its working where it stands', () => {
    const working = () => ({
      text: '(91 + 90) : 2',
      steps: [{ text: 'Tuần <45>', source: 'scores/2016/2016-W45.yaml:40' }],
    });
    const cell = { kind: 'number', value: Exact.of('90.5'), places: 1, working } as const;
    const columns = [{ heading: 'Điểm', align: 'right', weight: 0 }] as const;
    expect(bodyOf([{ kind: 'table', columns, rows: [{ kind: 'row', cells: [cell] }] }])).toContain(
      '<td class="right"><details class="why" name="why"><summary>90,5</summary><div class="steps">(91 + 90) : 2' +
        '<ul><li>Tuần &lt;45&gt; <small>scores/2016/2016-W45.yaml:40</small></li></ul></div></details></td>',
    );
  });
});

describe('a chart', () => {
  const chart: Chart = {
    kind: 'chart',
    shape: 'stack',
    title: 'Cơ cấu <1>',
    alternative: 'Phòng A có 1 Xuất sắc, 3 Tốt.',
    unit: 'count',
    categories: ['Phòng A'],
    series: ['1', '3', '0'].map((value, i) => ({ name: `Mức ${i}`, values: [Exact.of(value)] })),
  };

  test('says what it shows to whoever cannot see it, and has its figures below', () => {
    const body = bodyOf([chart]);
    expect(body).toContain('aria-label="Cơ cấu &lt;1&gt;. Phòng A có 1 Xuất sắc, 3 Tốt."');
    expect(body).toContain('<desc>Phòng A có 1 Xuất sắc, 3 Tốt.</desc>');
    expect(body).toContain('<summary>Số liệu</summary>');
  });

  test('parts of a bar are as long as their share, and nought is not drawn', () => {
    const widths = [...bodyOf([chart]).matchAll(/<rect x="[\d.]+" y="0" width="([\d.]+)" height="26"/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 1);
  });

  test.each(['bars', 'stack', 'lines'] as const)('%s without values draws nothing that is no number', (shape) => {
    const empty = { ...chart, shape, series: [{ name: 'A', values: [undefined] }] };
    expect(bodyOf([empty])).not.toMatch(/NaN|Infinity|undefined/);
  });
});
