export { numbersDiffer } from './numbers-differ.ts';
