import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { REPORTS, SCREENS } from './documents.ts';
import { converted, folder, pagesOf, written } from './office.ts';

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
  /** Words of under 11 points. */
  readonly tiny: readonly string[];
  /** Tables whose first columns are not seen whole, or whose rows are not named once they are scrolled. */
  readonly unnamed: readonly string[];
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
  result.tiny = tiny(page);
  result.unnamed = unnamed(page);
  document.title = JSON.stringify(result);
});
frame.srcdoc = ${shown};
function texts(root, not) {
  return [...root.querySelectorAll('*')].filter((one) => !one.closest(not) && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
}
function tiny(page) {
  return texts(page.body, 'aside, details, .none').flatMap((one) => {
    const scale = one.ownerSVGElement ? one.ownerSVGElement.getBoundingClientRect().width / one.ownerSVGElement.viewBox.baseVal.width : 1;
    const size = parseFloat(page.defaultView.getComputedStyle(one).fontSize) * scale;
    return size < 10.99 ? [one.tagName + ' ' + one.textContent.slice(0, 20) + ' ' + size.toFixed(1)] : [];
  });
}
function unnamed(page) {
  return [...page.querySelectorAll('.scroll')].filter((one) => one.checkVisibility()).flatMap((scroll) => {
    const said = scroll.textContent.trim().slice(0, 40);
    const keys = [...scroll.querySelectorAll('td.key, th.key')];
    if (keys.length === 0) return scroll.scrollWidth > scroll.clientWidth ? [said + ': no key'] : [];
    const most = scroll.scrollWidth > scroll.clientWidth ? 0.65 * 390 : 390;
    const isSeen = () => keys.every((key) => { const { left, right } = key.getBoundingClientRect(); return left >= 0 && right <= most; });
    const [before] = [isSeen()];
    scroll.scrollLeft = scroll.scrollWidth;
    const after = isSeen();
    scroll.scrollLeft = 0;
    return before && after ? [] : [said + (before ? ': scrolled' : ': first')];
  });
}
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

  test('fits a phone with the names of every table in sight, asks nothing of a network, can be read by weak eyes, and opens its workings', () => {
    const { tooWide, openings, ...other } = seen(path);
    if (['summary', 'ratings', 'score'].includes(name)) expect(openings).toBeGreaterThan(0);
    expect({ tooWide: Math.max(0, tooWide), ...other }).toEqual({
      tooWide: 0,
      requests: 0,
      faint: [],
      tiny: [],
      unnamed: [],
      stayClosed: 0,
    });
  });

  test('prints on A4, on no more pages than from Word', async () => {
    const pdf = join(folder, `${name}.page.pdf`);
    chromium('--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${path}`);
    const pages = pagesOf(pdf);
    const word = await written(line, `${name}.docx`);
    converted([word], 'pdf', folder);
    expect(pages.length).toBeLessThanOrEqual(pagesOf(word.replace(/docx$/, 'pdf')).length);
    for (const { width, height, words } of pages) {
      expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
      expect(words.filter(({ left, right }) => left < 30 || right > width - 30)).toEqual([]);
    }
  });
});
