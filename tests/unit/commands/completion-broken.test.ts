import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { offered } from './offered.ts';

describe('a workspace in which nothing is as it should be', () => {
  const root = mkdtempSync(join(tmpdir(), 'emul-completion-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const LINES = [
    ['explain', 'a'],
    ['score', ''],
    ['score', '--unit', ''],
    ['classify', ''],
    ['candidates', '--award', ''],
  ];

  test.each<readonly [string, (folder: string) => void]>([
    ['none', () => {}],
    ['an empty settings file', (folder) => writeFileSync(join(folder, 'emul.yaml'), '')],
    [
      'broken files',
      (folder) => {
        for (const path of [
          'emul.yaml',
          'organization.yaml',
          'criteria/a.yaml',
          'regulations/a.yaml',
          'scores/2016/2016-W99.yaml',
        ]) {
          mkdirSync(join(folder, path, '..'), { recursive: true });
          writeFileSync(join(folder, path), '{[: "\0\xff');
        }
      },
    ],
    [
      'folders in the place of files',
      (folder) => {
        for (const path of ['emul.yaml', 'organization.yaml', 'papers/issued.yaml'])
          mkdirSync(join(folder, path), { recursive: true });
        writeFileSync(join(folder, 'scores'), '');
      },
    ],
    [
      'lists and numbers in the place of names',
      (folder) => {
        writeFileSync(join(folder, 'emul.yaml'), 'kind: workspace\ncalendar: 3\n');
        writeFileSync(join(folder, 'organization.yaml'), 'units: [1, [2], {id: [3], name: {a: b}}]\nmembers: x\n');
        mkdirSync(join(folder, 'regulations'));
        writeFileSync(join(folder, 'regulations', 'a.yaml'), 'id: a\nextends: a\nawards: {}\n');
      },
    ],
  ])('%s', async (name, made) => {
    const folder = join(root, name);
    mkdirSync(folder);
    made(folder);
    for (const line of LINES) expect(await offered(line, folder), line.join(' ')).toEqual([]);
  });

  test('a folder that is gone, a name that would break a line, regulations that extend each other', async () => {
    expect(await offered(['score', ''], join(root, 'gone'))).toEqual([]);
    const folder = join(root, 'odd');
    mkdirSync(join(folder, 'regulations'), { recursive: true });
    writeFileSync(join(folder, 'emul.yaml'), 'kind: workspace\n');
    writeFileSync(
      join(folder, 'organization.yaml'),
      'members:\n  - {id: "a\\nb", name: ":files"}\n  - {id: c, name: "d\\te"}\n',
    );
    writeFileSync(join(folder, 'regulations', 'a.yaml'), 'id: a\nextends: b\n');
    writeFileSync(join(folder, 'regulations', 'b.yaml'), 'id: b\nextends: a\nawards: [{id: x, name: X}]\n');
    expect(await offered(['explain', ''], folder)).toEqual(['c']);
    expect(await offered(['candidates', '--award', ''], folder)).toEqual(['x']);
  });
});
