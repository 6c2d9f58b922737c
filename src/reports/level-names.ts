/** What commands ask and print levels by: they know no model. */
export { levelInTables, levelNamed, namesOfLevel } from '../model/level-names.ts';
