import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ajv2020 } from 'ajv/dist/2020.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'schemas', 'output');

let ajv: Ajv2020 | undefined;

/** Every schema of an output, as anybody loads them who has the folder: by their file names, none of them compiled yet. */
function loaded(): Ajv2020 {
  // Most tests never see JSON, and wait for no validator.
  const { Ajv2020: Ajv }: typeof import('ajv/dist/2020.js') = createRequire(import.meta.url)('ajv/dist/2020.js');
  const all = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  for (const name of readdirSync(FOLDER)) all.addSchema(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  return all;
}

/** In which the output of a command differs from what is declared for its report; undefined where it fits, or is none. */
export function misfitIn(text: string): string | undefined {
  if (!/^\{\s*"emul": ?"/.test(text)) return undefined;
  const output = JSON.parse(text);
  ajv ??= loaded();
  const isFitting = ajv.getSchema(`${output.report}.schema.json`);
  if (!isFitting) return `no schema for ${output.report}`;
  return isFitting(output) ? undefined : `${output.report}: ${ajv.errorsText(isFitting.errors)}`;
}
