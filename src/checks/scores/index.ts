export { scoreOutOfRange } from './score-out-of-range.ts';
