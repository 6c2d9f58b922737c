// Pictures of what the example's documents look like: `npm run gallery`. Needs what `npm run test:office` needs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const HOME = join(HERE, '..', '..');
const work = mkdtempSync(join(tmpdir(), 'emul-gallery-'));

/** Papers, each with the page that shows it best. */
const PAPERS = [
  ['briefing', 'report briefing 45', 1],
  ['summary', 'report summary 2016-H2', 1],
  ['summary-charts', 'report summary 2016-H2', 3],
  ['summary-nd30', 'report summary 2016-H2 --style nd30-2020', 1],
  ['ratings', 'report ratings 2016-H2', 1],
  ['candidates', 'report candidates 2016', 1],
  ['submission', 'report submission 2016', 1],
  ['minutes', 'report minutes 2016-H2', 1],
  ['decision', 'report decision 2016-H2', 1],
  ['score-sheet', 'report score-sheet 45 --subject an', 1],
  ['notice', 'report notice 2016-H2 --subject an', 1],
  ['grid', 'report grid 2016', 1],
  ['criteria', 'report criteria 2016-H2', 1],
];
const SHEETS = [['excel', 'classify 2016-H2 --parts', 1]];
const PAGES = [['page', 'score 45', { open: 7, height: 1300 }]];
const SCREENS = [['terminal', 'score 45']];

const BROWSER = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  `--user-data-dir=${work}/chromium`,
];
const run = (program, flags, options = {}) =>
  execFileSync(program, flags, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], ...options });
const emul = (line, ...more) => {
  try {
    return run(process.execPath, [
      join(HOME, 'bin', 'emul.js'),
      ...line.split(' '),
      '-C',
      join(HOME, 'data', 'example'),
      ...more,
    ]);
  } catch (error) {
    if (error.status === 1) return error.stdout; // findings, and all the same a document
    throw error;
  }
};

for (const name of readdirSync(HERE).filter((one) => one.endsWith('.png'))) rmSync(join(HERE, name));
printed(PAPERS, 'docx');
printed(SHEETS, 'xlsx');
for (const [name, line, { open, height }] of PAGES) pageShot(name, line, open, height);
for (const [name, line] of SCREENS) terminalShot(name, line);
rmSync(work, { recursive: true, force: true });

/** Through LibreOffice to a page of PDF, and to a picture of it. */
function printed(all, extension) {
  const files = all.map(([name]) => join(work, `${name}.${extension}`));
  for (const [i, [, line]] of all.entries()) emul(line, '-o', files[i]);
  run('soffice', [
    `-env:UserInstallation=file://${work}/office`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files,
  ]);
  for (const [name, , page] of all) {
    const at = String(page);
    run('pdftoppm', [
      '-r',
      '72',
      '-f',
      at,
      '-l',
      at,
      '-singlefile',
      '-gray',
      '-png',
      join(work, `${name}.pdf`),
      join(HERE, name),
    ]);
  }
}

/** A page in a browser, with one of its numbers opened. */
function pageShot(name, line, open, height) {
  const path = join(work, `${name}.html`);
  emul(line, '-o', path);
  const page = run('cat', [path]);
  let seen = 0;
  const opened = page.replaceAll('<details class="why" name="why">', (tag) => {
    seen += 1;
    return seen === open ? '<details class="why" open>' : tag;
  });
  shot(name, opened, 900, height);
}

/** What a terminal shows, in its own letters. */
function terminalShot(name, line) {
  const text = emul(line).trimEnd().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const height = text.split('\n').length * 20 + 60;
  shot(
    name,
    `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#1d1f21;color:#e8e8e8;font:15px/20px "DejaVu Sans Mono",monospace;padding:20px}pre{margin:0;font:inherit}b{color:#8abeb7}</style><pre><b>$ emul ${line}</b>\n${text}</pre>`,
    790,
    height,
  );
}

function shot(name, html, width, height) {
  const path = join(work, `${name}.shot.html`);
  writeFileSync(path, html);
  run('chromium', [
    ...BROWSER,
    `--window-size=${width},${height}`,
    `--screenshot=${join(HERE, `${name}.png`)}`,
    `file://${path}`,
  ]);
}
