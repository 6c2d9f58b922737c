// Node 20 only. A command is over before V8's optimizing compiler has paid for itself, and that takes the second core while it
// works. So only what runs much longer than usual is optimized: a quarter less for an office's year, and a province's year gains
// as well (tests/bench). The code cache is made under the same setting, since V8 takes none made under another. Later Nodes
// have a compiler between the two and no such flag.
if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString('--interrupt-budget=500000');
