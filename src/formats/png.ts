import tinos from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';

/** Has the widths of Times New Roman and every Vietnamese letter: a picture is the same on every PC. */
const FONT = { fontBuffers: [tinos], defaultFontFamily: 'Tinos', serifFamily: 'Tinos' };

let ready: Promise<void> | undefined;

/** What makes a drawing in SVG a PNG so many pixels wide, on white; whatever family it names, letters are Tinos. */
export async function loadPng(): Promise<(svg: string, width: number) => Uint8Array> {
  ready ??= initWasm(wasm);
  await ready;
  return (svg, width) =>
    new Resvg(svg, { font: FONT, fitTo: { mode: 'width', value: width }, background: '#ffffff' }).render().asPng();
}
