import { defineCheck } from '../../checking/check.ts';

/** A scores file in the folder of another year; it counts all the same. */
export const wrongFolder = defineCheck<{ path: string; right: string }>({
  id: 'wrong-folder',
  severity: 'error',
  message: {
    vi: ({ path }) => `tệp “${path}” nằm trong thư mục của năm khác`,
    en: ({ path }) => `“${path}” lies in the folder of another year`,
  },
  help: {
    vi: ({ right }) => `hãy chuyển đến ${right}`,
    en: ({ right }) => `move it to ${right}`,
  },
  *inWorkspace({ briefings }) {
    for (const { named, node } of briefings) {
      const { file } = node.tape;
      const [, folder, ...rest] = file.path.split('/');
      const name = rest.at(-1) ?? folder;
      const year = named.slice(0, 4);
      if (folder === year) continue;
      const facts = { path: file.path, right: `scores/${year}/${name}` };
      yield { at: { file, start: 0, end: 0 }, facts, about: { period: named } };
    }
  },
});
