import { readXml } from '../../package/xml.ts';

/** Number formats that come with Excel and show a day or a time. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Which cell styles of a workbook show their number as a date. */
export function dateStyles(xml: string | undefined): ReadonlySet<number> {
  const own = new Map<string, string>();
  const dates = new Set<number>();
  let isInCells = false;
  let index = 0;
  readXml('xl/styles.xml', xml ?? '<styleSheet/>', {
    open(name, attribute) {
      if (name === 'numFmt') own.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = attribute('numFmtId') ?? '0';
      const code = own.get(id);
      if (code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code)) dates.add(index);
      index += 1;
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return dates;
}

function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** Whether a format has a letter of days or times outside of its quoted text, colours and conditions. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}
