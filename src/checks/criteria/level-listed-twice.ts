import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** A level that a scale gives in two places: nobody could tell by which conditions. */
export const levelListedTwice = defineCheck<{ level: string; line: number }>({
  id: 'level-listed-twice',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ level, line }) => `mức “${level}” đã xếp ở dòng ${line}, nên không rõ mức này theo điều kiện nào`,
    en: ({ level, line }) => `“${level}” is given in line ${line} already, so nobody can tell by which conditions`,
  },
  help: {
    vi: () => 'mỗi mức chỉ ghi một lần: hãy sửa mã mức ở một trong hai dòng, hoặc bỏ một dòng',
    en: () => 'list each level once: mend the level in one of the two lines, or take one out',
  },
  *inWorkspace({ criteria }) {
    for (const { rungs } of criteria) {
      const listed = rungs.map(({ level }) => ({ id: level }));
      for (const { id, at, line } of repeated(listed)) yield { at, facts: { level: id, line } };
    }
  },
});
