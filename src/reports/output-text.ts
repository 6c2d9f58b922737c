import { withNumbers } from '../base/exact-json.ts';
import { type OutputHead, outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { Output, OutputName } from '../declared/outputs/index.ts';

/** What a command writes with `--json`: the head of every output, and what is declared for this one. */
export function outputText<R extends OutputName>(report: R, version: string, body: Body<R>): string {
  return escapedJson(withNumbers(`${JSON.stringify({ ...outputHead(report, version), ...body }, null, 2)}\n`));
}

type Body<R extends OutputName> = Omit<Output<R>, keyof OutputHead<R>>;
