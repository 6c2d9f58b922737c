import { statSync } from 'node:fs';
import type { Rights } from './rights.ts';
import { bytesAt, type Target, targetOf, withoutMark } from './target.ts';
import type { LogLine } from './told.ts';

/** The log with lines more at its end; read under the lock, so that nobody else's get lost. */
export function logTarget(root: string, { path, head }: LogLine, lines: readonly string[]): Target {
  const before = withoutMark(bytesAt(root, path)?.toString('utf8'));
  const old = before === undefined || before.trim() === '' ? head : before;
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  const begin = old.endsWith('\n') ? old : `${old}${end}`;
  const after = `${begin}${lines.map((line) => `${line}${end}`).join('')}`;
  const target = targetOf(root, { path, before, after });
  return target.rights ? target : { ...target, rights: rightsOfNew(root) };
}

/** Whether the log has a line already. */
export function isLogged(root: string, { path, line }: Pick<LogLine, 'path' | 'line'>): boolean {
  return bytesAt(root, path)?.toString('utf8').split(/\r?\n/).includes(line) ?? false;
}

/** Everybody who writes into the workspace writes into the log. */
function rightsOfNew(root: string): Rights {
  const { mode, uid, gid } = statSync(root);
  return { mode: mode & 0o666, uid, gid };
}
