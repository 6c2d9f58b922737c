import type { Strip } from './strip.ts';
import { PAGE } from './strip.ts';

/** Below the strips, for the number of the page. */
const FOOT = 60;
const ROOM = PAGE.height - 2 * PAGE.margin - FOOT;

/** Strips in pages: none is parted, none leads to nothing, and a table that goes on begins with its head. */
export function pagesOf(strips: readonly Strip[]): Strip[][] {
  const pages: Strip[][] = [];
  let page: Strip[] = [];
  let used = 0;
  for (const group of groupsOf(strips)) {
    const height = heightOf(group);
    if (page.length > 0 && used + height > ROOM) {
      pages.push(page);
      page = begun(group);
      used = heightOf(page);
    }
    page.push(...group);
    used += height;
  }
  return [...pages, page];
}

function begun([first]: readonly Strip[]): Strip[] {
  return first?.under ? [first.under] : [];
}

/** Each with all that leads to it. */
function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let group: Strip[] = [];
  for (const strip of strips) {
    group.push(strip);
    if (strip.leads) continue;
    groups.push(group);
    group = [];
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}
