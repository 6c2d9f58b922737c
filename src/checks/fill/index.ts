export { achievementOfUnknown } from './achievement-of-unknown.ts';
export { fillDiffersFromName } from './fill-differs-from-name.ts';
export { noRoomInPaper } from './no-room-in-paper.ts';
export { unknownPlace } from './unknown-place.ts';
