import { json } from './json.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

/** Every format of findings, the default first. */
export const renderers: readonly Renderer[] = [text, json];
