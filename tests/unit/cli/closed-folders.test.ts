import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FOLDERS } from '../../../src/source/layout.ts';
import { HOME } from '../../host.ts';
import { copiedWorkspace, emul, found, lay } from './run-in.ts';

const EXAMPLE = join(HOME, 'data', 'example');

function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function copiedExample(): string {
  const folder = temporary('emul-closed-');
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

/** A link outside in the place of a folder of the workspace. */
function linkedOutside(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  symlinkSync(temporary('emul-outside-'), join(folder, path));
}

let known: readonly string[] | undefined;

/** What check finds in a spoiled copy of the example and not in the example. */
async function foundNew(folder: string): Promise<{ code: number; ids: string[] }> {
  known ??= (await found(EXAMPLE)).ids;
  const { code, ids } = await found(folder);
  return { code, ids: ids.filter((one) => !known?.includes(one)) };
}

const THERE = [...FOLDERS.filter((one) => readdirSync(EXAMPLE).includes(one)), 'scores/2016', 'scores/2017'];

describe('check names a folder that it cannot go through, and all that does not rest on it', () => {
  test.each(THERE)('%s: nothing that it may hold is called unknown', async (path) => {
    const folder = copiedExample();
    linkedOutside(folder, path);
    expect(await foundNew(folder)).toEqual({ code: 1, ids: [`link-outside ${path}`] });
  });

  test.each(FOLDERS)('%s: a file in its place is exit 3', async (path) => {
    const folder = copiedExample();
    rmSync(join(folder, path), { recursive: true, force: true });
    lay(folder, path, 'x');
    expect(await foundNew(folder)).toEqual({ code: 3, ids: [`file-unreadable ${path}`] });
  });

  test('a file in the place of a year of scores is told by every command', async () => {
    const folder = copiedWorkspace();
    lay(folder, 'scores/2017', 'x');
    expect(await found(folder)).toEqual({ code: 3, ids: ['file-unreadable scores/2017'] });
    const { code, err } = await emul(folder, 'score', '2016-W40');
    expect([code, err.includes('(ENOTDIR)')]).toEqual([3, true]);
  });

  test('a link, a file in the way and a slip elsewhere are told in one run, and the highest exit counts', async () => {
    const folder = copiedWorkspace();
    linkedOutside(folder, 'registrations');
    lay(folder, 'practices', 'x');
    lay(folder, 'criteria/them.yaml', 'kind: criteria\nid: them\n\ttitle: x\n');
    expect(await found(folder)).toEqual({
      code: 3,
      ids: ['tab-indent criteria/them.yaml', 'file-unreadable practices', 'link-outside registrations'],
    });
  });

  test('a mistake of somebody who is known is told beside a closed folder', async () => {
    const folder = copiedWorkspace();
    linkedOutside(folder, 'registrations');
    lay(folder, 'scores/2016/2016-W41.yaml', 'kind: scores\nperiod: 2016-W41\nentries: [{member: ai-do}]\n');
    const { ids } = await found(folder);
    expect(ids).toContain('unknown-member scores/2016/2016-W41.yaml');
    expect(ids).toContain('link-outside registrations');
  });
});

describe('a folder in the place of a file is exit 3', () => {
  test.each(['scores/2016/2016-W41.yaml', 'criteria/them.yaml', 'accepted.yaml'])('%s', async (path) => {
    const folder = copiedWorkspace();
    mkdirSync(join(folder, path));
    expect(await found(folder)).toEqual({ code: 3, ids: [`not-a-file ${path}`] });
  });

  test('also for who scores that week', async () => {
    const folder = copiedWorkspace();
    mkdirSync(join(folder, 'scores/2016/2016-W41.yaml'));
    expect((await emul(folder, 'score', '41')).code).toBe(3);
  });
});
