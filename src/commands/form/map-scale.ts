import { type OwnScale, ownScale } from '../../answers/entry/scale-exported.ts';
import type { Words } from '../../base/locale.ts';
import { ownScaleDocument } from '../../reports/form/own-scale-blocks.ts';
import type { NamedFile } from '../../source/named-files.ts';
import { type Call, EXIT } from '../command.ts';
import { drawn } from '../drawn.ts';

/** Says how an office's own table of a point scale is read, and what to type for it. */
export async function scaleMapped(call: Call, file: NamedFile): Promise<number> {
  return toldOf(call, file, await ownScale(file));
}

/** The same of a file in which nothing else was found; nothing where it is no scale either. */
export async function scaleFound(call: Call, file: NamedFile): Promise<number | undefined> {
  const own = await ownScale(file);
  return own.fault ? undefined : toldOf(call, file, own);
}

async function toldOf(call: Call, { shown }: NamedFile, own: OwnScale): Promise<number> {
  await drawn(ownScaleDocument(own, call.locale), call);
  if (own.fault) return EXIT.findings;
  call.host.out.write(NEXT[call.locale](shown));
  return EXIT.fine;
}

const NEXT: Words<(file: string) => string> = {
  vi: (file) =>
    `Chép vào bảng của phần mềm để soát và điền tiếp: emul form export criteria --from ${file} -o thang.xlsx\n`,
  en: (file) => `To go on in a table of emul’s: emul form export criteria --from ${file} -o scale.xlsx\n`,
};
