import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { Chance } from '../../fuzz/chance.ts';
import { memoryHost } from '../../host.ts';
import { changed, filesOf, type Office, october, office } from './later-office.ts';

/** EMUL_CHANGES=1000 for as many as were ever asked for at once; EMUL_CHANGES_SEED for those of another day. */
const COUNT = Number(process.env['EMUL_CHANGES'] ?? 30);
const SEED = Number(process.env['EMUL_CHANGES_SEED'] ?? 2016);
const OUTPUTS = [
  'classify 2016-10',
  'classify 2016-10 --parts --json',
  'explain binh 2016-10',
  'score 2016-W41 --json',
];

const folder = mkdtempSync(join(tmpdir(), 'emul-changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ran(line: string): Promise<string> {
  const host = { ...memoryHost(folder), today: () => '2016-12-01' };
  await run(line.split(' '), host);
  return host.printed();
}

/** The office and nothing else, beside its seals. */
function laid(of: Office, chance: Chance): void {
  for (const name of ['scores', 'decisions']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of filesOf(of, chance)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface Change {
  readonly path: readonly string[];
}

/** What a change is about, as `october` calls it. */
function aboutOf({ path }: Change): string {
  const [first = '', second = ''] = path;
  const bare = (text: string) => text.replace(/^(?:member|unit) /, '');
  if (first.startsWith('scores ')) return `${first} ${bare(second)}`;
  if (first.startsWith('decision ')) return `decision ${bare(path[2] ?? '')}`;
  if (first.startsWith('member ') || first.startsWith('unit ')) return `${bare(first)} ${second}`;
  return first.split(' ')[0] ?? '';
}

/** Of what is wholly new or gone one change is told. */
function covers(told: string, about: string): boolean {
  return told.endsWith(' ') ? about.startsWith(told) : told === about;
}

function aboutOctober(before: Map<string, string>, after: Map<string, string>): Set<string> {
  const all = new Set([...before.keys(), ...after.keys()]);
  return new Set([...all].filter((about) => before.get(about) !== after.get(about)));
}

test(
  `${COUNT} times something is changed after closing: what is closed stays to the byte, each change in it is told, and no other`,
  async () => {
    const then = office();
    laid(then, new Chance(1));
    expect(await ran('close 2016-10 -q')).toBe('');
    const printed = await Promise.all(OUTPUTS.map(ran));
    const before = october(then);
    let [named, silent] = [0, 0];
    for (let i = 0; i < COUNT; i += 1) {
      const chance = new Chance(SEED + i);
      const now = office();
      for (let times = 1 + chance.below(3); times > 0; times -= 1) changed(now, chance);
      laid(now, chance);
      const { seals } = JSON.parse(await ran('verify 2016-10 --json'));
      const told: string[] = seals[0].changes.map(aboutOf);
      const meant = [...aboutOctober(before, october(now))];
      const isCovered = (about: string) => told.some((by) => covers(by, about));
      const seed = SEED + i;
      expect({ seed, missing: meant.filter((about) => !isCovered(about)) }).toEqual({ seed, missing: [] });
      expect({ seed, idle: told.filter((by) => !meant.some((about) => covers(by, about))) }).toEqual({
        seed,
        idle: [],
      });
      for (const [at, line] of OUTPUTS.entries()) {
        const [said, after] = (await ran(line)).split(/^(?=lưu ý: sau ngày khóa sổ)/m);
        expect(said, `${seed}: ${line}`).toBe(printed[at]);
        expect(after !== undefined, `${seed}: ${line}`).toBe(told.length > 0);
      }
      if (told.length > 0) named += 1;
      else silent += 1;
    }
    if (COUNT > 100) console.log(`${COUNT} changed offices: ${named} named, ${silent} rightly silent`);
    expect([named > 0, silent > 0]).toEqual([true, true]);
  },
  120_000 + COUNT * 2_000,
);
