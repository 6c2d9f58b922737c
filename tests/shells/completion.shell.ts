import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOME } from '../host.ts';

/** How each shell begins without anybody's own settings. */
const SHELLS = { bash: 'bash --noprofile --norc -i', zsh: 'zsh -f -i', fish: 'fish --no-config -i' } as const;
type Shell = keyof typeof SHELLS;

/** What gives a shell a terminal to sit at. */
const PTY = 'script';

const root = mkdtempSync(join(tmpdir(), 'emul-shells-'));
const bin = join(root, 'bin');
const got = join(root, 'got');

/** `emul` that completes as it does, and of any other line keeps the words that it was given. */
beforeAll(() => {
  mkdirSync(bin);
  const emul = `#!/bin/sh
[ "$1" = completion ] && exec "${process.execPath}" "${join(HOME, 'bin', 'emul.js')}" "$@"
printf '%s\\n' "$@" end > "$GOT.new" && mv "$GOT.new" "$GOT"
`;
  writeFileSync(join(bin, 'emul'), emul);
  chmodSync(join(bin, 'emul'), 0o755);
  symlinkSync(bin, join(root, 'thi đua'));
  for (const shell of Object.keys(SHELLS))
    writeFileSync(join(root, shell), readFileSync(join(HOME, 'data', 'completion', `emul.${shell}`)));
});

/** The words that emul is given of what is typed in a terminal, Tab and Enter among it. */
async function wordsOf(shell: Shell, typed: string, folder = join(HOME, 'data', 'example')): Promise<string[]> {
  const given = `${got}-${shell}-${Math.random().toString(36).slice(2)}`;
  const terminal = spawn(PTY, ['-qefc', SHELLS[shell], '/dev/null'], { cwd: folder, env: environmentFor(given) });
  let screen = '';
  terminal.stdout.on('data', (bytes: Buffer) => {
    screen += bytes.toString('utf8');
  });
  // Nothing is typed ahead: a shell that begins throws away what is.
  const line = async (text: string) => {
    rmSync(given, { force: true });
    terminal.stdin.write(text);
    await until(
      () => existsSync(given),
      () => screen,
    );
    return readFileSync(given, 'utf8').split('\n').slice(0, -2);
  };
  try {
    await line(`source ${join(root, shell)}; emul ready\n`);
    return await line(`${typed}\r`);
  } finally {
    terminal.stdin.end('\x03exit\n');
    terminal.kill();
  }
}

function environmentFor(given: string): NodeJS.ProcessEnv {
  const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TERM: 'xterm' };
  return { ...process.env, ...locale, PATH: `${bin}:${process.env['PATH']}`, HOME: root, GOT: given };
}

async function until(holds: () => boolean, told: () => string): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 600) throw new Error(`nothing came of it; on the screen:\n${told()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is typed, and the words that emul then gets; of names without accents fish alone knows nothing (it filters by itself). */
const TYPED: readonly (readonly [typed: string, words: readonly string[], but?: Shell])[] = [
  ['emul sco\t', ['score']],
  ['emul khoa\t', ['khoa-so']],
  ['emul khó\t', ['khóa-sổ']],
  ['emul thang-diem cham\t', ['thang-diem', 'cham-thu']],
  ['emul score 2016-W45\t--un\tcs-d\t', ['score', '2016-W45', '--unit', 'cs-dt']],
  ['emul score --style=nd\t', ['score', '--style=nd30-2020']],
  ['emul score --style nd\t', ['score', '--style', 'nd30-2020']],
  ['emul score --unit "Văn p\t', ['score', '--unit', 'Văn phòng']],
  ['emul score --unit=van-\t', ['score', '--unit=van-phong']],
  ['emul score --unit cs-dt,van-\t', ['score', '--unit', 'cs-dt,van-phong']],
  ['emul explain Nguyễn\\ V\t2016-H\t', ['explain', 'Nguyễn Văn An', '2016-H2']],
  ['emul explain "Nguyễn V\t', ['explain', 'Nguyễn Văn An']],
  ["emul explain 'Nguyễn V\t", ['explain', 'Nguyễn Văn An']],
  ['emul explain "nguyen v\t', ['explain', 'Nguyễn Văn An'], 'fish'],
  ['emul explain nguyen\tV\t', ['explain', 'Nguyễn Văn An'], 'fish'],
  ['emul explain loc\t', ['explain', 'Nguyễn Thành Lộc'], 'fish'],
  ['~/bin/emul sco\t', ['score']],
  ['~/thi\\ đua/emul sco\t', ['score']],
  ['emul people move Nguyễn V\t', ['people', 'move', 'Nguyễn', 'Văn An']],
  ['emul explain thi\t', ['explain', 'thi']],
  ['emul explain khong-ai\t', ['explain', 'khong-ai']],
  ['emul khong-co mot\t', ['khong-co', 'mot']],
  ['emul score -o ../../README.v\t', ['score', '-o', '../../README.vi.md']],
  ['emul check emul.y\t', ['check', 'emul.yaml']],
  ['emul score --output=../../README.v\t', ['score', '--output=../../README.vi.md']],
  ['emul -C ../example-c\t', ['-C', '../example-closed']],
  ['emul -C ../example-closed papers show 72\t', ['-C', '../example-closed', 'papers', 'show', '72/QĐ-BDT']],
];

describe.each(Object.keys(SHELLS) as Shell[])('%s', (shell) => {
  const missing = [shell, PTY].filter((program) => !isInstalled(program));
  if (missing.length > 0) return test.skip(`is not tried, since ${missing.join(', ')} is not installed`);

  test.each(TYPED.flatMap(([typed, words, but]) => (but === shell ? [] : [[typed, words] as const])))(
    '%j',
    async (typed: string, words: readonly string[]) => {
      const got = await wordsOf(shell, typed);
      // zsh takes the slash behind a folder back at the end of the line.
      expect(got.map((word) => word.replace(/\/$/, ''))).toEqual(words);
    },
  );

  test('offers nothing, and says nothing, where there is no workspace or a broken one', async () => {
    const broken = mkdtempSync(join(root, 'sổ hỏng '));
    writeFileSync(join(broken, 'emul.yaml'), '{[');
    writeFileSync(join(broken, 'organization.yaml'), '{[');
    expect(await wordsOf(shell, 'emul explain a\t', broken)).toEqual(['explain', 'a']);
    expect(await wordsOf(shell, 'emul explain a\t', root)).toEqual(['explain', 'a']);
  });
});
