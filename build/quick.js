import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commands typed most have a bundle each with what they nearly always load. Half the code is read in half the time, and
 * without a lazy module among them esbuild makes them one scope. What is missing begins the whole bundle anew (`src/quick.ts`).
 */
const EVERY = [
  'commands/glance',
  'commands/index',
  'commands/language',
  'commands/named',
  'commands/program',
  'commands/call',
  'commands/hinting',
  'commands/watching',
  'source/folder',
  'diagnostics/text',
  'diagnostics/told-together',
];
const PRINTED = [...EVERY, 'formats/terminal'];

/** What each quick bundle holds of what is loaded by `import()`. */
export const QUICK = {
  score: [...PRINTED, 'commands/score', 'reports/score', 'reports/score-json'],
  classify: [...PRINTED, 'commands/classify', 'reports/classify', 'reports/classify-json'],
  check: [...EVERY, 'commands/check'],
};

/** Makes the `import()` of what a quick bundle holds a static one, and that of anything else the whole bundle's matter. */
export function only(root, modules) {
  const held = new Set(modules.map((module) => join(root, 'src', `${module}.ts`)));
  return {
    name: 'only',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: withoutLazy(readFileSync(path, 'utf8'), (target) => held.has(resolve(dirname(path), target))),
        loader: 'ts',
      }));
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind, importer }) => {
        if (kind === 'dynamic-import') return { path, namespace: 'whole' };
        if (!resolve(resolveDir, path).startsWith(join(root, 'src', 'store'))) return undefined;
        return { errors: [{ text: `${importer} brings ${path}: a quick bundle must not write` }] };
      });
      onLoad({ filter: /./, namespace: 'whole' }, () => ({
        contents: "export { then } from './src/left-out.ts';",
        resolveDir: root,
      }));
    },
  };
}

function withoutLazy(text, isHeld) {
  const heads = [];
  const body = text.replace(/\bimport\('(\.[^']+)'\)/g, (whole, target) => {
    if (!isHeld(target)) return whole;
    heads.push(`import * as held${heads.length} from '${target}';`);
    return `Promise.resolve(held${heads.length - 1})`;
  });
  return heads.join(' ') + body;
}
