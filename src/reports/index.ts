export { classify } from './classify.ts';
export { criteriaDiff } from './criteria-diff.ts';
export { criteriaShow } from './criteria-show.ts';
export { explain } from './explain.ts';
export { regulationList } from './regulation-list.ts';
export { regulationShow } from './regulation-show.ts';
export { score } from './score.ts';
export { status } from './status.ts';
