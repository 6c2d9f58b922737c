import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that tests lay down, taken away when they are over. */
export default function scratch(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'emul-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
