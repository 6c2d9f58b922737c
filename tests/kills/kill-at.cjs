// Loaded before emul (`node -r`): at the KILL_AT-th change of the disk this process gets KILL_BY, before the call or half-way
// through it. Without KILL_AT it counts the changes and leaves their number in KILL_COUNT.
const fs = require('node:fs');
const { kill, pid, env } = process;

const CHANGES = [
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'rmSync',
];
const MORE = ['rmdirSync', 'unlinkSync', 'chmodSync', 'chownSync', 'copyFileSync'];
const isReading = (name, [, flag]) => name === 'openSync' && (flag === undefined || flag === 'r' || flag === 0);
const at = Number(env['KILL_AT'] ?? Number.POSITIVE_INFINITY);
let count = 0;

for (const name of [...CHANGES, ...MORE]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (isReading(name, args)) return real(...args);
    count += 1;
    if (count !== at) return real(...args);
    // Half of a text, as a power cut would leave it.
    if (name === 'writeFileSync' && env['KILL_BY'] === 'SIGKILL')
      real(args[0], args[1].slice(0, args[1].length / 2), args[2]);
    kill(pid, env['KILL_BY']);
    return real(...args);
  };
}

process.on('exit', () => {
  if (env['KILL_COUNT']) fs.appendFileSync(env['KILL_COUNT'], String(count));
});
