export { missingFile } from './missing-file.ts';
