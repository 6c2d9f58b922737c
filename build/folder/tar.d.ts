export interface TarFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly isProgram?: boolean;
}
export function filesInTar(bytes: Buffer): Map<string, Buffer>;
export function tarOf(files: readonly TarFile[], day: Date): Buffer;
