import { defineCheck } from '../../checking/check.ts';

/** A YAML file that stands where emul looks for none, so that nobody would ever read it. */
export const fileInWrongPlace = defineCheck<{ path: string }>({
  id: 'file-in-wrong-place',
  severity: 'error',
  message: {
    vi: ({ path }) => `emul không đọc tệp nào ở chỗ này: “${path}”`,
    en: ({ path }) => `emul reads no file here: “${path}”`,
  },
  help: { vi: ({ path }) => wayOut(path).vi, en: ({ path }) => wayOut(path).en },
});

function wayOut(path: string): { vi: string; en: string } {
  const [, week, year] = /(?:^|\/)((\d{4})-W\d{2}[^/]*)\.ya?ml$/.exec(path) ?? [];
  if (week) return { vi: `hãy chuyển đến scores/${year}/${week}.yaml`, en: `move it to scores/${year}/${week}.yaml` };
  if (path.endsWith('.yml')) return { vi: 'hãy đổi đuôi tệp thành .yaml', en: 'rename its ending to .yaml' };
  return {
    vi: 'tệp điểm nằm ở scores/NĂM/TUẦN.yaml, thang điểm ở criteria/, quy chế ở regulations/',
    en: 'scores stand in scores/YEAR/WEEK.yaml, criteria in criteria/, regulations in regulations/',
  };
}
