// Makes `src/schema/compiled.js`, `src/schema/fields.js` and `dist/`. An interrupted build leaves the `dist` of before.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundles } from './bundles.js';
import { writeCodeCaches } from './code-cache.js';
import { compiledFields } from './fields.js';
import { writeHelp } from './help.js';
import { writeLicences } from './licences.js';
import { copyPages } from './pages.js';
import { compiledSchemas } from './schemas.js';
import { stateOfSources } from './sources.js';

const root = join(import.meta.dirname, '..');

try {
  await build();
} catch (error) {
  console.error(`emul: the build failed: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
}

async function build() {
  const state = stateOfSources(root);
  replaceFile(join(root, 'src', 'schema', 'compiled.js'), compiledSchemas(join(root, 'schemas')));
  replaceFile(join(root, 'src', 'schema', 'fields.js'), compiledFields(join(root, 'schemas')));
  if (!existsSync(join(root, 'src', 'main.ts'))) {
    console.error('emul: src/main.ts does not exist yet; only the schemas were compiled');
    return;
  }
  const folder = mkdtempSync(join(root, '.dist-'));
  try {
    const metafiles = await writeBundles(root, folder);
    writeLicences(root, folder, metafiles);
    copyPages(join(root, 'src'), join(folder, 'pages'));
    await writeHelp(folder);
    await writeCodeCaches(root, folder);
    writeFileSync(join(folder, '.sources'), state);
    chmodSync(folder, 0o755);
    replaceFolder(join(root, 'dist'), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceFile(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** A folder cannot be renamed onto one that has files, so the old one steps aside first; another build may come between. */
function replaceFolder(path, folder, tries = 3) {
  const old = `${folder}.old${tries}`;
  try {
    if (existsSync(path)) renameSync(path, old);
    renameSync(folder, path);
  } catch (error) {
    if (tries === 0) throw error;
    replaceFolder(path, folder, tries - 1);
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
