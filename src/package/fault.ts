/** Why a package (xlsx, docx) is not read at all. */
export type PackageFault =
  /** Broken off, damaged, or put together so that two programs would read different things; `part` says where. */
  | { readonly id: 'broken'; readonly part: string }
  /** It would unpack to more than anybody needs. */
  | { readonly id: 'too-big'; readonly what: 'unpacked' | 'parts'; readonly limit: number };

/** Thrown while a package is opened or a part of it read; never `instanceof` across bundles, ask for its `fault`. */
export class BrokenPackage extends Error {
  constructor(readonly fault: PackageFault) {
    super(fault.id);
  }
}

/** Stands for the part where the list of parts itself is wrong. */
export const LIST_OF_PARTS = 'zip';

/** A package that is damaged in one part. */
export function broken(part: string): BrokenPackage {
  return new BrokenPackage({ id: 'broken', part });
}
