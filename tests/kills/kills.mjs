// Kills every writing command at every change of the disk, by each signal, and holds it to: every file is old or new, a signal
// leaves nothing behind, and what kill -9 leaves is gone, and the work done, once the command has been run again.
// node tests/kills/kills.mjs [times] [of the commands with this word]
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const EMUL = join(HOME, 'bin', 'emul.js');
const PRELOADED = join(HOME, 'tests', 'kills', 'kill-at.cjs');
const SIGNALS = { SIGKILL: null, SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const MOST = Number(process.argv[2] ?? 500);

const CSV = 'registrations.id;registrations.date;registrations.titles\ncv-03;10/2/2018;ldtt\n';

const EXAMPLE = join(HOME, 'data', 'example');

/** The scale of the example as the draft of its next edition, and what is done with it until it is issued. */
const DRAFT = {
  'criteria/ca-nhan-2.yaml': readFileSync(join(EXAMPLE, 'criteria', 'ca-nhan.yaml'), 'utf8')
    .replace('edition: 1', 'edition: 2')
    .replace('status: issued', 'status: draft')
    .replace(/^issued: .*\n/m, '')
    .replace(/^effective: .*$/m, 'effective: {from: 2017-07-03}'),
};
const STEPS = [
  'consult ca-nhan@2 --from 1/6/2017 --until 15/6/2017',
  'hear ca-nhan@2 --from van-phong --on A3 --date 5/6/2017 --text nặng',
  'answer ca-nhan@2 1 --outcome kept --text giữ',
  'approve ca-nhan@2 --decision 15/BB-HĐ --date 20/6/2017 --for 6',
  'issue ca-nhan@2 --decision 70/QĐ-BDT --date 28/6/2017',
].map((step) => ['criteria', ...step.split(' ')]);

const WON = `kind: decision
period: 2016
award: ldtt
held: 2017-01-06
decision: 5/QĐ-BDT
signed: 2017-01-10
results:
  - {member: cv-02, granted: true, votes: {for: 6, against: 0, of: 6}}
`;
const TABLE = 'TT;Họ và tên;A2 tự chấm\n1;Nguyễn Văn An;18,5\n';
/** One sheet of a unit, then no more. */
const TYPED = ['18', '9/10', '10', '', '', '', '', 'Tốt', '', '', 'thôi', ''].join('\n');

const ONE = ['criteria', 'example', 'ca-nhan', '-q'];

/** A closed month opened again, and longer periods with it; what is changed then is closed as its next edition. */
const CLOSE = ['close', '2016-10', '-q'];
const AMEND = ['amend', '2016-10', '--subject', 'all', '--reason', 'nhầm', '--document', '09/BB-HĐ'];

/** Lines to be killed, each in a copy of the example that the lines before it have prepared. */
const CASES = [
  { line: ['init', 'so', '--sample'], in: 'empty' },
  { line: ['init', '--sample'], in: 'empty' },
  { line: ['open'] },
  { line: ['open', '--today', '2017-07-07'], first: [['open', '-q']] },
  { line: ['undo'], first: [['open', '-q']] },
  { line: ['undo'], first: [ONE] },
  { line: ['undo'], first: [ONE, ['open', '-q']] },
  { line: ['close', '2016-10'] },
  { line: AMEND, first: [CLOSE, ['close', '2016-H2', '-q']] },
  { line: CLOSE, first: [CLOSE, AMEND], edits: { 'scores/2016/2016-W43.yaml': [/A2: [\d.]+/, 'A2: 1'] } },
  { line: ['unlock'], laid: { '.emul/lock': '{}' } },
  { line: ['form', 'export', '2017-W27', '-o', 'phieu'] },
  {
    line: ['form', 'export', '2017-W27', '-o', 'phieu', '--replace'],
    first: [['form', 'export', '2017-W27', '-o', 'phieu']],
  },
  { line: ['form', 'export', 'people', '-o', 'nguoi.xlsx'] },
  { line: ['report', 'notice', '2017-H1', '-o', 'thong-bao', '--format', 'md'] },
  { line: ['summary', '2017-H1', '-o', 'so-ket.docx'] },
  { line: ['score', '2017-W20', '-o', 'bang.csv'], laid: { 'bang.csv': 'cũ\n' } },
  { line: ['decide', '2017-H1'] },
  { line: ['form', 'import', 'dk.csv', '--period', '2018'], laid: { 'dk.csv': CSV } },
  { line: ['decide', '2017-H1', '--award', 'giay-khen'] },
  { line: ['criteria', 'example', 'ca-nhan'] },
  { line: ['regulation', 'adopt', 'kh43-2016', '--as', 'moi', '--document', '58/QĐ-BDT', '--date', '30/9/2016'] },
  ...STEPS.map((line, i) => ({ line, laid: DRAFT, first: STEPS.slice(0, i).map((step) => [...step, '-q']) })),
  { line: ['awards', 'record', '2016.ldtt'], laid: { 'decisions/2016.ldtt.yaml': WON } },
  { line: ['form', 'map', 'bang.csv', '--as', 'bang'], laid: { 'bang.csv': TABLE } },
  { line: ['dossier', '2016-H2', '--format', 'md'] },
  { line: ['dossier', '2016-H2', '-o', 'ho-so'], first: [['dossier', '2016-H2', '-o', 'ho-so', '--format', 'md']] },
  { line: ['dossier', '2017-H1', '--format', 'pdf'] },
  { line: ['score', '2017-W20', '-o', 'bang.pdf'], laid: { 'bang.pdf': 'cũ' } },
  { line: ['handover', '-o', 'ban-giao.zip'] },
  { line: ['week', '2017-W27'] },
  { line: ['week', '2017-W26', '--print'] },
  { line: ['close', '2016-H2'] },
  { line: ['restore', '2016-10'], first: [CLOSE], edits: { 'scores/2016/2016-W43.yaml': [/A2: [\d.]+/, 'A2: 1'] } },
  { line: ['report', 'notice', '2016-H2', '-o', 'thong-bao'] },
  {
    line: ['score', '2017-W27', '--enter', '--unit', 'thanh-tra'],
    first: [['open', '2017-W27', '-q']],
    typed: TYPED,
  },
];

/** An office suite as far as it is asked to make PDF; it takes a moment, in which the signal may come. */
const SUITE = `#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
out=$2
shift 2
for each; do sleep 0.05; name=$(basename "$each" .docx); printf '%%PDF of %s' "$(head -c 2 "$each")" > "$out/$name.pdf"; done
`;

/** Lines that write what was named on them, or what is no workspace yet. */
const isOutside = (line) =>
  line[0] === 'init' || ['unlock', 'dossier'].includes(line[0]) || line.includes('-o') || line.includes('--print');

const isTemporary = (path) => /(^|\/)\.emul-|(^|\/)\.emul\/lock/.test(path);

/** Every file below a folder with its text; what is kept for undo may be of either run, and the log and what was handed out have the hour in them: `misToldIn`. */
function everything(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.flatMap((name) => {
      const full = join(folder, name);
      if (/^(\.emul|\.emul\/undo\/.*|log\/.*|shown\/.*)$/.test(name) || statSync(full).isDirectory()) return [];
      return [[name, readFileSync(full, 'latin1')]];
    }),
  );
}

