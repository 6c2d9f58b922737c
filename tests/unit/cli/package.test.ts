import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cratesIn } from '../../../build/crates.js';
import { layPackage, packageManifest, readmeAmong } from '../../../build/package-files.js';
import { HOME } from '../../host.ts';

const isBuilt = existsSync(join(HOME, 'dist', 'emul.cjs'));
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const own = JSON.parse(read(HOME, 'package.json'));

describe('the manifest of the package', () => {
  test('asks for no library and builds nothing, since all is bundled', () => {
    const manifest = packageManifest(HOME);
    for (const key of ['dependencies', 'devDependencies', 'overrides', 'scripts', 'allowScripts', 'files'])
      expect([key, manifest[key]]).toEqual([key, undefined]);
    for (const key of ['name', 'version', 'bin', 'engines', 'license', 'description', 'exports', 'repository', 'bugs'])
      expect([key, manifest[key]]).toEqual([key, own[key]]);
    expect(manifest.keywords.length).toBeGreaterThan(3);
  });

  test('the clone keeps its libraries where a reader looks for them', () => {
    expect(Object.keys(own.dependencies)).toContain('yaml');
  });
});

describe.skipIf(!isBuilt)('a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emul-package-'));
  if (isBuilt) layPackage(HOME, folder);
  const files = isBuilt
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    : [];

  test('holds what a clone runs by, and nothing that it was made of', () => {
    expect(readdirSync(folder).sort()).toEqual(
      'CHANGELOG.md LICENSE LICENSES.txt README.md README.vi.md bin data dist package.json schemas'.split(' '),
    );
    const ran = readdirSync(join(HOME, 'dist')).filter((name) => name.endsWith('.cjs'));
    for (const name of ran) expect(files).toContain(`dist/${name}`);
    for (const name of readdirSync(join(HOME, 'bin'))) expect(files).toContain(`bin/${name}`);
    expect(files.filter((path) => /\.(?:ts|cache|map)$|node_modules|\/\./.test(path))).toEqual([]);
  });

  test('has no page that leads to a file which it does not hold', () => {
    for (const page of ['README.md', 'README.vi.md']) {
      const targets = [...read(folder, page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path);
      expect(read(folder, page)).toContain(`emul-${own.version}.tgz`);
      expect([page, targets.filter((path) => !files.includes(path ?? ''))]).toEqual([page, []]);
    }
    const marked = '<!-- only in a clone -->\nA.\n\n   <!-- not in a folder to carry -->\n   B.\n\nC.';
    expect(readmeAmong(new Set(), marked)).toBe('   B.\n\nC.');
    expect(readmeAmong(new Set(), marked, true)).toBe('C.');
    expect(readmeAmong(new Set(['a.md']), 'To [a](a.md).\n\nTo [b](b.md).\n\nEnd.')).toBe('To [a](a.md).\n\nEnd.');
  });

  test('names in LICENSES.txt every library of the clone that is bundled, those they swallowed, and every crate', () => {
    const text = read(folder, 'LICENSES.txt');
    const bundled = Object.entries(own.dependencies).map(([name, version]) => `${name} ${version} (`);
    for (const head of [...bundled, 'nanoid ', 'string-width ', 'xmlchars '])
      expect(text).toContain(`\n${head}`.trim());
    const crates = cratesIn(readFileSync(join(HOME, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));
    expect(crates.length).toBeGreaterThan(50);
    for (const { name, versions } of crates) expect(text).toContain(`\n${[name, ...versions].join(' ')}: `);
    expect(text).toContain('Permission is hereby granted, free of charge');
  });

  test('a crate of which nobody says the licence stops the build', () => {
    const program = Buffer.from('/registry/src/index.crates.io-6f17d22bba15001f/some-crate-1.2.3/src/lib.rs');
    expect(() => cratesIn(program)).toThrow('has no licence of some-crate');
  });
});
