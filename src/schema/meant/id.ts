import { CRITERION_ID, isId } from '../../base/id.ts';
import { unaccented } from '../../base/nearest.ts';

/** The id that a text in other letters means: `CV-03`, `cv_03`, `Chuyên viên` (`chuyen-vien`); nothing where nothing is left of it. */
export function idMeant(text: string): string | undefined {
  const meant = unaccented(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return meant === '' ? undefined : meant;
}

/** The id of a criterion or group that another spelling means: `a1`, `A-1`, `A.1`. */
export function criterionMeant(text: string): string | undefined {
  const meant = text.toUpperCase().replace(/[-_. ]/g, '');
  return isId(meant, CRITERION_ID) ? meant : undefined;
}
