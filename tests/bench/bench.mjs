#!/usr/bin/env node
// The whole benchmark: makes the workspaces, asks whether emul's answers agree with the peer's, then times every question
// against peers and floors in one run and prints ratios beside the targets.
//
//   node tests/bench/bench.mjs [--runs 5] [--large] [--only score,check] [--emul 'node bin/emul.js']
//
// Needs python3 with PyYAML (Debian: python3-yaml); hledger joins where it is installed. Takes some minutes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: {
    runs: { ...text, default: '5' },
    large: { type: 'boolean', default: false },
    only: text,
    emul: { ...text, default: 'node bin/emul.js' },
  },
});
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'emul-bench-'));

/** Workspaces by name; all people are invented, the same bytes every time. */
const WORKSPACES = {
  office: ['--size', 'office', '--weeks', '52', '--from', '2017-W01'],
  week: ['--people', '5000', '--units', '250', '--weeks', '1', '--from', '2017-W01'],
  province: ['--size', 'province'],
  ...(options.large && { large: ['--size', 'large'] }),
};

/** Each ratio: of which question, emul's figure against whose, in which measure, and what it must and should be at most. */
const RATIOS = [
  { name: '--version ÷ node', question: ['start'], against: 'node -e 0', measure: 'wall', must: 1.3, aim: 1.15 },
  {
    name: 'score office week, JSON ÷ node',
    question: ['score', '2017-W10', 'office'],
    against: 'node -e 0',
    measure: 'wall',
    must: 2,
    aim: 1.5,
  },
  {
    name: 'score office week, table ÷ node',
    question: ['table', '2017-W10', 'office'],
    against: 'node -e 0',
    measure: 'wall',
    must: 2.4,
    aim: 1.7,
  },
  {
    name: 'score office week ÷ floor_parse document',
    question: ['score', '2017-W10', 'office'],
    against: 'floor_parse document',
    measure: 'wall',
    must: 0.66,
    aim: 0.35,
  },
  {
    name: 'score a week of 5,000 ÷ floor_parse document',
    question: ['score', '2017-W01', 'week'],
    against: 'floor_parse document',
    measure: 'wall',
    must: 0.4,
    aim: 0.2,
  },
  {
    name: 'check office year ÷ validate_ajv',
    question: ['check', '', 'office'],
    against: 'validate_ajv',
    measure: 'wall',
    must: 0.8,
    aim: 0.3,
  },
  {
    name: 'classify office year ÷ peer_python',
    question: ['classify', '2017', 'office'],
    against: 'peer_python',
    measure: 'wall',
    must: 1,
    aim: 0.6,
  },
  {
    name: 'classify office year ÷ floor_parse document',
    question: ['classify', '2017', 'office'],
    against: 'floor_parse document',
    measure: 'wall',
    must: 0.45,
    aim: 0.28,
  },
  {
    name: 'classify province year ÷ peer_python',
    question: ['classify', '2017', 'province'],
    against: 'peer_python',
    measure: 'wall',
    must: 0.2,
    aim: 0.05,
  },
  {
    name: 'classify province year ÷ hledger',
    question: ['classify', '2017', 'province'],
    against: 'hledger',
    measure: 'wall',
    must: 0.25,
    aim: 0.07,
  },
  {
    name: 'classify province year ÷ floor_read',
    question: ['classify', '2017', 'province'],
    against: 'floor_read',
    measure: 'wall',
    must: 30,
    aim: 8,
  },
  {
    name: 'export province year, everything as CSV ÷ classify',
    question: ['export', '2017', 'province'],
    against: 'emul classify',
    measure: 'cpu',
    must: 2.5,
    aim: 1.5,
  },
  {
    name: 'peak memory, export of a province year ÷ classify',
    question: ['export', '2017', 'province'],
    against: 'emul classify',
    measure: 'peak',
    must: 1.6,
    aim: 1.3,
  },
  {
    name: 'peak memory, office year ÷ node',
    question: ['classify', '2017', 'office'],
    against: 'node -e 0',
    measure: 'peak',
    must: 2,
    aim: 1.5,
  },
  {
    name: 'peak memory, province year ÷ node',
    question: ['classify', '2017', 'province'],
    against: 'node -e 0',
    measure: 'peak',
    must: 4,
    aim: 2.2,
  },
  ...(options.large
    ? [
        {
          name: 'peak memory, large year ÷ node',
          question: ['classify', '2017', 'large'],
          against: 'node -e 0',
          measure: 'peak',
          must: 8,
          aim: 4.5,
        },
      ]
    : []),
];

try {
  for (const [name, words] of Object.entries(WORKSPACES)) make(name, words);
  agree('office', '2017');
  agree('week', '2017-W01');
  agree('province', '2017');
  if (options.large) agree('large', '2017');
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function make(name, words) {
  run('generate.mjs', [...words, '-o', join(folder, name)]);
  if (name === 'province' && spawnSync('hledger', ['--version']).status === 0)
    run('generate.mjs', [...words, '-o', join(folder, name), '--as', 'hledger']);
}

/** A fast wrong answer is worth nothing: stops where one person's points or level differ. */
function agree(name, period) {
  process.stdout.write(
    `${name} ${period}: ${run('agree.mjs', [period, '--workspace', join(folder, name), '--emul', options.emul])}`,
  );
}

function report() {
  const asked = RATIOS.filter(({ question: [word] }) => !options.only || options.only.split(',').includes(word));
  const answers = new Map();
  const rows = [];
  for (const { name, question, against, measure, must, aim } of asked) {
    const key = question.join(' ');
    if (!answers.has(key)) answers.set(key, answer(question));
    const peer = answers.get(key).rows.find((row) => row.name === against);
    if (!peer) {
      rows.push([name, '–', String(must), String(aim), 'not installed']);
      continue;
    }
    const ratio = 1 / { wall: peer.wallRatio, cpu: peer.cpuRatio, peak: peer.peakRatio }[measure];
    rows.push([
      name,
      ratio.toFixed(2),
      String(must),
      String(aim),
      ratio <= aim ? 'aim' : ratio <= must ? 'must' : 'MISSED',
    ]);
  }
  if (options.large) rows.push(growth(answers));
  print([['ratio', 'now', 'must', 'aim', ''], ...rows]);
}

/** CPU above a bare node, large against province: five times the data. */
function growth(answers) {
  const above = (size) => {
    const { rows } = answers.get(`classify 2017 ${size}`);
    return rows[0].cpu - rows.find((row) => row.name === 'node -e 0').cpu;
  };
  const ratio = above('large') / above('province');
  return [
    'growth province → large, CPU above node',
    ratio.toFixed(2),
    '5.2',
    '3.5',
    ratio <= 3.5 ? 'aim' : ratio <= 5.2 ? 'must' : 'MISSED',
  ];
}

function answer([word, period, workspace]) {
  const where = workspace ? ['--workspace', join(folder, workspace)] : [];
  const slow = workspace === 'province' || workspace === 'large';
  const without = workspace === 'large' ? ['--without', 'peer_python,floor_parse'] : [];
  const runs = slow ? ['--runs', '1'] : ['--runs', options.runs];
  return JSON.parse(
    run('compare.mjs', [
      word,
      ...(period ? [period] : []),
      ...where,
      ...without,
      ...runs,
      '--emul',
      options.emul,
      '--json',
    ]),
  );
}

function run(script, words) {
  return execFileSync(process.execPath, [here(script), ...words], { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '));
}
