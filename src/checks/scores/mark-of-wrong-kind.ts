import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { typed } from '../../model/mark-as-typed.ts';
import { hasShape, modeNamed } from '../../scoring/modes/index.ts';

interface Facts {
  criterion: string;
  mark: string;
  who: string;
  how: Words;
  write: Words;
}

/** A mark that is not written the way its criterion is scored: points where a count belongs, and so on. */
export const markOfWrongKind = defineCheck<Facts>({
  id: 'mark-of-wrong-kind',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ criterion, mark, who, how }) => `tiêu chí ${criterion} ${how.vi}, không ghi “${mark}” cho ${who} được`,
    en: ({ criterion, mark, who, how }) => `criterion ${criterion} ${how.en}, so “${mark}” cannot stand for ${who}`,
  },
  help: { vi: ({ write }) => `hãy viết ${write.vi}`, en: ({ write }) => `write ${write.en}` },
  inMark({ mark, criterion, who }) {
    if (!criterion || hasShape(mark.value, criterion)) return; // `unknown-criterion`
    const typing = modeNamed(criterion.mode.value)?.typing;
    if (!typing) return;
    const facts = { criterion: mark.id, mark: typed(mark.value), who, how: typing.how };
    return { at: mark.value.place, facts: { ...facts, write: typing.write(criterion, mark.value) } };
  },
});
