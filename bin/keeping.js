// A package and a folder to carry bring no code cache: V8 takes one only of the same Node on the same system. So the first run
// of a bundle keeps what was compiled for it, once; later ones start in two thirds of the time. Nothing but speed depends on it.
const { renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

/** Whole and flushed, or not at all: V8 trusts what it reads. Where nothing may be written, as on a share, each run compiles. */
exports.keep = (script, cache) => {
  const beside = join(dirname(cache), `.${process.pid}.${basename(cache)}`);
  try {
    writeFileSync(beside, script.createCachedData(), { flag: 'wx', flush: true });
    renameSync(beside, cache);
  } catch {
    rmSync(beside, { force: true });
  }
};
