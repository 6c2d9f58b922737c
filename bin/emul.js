#!/usr/bin/env node
// Starts the bundle that `npm ci` builds, with what V8 kept of its last compilation; says so where nothing has been built.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const home = join(__dirname, '..');
const dist = (file) => join(home, 'dist', file);

/** The commands typed most have a bundle of their own; where it goes no further, the whole one begins anew. */
function begun() {
  require('./patience.js');
  const whole = (host) => bundled('emul').main(home, host);
  const quick = ['score', 'classify', 'check'].find((command) => process.argv[2] === command);
  if (quick) bundled(quick).main(home, whole);
  else whole();
}

function bundled(name) {
  const bundle = dist(`${name}.cjs`);
  const cache = dist(`${name}.cache`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(Module.wrap(readFileSync(bundle, 'latin1')), { filename: bundle, cachedData });
  if (script.cachedDataRejected !== false) process.once('exit', () => require('./keeping.js').keep(script, cache));
  const module = { exports: {} };
  script
    .runInThisContext()
    .call(module.exports, module.exports, Module.createRequire(bundle), module, bundle, join(home, 'dist'));
  return module.exports;
}

/** A reader that has gone away is silence. */
function unprinted({ code }) {
  if (code === 'EPIPE') return;
  process.stderr.write(`lỗi: chưa in được kết quả: máy báo ${code}\n`);
  process.exitCode = 3;
}

const [only, ...more] = process.argv.slice(2);
/** A key that a shell waits for: quick, and silent whatever goes wrong. */
if (only === 'completion' && more[0] === '--line') {
  if (existsSync(dist('words.cjs'))) require('../dist/words.cjs').toldWords(home);
} else if ((only === '--version' || only === '-V') && more.length === 0) {
  process.stdout
    .on('error', unprinted)
    .write(`${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n`);
} else if (existsSync(dist('emul.cjs'))) {
  const asksHelp = process.argv.includes('--help') || process.argv.includes('-h');
  if (!asksHelp || !require('../dist/help.cjs').toldKeptHelp(home)) begun();
} else {
  process.stderr.write(`lỗi: emul chưa được dựng; hãy chạy lệnh này trong thư mục ${home}: npm ci\n`);
  process.exitCode = 2;
}
