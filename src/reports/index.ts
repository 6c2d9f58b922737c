export { classify } from './classify.ts';
export { score } from './score.ts';
