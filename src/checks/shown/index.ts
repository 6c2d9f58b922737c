export { shownChanged } from './shown-changed.ts';
export { shownDiffersFromName } from './shown-differs-from-name.ts';
