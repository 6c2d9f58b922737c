// How V8 is asked to run commands that are over in a moment; tests/bench measures it. The code cache is made under the same
// settings, since V8 takes none made under others. Only the engines of Node 20 to 24 are asked: a flag unknown is an error printed.
const { setFlagsFromString } = require('node:v8');

const engine = Number(process.versions.v8.split('.')[0]);

// Weeks are read and let go one by one. A nursery of 2 MB holds one of an office: in 1 MB, half of it is taken for something that
// stays, for a twelfth more time. One that goes on growing only keeps what is let go: a third more memory for a province's year.
// Doubling it takes 3 ms, which help and a single week never get back.
const isOfOneWeek = process.argv.some((word) => ['score', 'help', '--help', '-h'].includes(word));
if (engine === 11 && !isOfOneWeek) doubleNursery();
if (engine >= 11 && engine <= 13) setFlagsFromString('--semi-space-growth-factor=1');

// The old heap may double between two collections, not fourfold: half the memory of a year of 5,000 people for 2 % of its time.
if (engine === 11 || engine === 12) setFlagsFromString('--heap-growing-percent=100');

// A command is over before the optimizing compiler has paid for itself, and that takes the second core while it works: only what
// runs much longer than usual is optimized. A quarter less time for an office's year. Later engines have a compiler in between.
if (engine === 11) setFlagsFromString('--interrupt-budget=500000');

// The same of WebAssembly, which draws the pictures of a paper: compiled once, as fast as can be. A third of the time, on one core.
if (engine >= 11 && engine <= 13) setFlagsFromString('--liftoff-only');

/** V8 doubles the nursery, of 1 MB at first, once more than that has outlived a collection: one large list, while small ones fill it. */
function doubleNursery() {
  const outlives = [new Array(140_000)];
  for (let filled = 0; filled < 28; filled += 1) outlives[1] = new Array(8_000);
}
