import { defineCheck } from '../../checking/check.ts';

/** Codes of columns that say whose row it is. */
const NAMES = /^(?:name|member|collective|[a-z]+\.(?:name|id))$/;

/** A map of somebody else's table says nowhere whose rows they are. */
export const mapWithoutNames = defineCheck<Record<never, never>>({
  id: 'map-without-names',
  severity: 'error',
  message: {
    vi: () => 'chưa nói cột nào ghi tên người, nên không biết điểm là của ai',
    en: () => 'no column is said to hold names, so nobody knows whose marks they are',
  },
  help: {
    vi: () => 'hãy thêm cột họ tên, ví dụ {column: B, field: name}',
    en: () => 'add the column of names, such as {column: B, field: name}',
  },
  *inWorkspace({ maps }) {
    for (const { columns, node } of maps) {
      const isNamed = columns.some(({ field }) => NAMES.test(field.value));
      const at = node.get('columns')?.place;
      if (!isNamed && columns.length > 0 && at) yield { at: { ...at, end: at.start + 1 }, facts: {} };
    }
  },
});
