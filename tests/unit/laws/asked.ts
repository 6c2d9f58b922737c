import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';

/** What emul prints for machines. */
export interface Printed {
  readonly results: readonly Row[];
  readonly summary: Readonly<Record<'member' | 'unit', Readonly<Record<string, number>>>>;
  readonly [key: string]: unknown;
}

export interface Row {
  readonly subject: { readonly kind: string; readonly id: string; readonly unit: string | null };
  readonly status: string;
  readonly points: number | null;
  readonly exact?: string;
  readonly level: string | null;
  readonly computedLevel: string | null;
}

/** Lays files into a folder of their own and asks emul there, one question after the other; each answer is its JSON. */
export async function asked<T = Printed>(
  files: Readonly<Record<string, string>>,
  ...questions: string[]
): Promise<T[]> {
  const root = mkdtempSync(join(tmpdir(), 'emul-law-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const answers: T[] = [];
    for (const question of questions) {
      const host = memoryHost(root);
      const code = await run([...question.split(' '), '--json'], host);
      if (code > 1 || host.stdout() === '') throw new Error(`${question}: exit ${code}\n${host.stderr()}`);
      if (/lỗi\[(?!decision-above-gate)/.test(host.stderr())) throw new Error(`${question}: ${host.stderr()}`);
      answers.push(JSON.parse(host.stdout()));
    }
    return answers;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** An answer without the places in files, which another hand moves. */
export function withoutPlaces<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'source' ? undefined : value)));
}

export const LEVELS = ['xuat-sac', 'tot', 'han-che', 'chua'];

/** Whether a level is worse than another. */
export function isWorse(a: string | null, b: string | null): boolean {
  return LEVELS.indexOf(a ?? '') > LEVELS.indexOf(b ?? '');
}
