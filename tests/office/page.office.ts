import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { REPORTS, SCREENS } from './documents.ts';
import { folder, pagesOf, written } from './office.ts';

const BROWSER = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--virtual-time-budget=4000',
  `--user-data-dir=${folder}/chromium`,
];

function chromium(...flags: string[]): string {
  return execFileSync('chromium', [...BROWSER, ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 50_000_000,
  });
}

interface Seen {
  /** How much wider than a phone the page is. */
  readonly tooWide: number;
  readonly openings: number;
  readonly stayClosed: number;
  readonly faint: readonly string[];
  readonly requests: number;
}

/** Shows a page on a phone of 390 points, opens every working, and tells what was seen. */
function seen(path: string): Seen {
  const shown = JSON.stringify(readFileSync(path, 'utf8')).replaceAll('<', '\\u003c');
  const probe = join(folder, 'probe.html');
  writeFileSync(
    probe,
    `<!doctype html><meta charset="utf-8"><iframe id="page" width="390" height="800"></iframe><script>
const frame = document.getElementById('page');
frame.addEventListener('load', () => {
  const page = frame.contentDocument;
  const root = page.documentElement;
  const result = { tooWide: root.scrollWidth - 390, requests: frame.contentWindow.performance.getEntriesByType('resource').length };
  const openings = [...page.querySelectorAll('details')];
  result.openings = openings.length;
  result.stayClosed = openings.filter((one) => {
    const inside = one.querySelector('summary').nextElementSibling;
    const before = inside.getClientRects().length > 0 && inside.checkVisibility();
    one.querySelector('summary').click();
    return before || !one.open || inside.getBoundingClientRect().height < 10;
  }).length;
  result.faint = faint(page);
  document.title = JSON.stringify(result);
});
frame.srcdoc = ${shown};
function faint(page) {
  const bright = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((one) => one / 255).map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = page.defaultView.getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$|transparent/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = [...page.querySelectorAll('body *:not(svg *)')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  return texts.flatMap((one) => {
    const [a, b] = [bright(page.defaultView.getComputedStyle(one).color), bright(ground(one))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    return ratio < 4.5 ? [one.tagName + ' ' + one.className + ' ' + ratio.toFixed(2)] : [];
  });
}
</script>`,
  );
  const dom = chromium('--dump-dom', `file://${probe}`);
  const [, title = ''] = /<title>([\s\S]*?)<\/title>/.exec(dom) ?? [];
  return JSON.parse(title.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

describe.each([...REPORTS, ...SCREENS])('$name as a page', ({ name, line }) => {
  let path: string;
  beforeAll(async () => {
    path = await written(line, `${name}.html`);
  });

  test('fits a phone, asks nothing of a network, can be read by weak eyes, and opens its workings', () => {
    const { tooWide, requests, faint, openings, stayClosed } = seen(path);
    if (['summary', 'ratings', 'score'].includes(name)) expect(openings).toBeGreaterThan(0);
    expect({ tooWide: Math.max(0, tooWide), requests, faint, stayClosed }).toEqual({
      tooWide: 0,
      requests: 0,
      faint: [],
      stayClosed: 0,
    });
  });

  test('prints on A4', () => {
    const pdf = join(folder, `${name}.page.pdf`);
    chromium('--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${path}`);
    const pages = pagesOf(pdf);
    if (name === 'notice') expect(pages.length).toBe(1);
    for (const { width, height, words } of pages) {
      expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
      expect(words.filter(({ left, right }) => left < 30 || right > width - 30)).toEqual([]);
    }
  });
});
