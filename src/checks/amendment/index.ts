export { amendmentOpensNothing } from './amendment-opens-nothing.ts';
