import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isColoured } from '../../../src/commands/call.ts';
import { VARIABLES } from '../../../src/source/environment.ts';
import { HOME } from '../../host.ts';

const sources = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(HOME, 'src', path), 'utf8')] as const);

test('the environment comes in at one door, and by the table alone', () => {
  const doors = sources.filter(([, text]) =>
    /process\.env\b|\benv\s*}?\s*(?:=|from)\s*(?:process|'node:process')/.test(text),
  );
  expect(doors.map(([path]) => path)).toEqual(['commands/process-host.ts']);
  // What keeps unlisted names from compiling is the type of the host's environment: nobody widens it.
  const host = sources.find(([path]) => path === 'commands/host.ts')?.[1];
  expect(host).toContain('readonly environment: Environment;');
});

test('every variable of emul that a source names is in the table', () => {
  const named = sources.flatMap(([, text]) => text.match(/\bEMUL_[A-Z]+\b/g) ?? []);
  const ofShells = ['EMUL_LINE'];
  expect([...new Set(named)].filter((name) => !ofShells.includes(name) && !(name in VARIABLES))).toEqual([]);
});

test.each([
  [{}, true],
  [{ CLICOLOR: '1' }, true],
  [{ CLICOLOR: '0' }, false],
  [{ CLICOLOR: '0', CLICOLOR_FORCE: '1' }, true],
  [{ CLICOLOR: '0', FORCE_COLOR: '1' }, true],
  [{ CLICOLOR: '1', NO_COLOR: '1' }, false],
  [{ TERM: 'dumb' }, false],
  [{ TERM: 'dumb', CLICOLOR: '1' }, false],
])('on a terminal %j', (environment, isSo) => {
  const terminal = { write: () => {}, isTerminal: true, width: 80 };
  expect(isColoured(terminal, false, environment)).toBe(isSo);
});
