import type { Host, Output } from './host.ts';

/** Whether an output is coloured: never with `--no-color` or NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export function isColoured(output: Output, isRefused: boolean, environment: Host['environment']): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (isRefused || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTerminal && TERM !== 'dumb';
}