/** What is wrong with the log: a line that is not whole, or none of what was written. */
function misToldIn(folder, line, isWritten) {
  const names = existsSync(join(folder, 'log')) ? readdirSync(join(folder, 'log')) : [];
  const text = names.map((name) => readFileSync(join(folder, 'log', name), 'utf8')).join('');
  const lines = text.split('\n').slice(2, -1);
  if (lines.some((one) => !/^ {2}- \{when: .*\}$/.test(one))) return [`the log is not whole: ${text}`];
  const command = line.slice(0, 2).join(' ');
  const isTold = lines.some(
    (one) => / command: ([^,]+),/.exec(one)?.[1] && command.startsWith(/ command: ([^,]+),/.exec(one)[1]),
  );
  return isWritten && !isTold ? ['the log tells nothing of it'] : [];
}

function run(folder, line, environment, typed = '') {
  const [own, suite] = ['tmp', 'soffice'].map((name) => join(dirname(folder), name));
  mkdirSync(own, { recursive: true });
  if (!existsSync(suite)) writeFileSync(suite, SUITE, { mode: 0o755 });
  const program = environment ? ['-r', PRELOADED, EMUL] : [EMUL];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...program, ...line], {
      cwd: folder,
      env: { ...process.env, TMPDIR: own, EMUL_OFFICE: suite, ...environment },
    });
    let said = '';
    child.stdin.on('error', () => {}).end(typed);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('exit', (code, signal) => resolve({ code, signal, said }));
  });
}

