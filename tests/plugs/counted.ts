import type { Renderer } from '../../src/diagnostics/renderer.ts';

/** How many findings there are. */
export const counted: Renderer = {
  id: 'counted',
  rendered: ({ diagnostics }) => `có đúng ${diagnostics.length} điều\n`,
};
