export { fileInWrongPlace } from './file-in-wrong-place.ts';
export { fileTooBig } from './file-too-big.ts';
export { fileUnreadable } from './file-unreadable.ts';
export { linkOutside } from './link-outside.ts';
export { notAFile } from './not-a-file.ts';
export { unknownKey } from './unknown-key.ts';