async function prepared({ in: where, first = [], laid = {}, edits = {} }) {
  const folder = join(mkdtempSync(join(tmpdir(), 'emul-kill-')), 'so-goc');
  if (where === 'empty') mkdirSync(folder);
  else cpSync(EXAMPLE, folder, { recursive: true });
  for (const [path, text] of Object.entries(laid)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const line of first) {
    const { code, said } = await run(folder, line);
    if (code > 1) throw new Error(`${line.join(' ')}: ${said}`);
  }
  for (const [path, [from, to]] of Object.entries(edits))
    writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(from, to));
  return folder;
}

/** A case as it is before, as it is once it has run undisturbed, and how often that changes the disk. */
async function known(one) {
  const folder = await prepared(one);
  const before = everything(folder);
  const counted = join(dirname(folder), 'count');
  const { code, said } = await run(folder, one.line, { KILL_COUNT: counted }, one.typed);
  if (code > 1) throw new Error(`${one.line.join(' ')}: ${said}`);
  return { ...one, before, after: everything(folder), changes: Number(readFileSync(counted, 'utf8')), code };
}

const differ = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

async function killed({ line, before, after, code, ...one }, at, signal) {
  const folder = await prepared(one);
  const run1 = await run(folder, line, { KILL_AT: String(at), KILL_BY: signal }, one.typed);
  const now = everything(folder);
  const wrong = [];
  for (const path of now.keys())
    if (!isTemporary(path) && now.get(path) !== before.get(path) && now.get(path) !== after.get(path))
      wrong.push(`neither old nor new: ${path}`);
  for (const path of before.keys())
    if (!isTemporary(path) && !now.has(path) && after.has(path)) wrong.push(`lost: ${path}`);
  const namesIn = (where) => readdirSync(where, { recursive: true, encoding: 'utf8' }).filter(isTemporary);
  const names = () => [...namesIn(folder), ...namesIn(join(dirname(folder), 'tmp'))];
  if (signal !== 'SIGKILL' && names().length > 0 && run1.signal === null) wrong.push(`left behind: ${names()}`);
  if (signal !== 'SIGKILL' && run1.signal === null && run1.code !== SIGNALS[signal] && run1.code !== code)
    wrong.push(`exit ${run1.code}: ${run1.said}`);
  const wasDone = differ(now, after).every(isTemporary);
  let run2 = await run(folder, line, undefined, one.typed);
  // Half of a deed: whoever writes next is told to take it back, and does it again.
  if (run2.said.includes('emul undo') && run2.code === 2) {
    await run(folder, ['undo'], undefined);
    run2 = await run(folder, line, undefined, one.typed);
  }
  if (names().length > 0) wrong.push(`left behind by the next run: ${names()} (exit ${run2.code})`);
  const open = differ(everything(folder), after);
  if (!wasDone && (run2.code !== code || open.length > 0))
    wrong.push(`not finished by the next run: exit ${run2.code}, ${open}, ${run2.said.slice(0, 300)}`);
  const isLogged = !isOutside(line) && differ(before, after).length > 0;
  wrong.push(...misToldIn(folder, line, isLogged && !wasDone));
  rmSync(dirname(folder), { recursive: true });
  return wrong.map((text) => `${line.join(' ')} · ${signal} at ${at}: ${text}`);
}

const cases = [];
const WORD = process.argv[3];
for (const one of CASES) if (!WORD || one.line.includes(WORD)) cases.push(await known(one));
const all = cases.flatMap((one) =>
  Array.from({ length: one.changes }, (_, i) => Object.keys(SIGNALS).map((signal) => [one, i + 1, signal])).flat(),
);
// Where there are more than are asked for, every so many of each, half of them kill -9.
const every = (jobs, most) =>
  jobs.filter((_, i) => Math.floor(((i + 1) * most) / jobs.length) > Math.floor((i * most) / jobs.length));
const [hard, soft] = [true, false].map((is) => all.filter(([, , signal]) => (signal === 'SIGKILL') === is));
const jobs = [...every(hard, Math.ceil(MOST / 2)), ...every(soft, Math.floor(MOST / 2))];
const wrong = [];
let done = 0;
async function worker() {
  for (let job = jobs[done++]; job; job = jobs[done++]) wrong.push(...(await killed(...job)));
}
await Promise.all([worker(), worker()]);
for (const { line, changes } of cases) console.log(`${String(changes).padStart(4)} changes  ${line.join(' ')}`);
console.log(`${jobs.length} kills (of ${all.length} possible), ${wrong.length} wrong`);
for (const text of wrong.slice(0, 40)) console.log(text);
process.exitCode = wrong.length > 0 ? 1 : 0;
