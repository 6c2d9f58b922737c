import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { only, QUICK } from './quick.js';

/**
 * Modules that carry a heavy library and are seldom needed. Each becomes a bundle of its own, which the core requires when
 * its `import()` is reached. What a module shares with the core then exists twice, so nothing may ask `instanceof` of it.
 */
const HEAVY = [
  { module: 'src/source/yaml-tape.ts', bundle: 'yaml.cjs' },
  { module: 'src/formats/docx.ts', bundle: 'docx.cjs' },
  { module: 'src/formats/png.ts', bundle: 'png.cjs' },
  { module: 'src/source/spreadsheet/xlsx.ts', bundle: 'xlsx-reader.cjs' },
  { module: 'src/formats/workbook.ts', bundle: 'workbook.cjs' },
  { module: 'src/formats/xlsx.ts', bundle: 'xlsx.cjs' },
  { module: 'src/formats/html.ts', bundle: 'html.cjs' },
  { module: 'src/formats/tables/parquet.ts', bundle: 'parquet.cjs' },
  { module: 'src/source/parquet-rows.ts', bundle: 'parquet-reader.cjs' },
];

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  // In ASCII the bundle is a string of single bytes, which V8 reads and keeps in half the time.
  charset: 'ascii',
  legalComments: 'external',
  metafile: true,
  write: false,
  // An `import()` left standing would start Node's ES module loader for one CommonJS file.
  supported: { 'dynamic-import': false },
  logLevel: 'error',
};

/** Writes the whole, the quick and the heavy bundles into a folder, once all are made; returns what esbuild says of their inputs. */
export async function writeBundles(root, folder) {
  const heavy = HEAVY.filter(({ module }) => existsSync(join(root, module)));
  const quick = Object.entries(QUICK).map(([command, holds]) => ({
    module: 'src/quick.ts',
    bundle: `${command}.cjs`,
    holds,
  }));
  const plan = [
    { module: 'src/main.ts', bundle: 'emul.cjs' },
    { module: 'src/kept-help.ts', bundle: 'help.cjs' },
    { module: 'src/kept-words.ts', bundle: 'words.cjs' },
    ...quick,
    ...heavy,
  ];
  const results = await Promise.all(plan.map((item) => bundled(root, folder, item, heavy)));
  for (const { path, text } of results.flatMap(({ outputFiles }) => outputFiles))
    writeFileSync(path, path.endsWith('.cjs') ? inAscii(text) : text);
  return results.map(({ metafile }) => metafile);
}

/** esbuild leaves what is not ASCII in regular expressions as it is; `bin/emul.js` reads the bundle byte by byte. */
function inAscii(text) {
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function bundled(root, folder, { module, bundle, holds }, heavy) {
  return build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: [join(root, module)],
    outfile: join(folder, bundle),
    plugins: [
      unasked,
      squeezed,
      apart(
        root,
        heavy.filter((other) => other.module !== module),
      ),
      ...(holds ? [only(root, holds)] : []),
    ],
  });
}

/**
 * What packages load and emul never asks of them: commander starts programs, chalk asks the terminal for its colours (which
 * `commands/colours.ts` decides), cli-table3 colours borders, measures pictures, for which letters stand in
 * (`formats/terminal/grid.ts`), and looks twice for colours that it has taken out itself. Loading them took a tenth of a short command's time; the first is now loaded when it is used.
 */
const UNASKED = [
  {
    module: 'node:child_process',
    by: /[\\/]commander[\\/]/,
    contents: 'module.exports = { get spawn() { return process.getBuiltinModule("node:child_process").spawn; } };',
  },
  { module: '@colors/colors/safe', by: /[\\/]cli-table3[\\/]/, contents: 'module.exports = {};' },
  { module: 'emoji-regex', by: /[\\/]string-width[\\/]/, contents: 'module.exports = () => /(?!)/g;' },
  { module: 'strip-ansi', by: /[\\/]string-width[\\/]/, contents: 'module.exports = (text) => text;' },
  { module: '#supports-color', by: /[\\/]chalk[\\/]/, contents: 'export default { stdout: false, stderr: false };' },
];

const unasked = {
  name: 'unasked',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(?:node:child_process|@colors\/colors\/safe|emoji-regex|strip-ansi|#supports-color)$/ },
      ({ path, importer }) => {
        const isUnasked = UNASKED.some(({ module, by }) => module === path && by.test(importer));
        return isUnasked ? { path, namespace: 'unasked' } : undefined;
      },
    );
    onLoad({ filter: /./, namespace: 'unasked' }, ({ path }) => ({
      contents: UNASKED.find(({ module }) => module === path).contents,
    }));
  },
};

/** Puts in what draws pictures, and its letters, packed: nothing is read from elsewhere at run time, and a package is half a megabyte less. */
const squeezed = {
  name: 'squeezed',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:wasm|ttf)$/ }, ({ path }) => {
      const bytes = readFileSync(path);
      // Quality 11 would take a tenth more off, and ten seconds of each build.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      const packed = brotliCompressSync(bytes, { params }).toString('base64');
      const unpacked = `brotliDecompressSync(Buffer.from('${packed}', 'base64'))`;
      return { contents: `import { brotliDecompressSync } from 'node:zlib';\nexport default ${unpacked};` };
    });
  },
};

/** Keeps heavy modules out of a bundle: their `import()` becomes a lazy require of the bundle beside. */
function apart(root, heavy) {
  const bundles = new Map(heavy.map(({ module, bundle }) => [join(root, module), bundle]));
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind, importer }) => {
        const bundle = bundles.get(resolve(resolveDir, path));
        if (!bundle) return undefined;
        if (kind === 'dynamic-import') return { path: `./${bundle}`, external: true };
        return { errors: [{ text: `${importer} must reach ${path} by import(), since it is a bundle of its own` }] };
      });
    },
  };
}
