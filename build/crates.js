/**
 * The Rust crates inside of `@resvg/resvg-wasm`, each with the licence that is taken where its authors let one choose, whose it is,
 * and where its source lies. Those that can fail name themselves in the program, with their version: of these none may be missing.
 * The others are what those depend on.
 */
const ROWS = `
MPL-2.0 | resvg usvg usvg-parser usvg-text-layout usvg-tree | Yevhenii Reizner, as changed by zimond | https://github.com/zimond/resvg/tree/3495d870
MPL-2.0 | resvg-js | yisibl and contributors | https://github.com/thx/resvg-js
Apache-2.0 | woff2 | Cimpress, as changed by yisibl | https://github.com/yisibl/woff2-rs/tree/88cce4c
Apache-2.0 | unicode-general-category | YesLogic Pty. Ltd. | https://github.com/yeslogic/unicode-general-category
Apache-2.0 | ryu | 2018 David Tolnay, Ulf Adams | https://github.com/dtolnay/ryu
BSD-2-Clause | arrayref | 2015 David Roundy | https://github.com/droundy/arrayref
BSD-3-Clause | tiny-skia tiny-skia-path | 2011 Google Inc., 2020 Yevhenii Reizner | https://github.com/linebender/tiny-skia
BSD-3-Clause | alloc-no-stdlib alloc-stdlib brotli brotli-decompressor | 2016 Dropbox, Inc. | https://github.com/dropbox/rust-brotli-decompressor
Zlib | adler32 | 2016 Remi Rampin and adler32-rs contributors, 1995-2017 Jean-loup Gailly and Mark Adler | https://github.com/remram44/adler32-rs
Zlib | slotmap | 2021 Orson Peters | https://github.com/orlp/slotmap
MIT | bytemuck tinyvec | 2019 Daniel “Lokathor” Gee | https://github.com/Lokathor
MIT | tinyvec_macros | 2020 Soveu | https://github.com/Soveu/tinyvec_macros
MIT | adler | Jonas Schievink | https://github.com/jonas-schievink/adler
MIT | arrayvec | 2015-2017 Ulrik Sverdrup “bluss” | https://github.com/bluss/arrayvec
MIT | base64 | 2015 Alice Maz | https://github.com/marshallpierce/rust-base64
MIT | bitflags log std | 2014 The Rust Project Developers | https://github.com/rust-lang
MIT | hashbrown | 2016 Amanieu d’Antras | https://github.com/rust-lang/hashbrown
MIT | smallvec unicode-bidi | 2015 The Rust Project Developers, 2018 The Servo Project Developers | https://github.com/servo
MIT | bitvec funty tap wyz | 2017 Elliott Linder, 2018-2021 myrrlyn (Alexander Payne) | https://github.com/ferrilab
MIT | radium | 2019 kneecaw (Nika Layzell) and myrrlyn | https://github.com/ferrilab/ferrilab
MIT | bytes | 2018 Carl Lerche | https://github.com/tokio-rs/bytes
MIT | cfg-if dlmalloc flate2 js-sys wasm-bindgen | 2014 Alex Crichton | https://github.com/rustwasm/wasm-bindgen
MIT | color_quant | 2016 PistonDevelopers | https://github.com/image-rs/color_quant
MIT | crc32fast | 2018 Sam Rijs, Alex Crichton and contributors | https://github.com/srijs/rust-crc32fast
MIT | data-url | 2013-2016 The rust-url developers | https://github.com/servo/rust-url
MIT | deflate | 2016 oyvindln, 2015 nwin | https://github.com/image-rs/deflate-rs
MIT | float-cmp | 2014-2020 Optimal Computing (NZ) Ltd | https://github.com/mikedilger/float-cmp
MIT | fontdb roxmltree rustybuzz simplecss svgtypes ttf-parser unicode-bidi-mirroring unicode-ccc unicode-vo xmlparser xmlwriter strict-num | 2018-2022 Yevhenii Reizner, HarfBuzz developers | https://github.com/RazrFalcon
MIT | four-cc | David Holroyd | https://github.com/dholroyd/four-cc
MIT | futures | 2016 Alex Crichton, 2017 The Tokio Authors | https://github.com/rust-lang/futures-rs
MIT | gif png | 2015 nwin, The image-rs Developers | https://github.com/image-rs
MIT | imagesize | 2017 Maiddog | https://github.com/Roughsketch/imagesize
MIT | itoa once_cell paste serde serde_json thiserror | David Tolnay, Erick Tryzelaar, Aleksey Kladov and contributors | https://github.com/dtolnay
MIT | jpeg-decoder | 2016 The jpeg-decoder Developers | https://github.com/image-rs/jpeg-decoder
MIT | kurbo | 2018 Raph Levien | https://github.com/linebender/kurbo
MIT | libm | 2018 Jorge Aparicio | https://github.com/rust-lang/libm
MIT | miniz_oxide | 2017 Frommi, oyvindln | https://github.com/Frommi/miniz_oxide
MIT | pathfinder_content pathfinder_geometry pathfinder_simd | Patrick Walton, The Pathfinder Project Developers | https://github.com/servo/pathfinder
MIT | rctree | 2018 Simon Sapin, 2018 Reizner Evgeniy | https://github.com/RazrFalcon/rctree
MIT | rgb | 2019 Kornel | https://github.com/kornelski/rust-rgb
MIT | safer-bytes | danieleades | https://github.com/danieleades/safer-bytes
MIT | siphasher | 2012-2016 The Rust Project Developers, 2016-2021 Frank Denis | https://github.com/jedisct1/rust-siphash
MIT | unicode-script | The Servo Project Developers, 2020 Manish Goregaokar | https://github.com/unicode-rs/unicode-script
MIT | weezl | 2020 HeroicKatora | https://github.com/image-rs/lzw
`;

const CRATES = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' | '))
  .flatMap(([licence, names, holder, source]) => names.split(' ').map((name) => ({ name, licence, holder, source })));

/** Where a crate lay when the program was made, as it stands in the words of its failures: a registry, a clone, the compiler's own. */
const NAMED =
  /\/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+)\/|\/checkouts\/([\w-]+)-[0-9a-f]{16}\/|\/rust\/deps\/([\w-]+?)-(\d[\d.]*)\//g;

/** Every crate in a program of WebAssembly, with its licence; with the versions that the program itself names. */
export function cratesIn(program) {
  const versions = new Map();
  for (const [, crate, version, clone, own, ownVersion] of program.toString('latin1').matchAll(NAMED)) {
    const name = crate ?? own ?? clone.replace(/-rs$/, '');
    versions.set(name, [...new Set([...(versions.get(name) ?? []), version ?? ownVersion ?? []].flat())]);
  }
  const unknown = [...versions.keys()].filter((name) => !CRATES.some((crate) => crate.name === name));
  if (unknown.length > 0) throw new Error(`build/crates.js has no licence of ${unknown.join(', ')}`);
  return CRATES.map((crate) => ({ ...crate, versions: versions.get(crate.name) ?? [] }));
}
