/** Every file that belongs into a package or a folder to carry: its place there, and where it lies now. */
export function packageFiles(root: string): { path: string; from: string }[];
/** Lays a whole package into a folder. */
export function layPackage(root: string, folder: string): void;
/** A page without the paragraphs that lead to a file which is not there. */
export function readmeAmong(paths: ReadonlySet<string>, text: string, isCarried?: boolean): string;
/** The manifest of a package. */
// biome-ignore lint/suspicious/noExplicitAny: whatever npm lets stand there
export function packageManifest(root: string): Record<string, any>;
