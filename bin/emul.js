#!/usr/bin/env node
// Starts the bundle that `npm ci` builds; says so where it has not been built.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const home = join(__dirname, '..');
const bundle = join(home, 'dist', 'emul.cjs');
if (existsSync(bundle)) require(bundle).main(home);
else {
  process.stderr.write(`lỗi: emul chưa được dựng; hãy chạy lệnh này trong thư mục ${home}: npm ci\n`);
  process.exitCode = 2;
}
