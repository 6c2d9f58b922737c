// Runs after every `npm ci`, `npm install` and `npx emul` of the clone: builds what is out of date, and is quick where nothing is.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isBuilt } from './sources.js';

const root = join(import.meta.dirname, '..');
const TOOLS = ['esbuild', 'ajv'];

if (!isBuilt(root)) {
  const absent = TOOLS.filter((tool) => !isInstalled(tool));
  if (absent.length > 0)
    console.error(`emul: not built, ${absent.join(' and ')} not installed; run npm ci, then npm run build`);
  else await import('./build.js');
}

function isInstalled(tool) {
  try {
    createRequire(import.meta.url).resolve(tool);
    return true;
  } catch {
    return false;
  }
}
