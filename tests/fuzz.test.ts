import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Chance } from './fuzz/chance.ts';
import { mutated } from './fuzz/mutations.ts';
import { keepsItsWord, nobodyIsLost, placesLieInside, rowsIn } from './fuzz/promises.ts';
import { HOME } from './host.ts';
import { emul } from './unit/cli/run-in.ts';

const SEED = Number(process.env['EMUL_FUZZ_SEED'] ?? Math.floor(Date.now() % 1_000_000_000));
const IS_FUZZ_ALONE = process.env['npm_lifecycle_event'] === 'fuzz';
const SECONDS = Number(process.env['EMUL_FUZZ_SECONDS'] ?? (IS_FUZZ_ALONE ? 60 : 5));
const ORIGINS: readonly (readonly [origin: string, share: number])[] = [
  ['tests/pages/workspace', 0.7],
  ['data/example', 0.3],
];
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe(`accidents of every file (EMUL_FUZZ_SEED=${SEED}, EMUL_FUZZ_SECONDS=${SECONDS})`, () => {
  test.each(ORIGINS)(
    '%s',
    async (origin, share) => {
      const folder = mkdtempSync(join(tmpdir(), 'emul-fuzz-'));
      folders.push(folder);
      cpSync(join(HOME, origin), folder, { recursive: true, filter: (path) => !/2017-W(?:0[4-9]|[12]\d)/.test(path) });
      const until = Date.now() + SECONDS * 1000 * share;
      expect((await emul(folder, 'check')).code, 'before any accident').toBe(0);
      const due = new Due(folder);
      const found: string[] = [];
      // Each round has a seed of its own, so that one alone can be run again.
      let seed = SEED;
      for (; Date.now() < until && found.length < 5; seed++) {
        const broken = await round(folder, new Chance(seed), due);
        if (broken) found.push(`EMUL_FUZZ_SEED=${seed} ${broken}`);
      }
      if (SECONDS > 5) console.log(`${origin}: ${seed - SEED} rounds`);
      expect(found).toEqual([]);
    },
    SECONDS * 1000 + 30_000,
  );
});

/** One file after some accidents, every command run on it, and the file put right again; what broke, if anything did. */
async function round(folder: string, chance: Chance, due: Due): Promise<string | undefined> {
  const path = chance.among(yamlFilesIn(folder));
  const bytes = readFileSync(join(folder, path));
  const period = periodFor(path, folder);
  const wanted = path.startsWith('scores/') ? await due.on(period) : undefined;
  const after = mutated(bytes, chance);
  writeFileSync(join(folder, path), after);
  let at = '';
  try {
    for (const argv of [
      ['check', '--json'],
      ['check', path],
      ['score', period, '--json'],
      ['score', period],
    ]) {
      at = argv.join(' ');
      const ran = await emul(folder, ...argv);
      keepsItsWord(ran, argv);
      if (at === 'check --json') placesLieInside(ran.out, folder);
      if (at === `score ${period} --json`) nobodyIsLost(ran.out, wanted);
    }
    return undefined;
  } catch (error) {
    keepForLook(after, chance);
    return `${path}, emul ${at}: ${error instanceof Error ? error.message : error}`;
  } finally {
    writeFileSync(join(folder, path), bytes);
  }
}

/** Who stands in the rows of each week before any accident. */
class Due {
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(readonly folder: string) {}

  async on(period: string): Promise<ReadonlySet<string>> {
    const known = this.#known.get(period) ?? rowsIn((await emul(this.folder, 'score', period, '--json')).out);
    this.#known.set(period, known);
    return known;
  }
}

function keepForLook(bytes: Buffer, chance: Chance): void {
  const kept = process.env['EMUL_FUZZ_KEEP'];
  if (kept) writeFileSync(join(kept, `${chance.below(2 ** 31)}.yaml`), bytes);
}

function yamlFilesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

/** The week a scores file is about; the newest for every other file. */
function periodFor(path: string, folder: string): string {
  const weeks = yamlFilesIn(join(folder, 'scores')).map(weekIn);
  return path.startsWith('scores/') ? weekIn(path) : (weeks.at(-1) ?? '');
}

function weekIn(path: string): string {
  return /\d{4}-W\d{2}/.exec(path)?.[0] ?? '';
}
