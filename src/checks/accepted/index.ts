export { acceptedWords } from './accepted-words.ts';
