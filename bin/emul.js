#!/usr/bin/env node
// Starts the bundle that `npm ci` builds, with what V8 kept of its last compilation; says so where nothing has been built.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const home = join(__dirname, '..');
const bundle = join(home, 'dist', 'emul.cjs');

function bundled() {
  require('./patience.js');
  const command = ['score', 'classify', 'check'].find((one) => process.argv[2] === one) ?? 'emul';
  const cache = join(home, 'dist', `${command}.cache`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(Module.wrap(readFileSync(bundle, 'latin1')), { filename: bundle, cachedData });
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
if ((only === '--version' || only === '-V') && more.length === 0) {
  process.stdout
    .on('error', unprinted)
    .write(`${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n`);
} else if (existsSync(bundle)) {
  const asksHelp = process.argv.includes('--help') || process.argv.includes('-h');
  if (!asksHelp || !require('../dist/help.cjs').toldKeptHelp(home)) bundled().main(home);
} else {
  process.stderr.write(`lỗi: emul chưa được dựng; hãy chạy lệnh này trong thư mục ${home}: npm ci\n`);
  process.exitCode = 2;
}
