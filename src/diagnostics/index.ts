import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Renderer } from './renderer.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format of findings, the default first. */
export const renderers: readonly Renderer[] = [text, json, sarif, github, junit];
