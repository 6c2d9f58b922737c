import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindAt } from '../../../src/source/layout.ts';
import { HOME } from '../../host.ts';
import { emptyFolder, emul } from './emul.ts';

const SETTINGS = '.vscode/settings.json';
const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

function lay(folder: string, path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function started(): Promise<string> {
  const folder = emptyFolder();
  await emul('init --sample -q', folder);
  return folder;
}

/** As language servers read a pattern: at any depth, `*` within a step, the last that fits decides. */
function fits(patterns: string | readonly string[], path: string): boolean {
  const all = [patterns].flat().map((pattern) => [!pattern.startsWith('!'), pattern.replace('!', '')] as const);
  const isLike = (pattern: string) =>
    new RegExp(`(?:^|/)${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);
  return all.reduce((known, [isOwn, pattern]) => (isLike(pattern) ? isOwn : known), false);
}

describe('.vscode/settings.json', () => {
  test('has each file of the examples checked by the schema of its kind alone, which lies in the workspace', async () => {
    const folder = await started();
    const mapped: Record<string, string | string[]> = JSON.parse(textIn(folder, SETTINGS))['yaml.schemas'];
    for (const schema of Object.keys(mapped)) expect(JSON.parse(textIn(folder, schema)).title).toBeTypeOf('string');
    const paths = ['example', 'example-closed', 'example-month'].flatMap((name) =>
      readdirSync(join(HOME, 'data', name), { recursive: true, encoding: 'utf8' }),
    );
    const files = [...paths, 'papers/2016-H2.summary.yaml', 'accepted.yaml', 'maps/bang.yaml'].flatMap((path) => {
      const kind = path.endsWith('.yaml') ? kindAt(path.replaceAll('\\', '/'))?.kind : undefined;
      return kind === undefined ? [] : [{ path, kind }];
    });
    expect(new Set(files.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    for (const { path, kind } of files) {
      const found = Object.keys(mapped).filter((schema) => fits(mapped[schema] ?? [], path));
      expect([path, found]).toEqual([path, [`./.emul/schemas/${kind}.schema.json`]]);
    }
  });

  test('“emul schema --vscode” prints the same', async () => {
    const folder = await started();
    expect((await emul('schema --vscode', folder)).out).toBe(textIn(folder, SETTINGS));
  });

  test('what is there already stays as it is, and what it lacks is said', async () => {
    const folder = emptyFolder();
    lay(folder, SETTINGS, '{}');
    lay(folder, '.gitignore', 'node_modules\n');
    const { code, err } = await emul('init --sample', folder);
    expect([code, textIn(folder, SETTINGS), textIn(folder, '.gitignore')]).toEqual([0, '{}', 'node_modules\n']);
    expect(err).toBe(
      'lưu ý: .gitignore đã có nên để nguyên; thêm vào đó hai dòng .emul/* và !.emul/schemas/\n' +
        'lưu ý: .vscode/settings.json đã có nên để nguyên; các dòng cần thêm vào đó: emul schema --vscode\n',
    );
  });
});

describe('where a newer emul writes, .vscode/settings.json', () => {
  const LOG = '    "./.emul/schemas/log.schema.json": "log/*.yaml"\n';

  /** What an older emul started, without the last kind; `edited` is what somebody did to its settings. */
  async function older(edited: (text: string) => string): Promise<{ folder: string; before: string }> {
    const folder = await started();
    const before = edited(textIn(folder, SETTINGS).replace(`,\n${LOG}`, '\n'));
    lay(folder, SETTINGS, before);
    lay(folder, '.emul/schemas/log.schema.json', '{}');
    lay(folder, '.emul/schemas/emul.txt', '0.0.9\n');
    return { folder, before };
  }

  test.each<[who: string, edited: (text: string) => string]>([
    ['as it was', (text) => text],
    ['with keys of somebody’s own', (text) => text.replace('{\n', '{\n  "editor.fontSize": 16,\n')],
    ['laid out by tabs', (text) => text.replaceAll('  ', '\t')],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['without a line end', (text) => text.trimEnd()],
  ])('gets the new kind, %s, and keeps all else to the letter', async (_, edited) => {
    const { folder, before } = await older(edited);
    expect(await emul('open 41', folder)).toMatchObject({ code: 0, err: expect.not.stringContaining(SETTINGS) });
    const after = textIn(folder, SETTINGS);
    expect(after).toContain('"./.emul/schemas/log.schema.json": "log/*.yaml"');
    expect(after.replace(/,(\s*)"\.\/\.emul\/schemas\/log\.schema\.json": "log\/\*\.yaml"/, '')).toBe(before);
    expect(JSON.parse(textIn(folder, '.emul/schemas/log.schema.json')).title).toBe('Nhật ký ghi sổ');
  });

  test.each<[who: string, edited: (text: string) => string]>([
    ['with comments', (text) => text.replace('{\n', '{\n  // cỡ chữ\n')],
    ['in a layout of its own', (text) => text.replace('{\n  "files.encoding"', '{ "files.encoding"')],
    ['with a key twice', (text) => text.replace('{\n', '{\n  "files.eol": "\\r\\n",\n')],
  ])('stays as it is %s, and the line to add is said once', async (_, edited) => {
    const { folder, before } = await older(edited);
    const { code, err } = await emul('open 41', folder);
    expect([code, textIn(folder, SETTINGS)]).toEqual([0, before]);
    expect(err).toContain(`xin tự thêm vào mục "yaml.schemas":\n${LOG.slice(2)}`);
    expect((await emul('open 42', folder)).err).not.toContain('yaml.schemas');
  });

  test.each<[who: string, edited: (text: string) => string | undefined]>([
    ['that maps none of emul’s schemas', () => '{\n  "editor.fontSize": 16\n}\n'],
    ['that is empty', () => ''],
  ])('stays as it is %s', async (_, edited) => {
    const { folder, before } = await older((text) => edited(text) ?? text);
    expect((await emul('open 41', folder)).err).not.toContain('yaml.schemas');
    expect(textIn(folder, SETTINGS)).toBe(before);
  });

  test('of the same version a schema that differs is mended too', async () => {
    const folder = await started();
    lay(folder, '.emul/schemas/log.schema.json', '{}');
    await emul('open 41 -q', folder);
    expect(JSON.parse(textIn(folder, '.emul/schemas/log.schema.json')).title).toBe('Nhật ký ghi sổ');
  });
});

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('.gitignore (needs git)', () => {
  test('leaves out locks and what is there for a moment, and nothing that proves something', async () => {
    const folder = await started();
    const kept = [
      'in/done/Tuan 45/VP.xlsx',
      'log/2016.yaml',
      'out/Tuan 45/giao-ban.docx',
      'papers/issued/58.docx',
      'scores/2016/2016-W45.yaml',
      'seals/2016-H2.1.zip',
    ];
    const left = [
      '.emul/lock',
      '.emul/undo/1.json',
      '.emul-0123abcd-77-x/new',
      'out/~$giao-ban.docx',
      'out/~WRL0001.tmp',
      'in/.~lock.VP.xlsx#',
      'Thumbs.db',
    ];
    for (const path of [...kept, ...left]) lay(folder, path, 'x');
    spawnSync('git', ['init', '-q'], { cwd: folder });
    const { stdout } = spawnSync('git', ['-c', 'core.quotePath=off', 'ls-files', '-o', '--exclude-standard'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const seen = stdout.split('\n');
    expect(kept.filter((path) => !seen.includes(path))).toEqual([]);
    expect(left.filter((path) => seen.includes(path))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['.emul/schemas/scores.schema.json', SETTINGS, 'emul.yaml']));
  });
});
