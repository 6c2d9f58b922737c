export { fillDiffersFromName } from './fill-differs-from-name.ts';
export { unknownPlace } from './unknown-place.ts';
