#!/usr/bin/env node
// Makes many agencies of one that has closed something: each with a name and seals of its own, whose archives and chain hold.
//
//   node generate.mjs --people 40 --units 5 --weeks 52 --from 2016-W01 -o AGENCY     then close 2016-H1 and 2016-H2 there
//   node province.mjs AGENCY -n 300 -o DIR                                          then emul province DIR 2016-H2
//
// What no seal holds (scores, the log) is left out: a province reads seals alone.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync, zipSync } from 'fflate';

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', short: 'n', default: '300' }, out: { type: 'string', short: 'o' } },
  allowPositionals: true,
});
const [from] = positionals;
if (!from || !values.out) {
  console.error('node province.mjs AGENCY -n 300 -o DIR');
  process.exit(2);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const settings = readFileSync(join(from, 'emul.yaml'), 'utf8');
const names = readdirSync(join(from, 'seals'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();
const seals = names.map((name) => ({
  name,
  text: readFileSync(join(from, 'seals', `${name}.yaml`), 'utf8'),
  files: unzipSync(readFileSync(join(from, 'seals', `${name}.zip`))),
}));

for (let i = 1; i <= Number(values.count); i += 1) {
  const number = String(i).padStart(3, '0');
  const root = join(values.out, i % 3 === 0 ? 'so-nganh' : 'xa-phuong', `co-quan-${number}`);
  mkdirSync(join(root, 'seals'), { recursive: true });
  const renamed = (text) => text.replace(/name: [^,\n]+/, `name: Cơ quan số ${number}`);
  writeFileSync(join(root, 'emul.yaml'), renamed(settings));
  const prints = new Map();
  for (const { name, text, files } of seals) {
    const own = Buffer.from(renamed(Buffer.from(files['emul.yaml']).toString('utf8')));
    let sealed = text.replaceAll(sha256(files['emul.yaml']), sha256(own));
    for (const [before, after] of prints) sealed = sealed.replaceAll(before, after);
    prints.set(sha256(text), sha256(sealed));
    writeFileSync(join(root, 'seals', `${name}.yaml`), sealed);
    writeFileSync(join(root, 'seals', `${name}.zip`), zipSync({ ...files, 'emul.yaml': own }));
  }
}
