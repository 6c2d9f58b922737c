/** Every crate in a program of WebAssembly, with its licence; with the versions that the program itself names. */
export function cratesIn(
  program: Uint8Array,
): { name: string; licence: string; holder: string; source: string; versions: string[] }[];
