import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '../host.ts';

/** Each Node that a package is to run under: its major version and its program; why where there is none. */
export interface OtherNode {
  readonly major: number;
  readonly program?: string;
  readonly why?: string;
}

const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const KEPT = join(HOME, 'node_modules', '.cache', 'nodes');

/** The running Node, or the one of the registry's package for this machine, which is kept for the next run. */
export function nodeOf(major: number): OtherNode {
  if (process.versions.node.startsWith(`${major}.`)) return { major, program: process.execPath };
  const folder = join(KEPT, String(major));
  const program = join(folder, 'node_modules', PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return { major, program };
  try {
    mkdirSync(folder, { recursive: true });
    const line = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${major}`];
    execFileSync('npm', line, { cwd: folder, stdio: 'pipe', timeout: 300_000 });
    return { major, program };
  } catch (error) {
    return { major, why: `${PACKAGE}@${major} could not be installed: ${String(error).split('\n')[0]}` };
  }
}
