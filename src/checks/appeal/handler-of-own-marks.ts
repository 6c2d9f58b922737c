import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { type Partiality, partialityOf } from '../../model/appeal-handler.ts';

/** A petition that is looked into by who marked the sheet in question, or whose own case it is. */
export const handlerOfOwnMarks = defineCheck<{ id: string; who: string; why: Partiality }>({
  id: 'handler-of-own-marks',
  severity: 'warning',
  counted: { vi: 'kiến nghị giao cho người trong cuộc', en: 'petitions handled by somebody concerned' },
  message: {
    vi: ({ id, who, why }) => `kiến nghị “${id}” giao ${who} xem xét, mà ${who} ${WHY[why].vi}`,
    en: ({ id, who, why }) => `the petition “${id}” is given to ${who}, who ${WHY[why].en}`,
  },
  help: {
    vi: () => 'nên giao người khác xem xét, sửa mục handler',
    en: () => 'better give it to somebody else, in handler',
  },
  *inWorkspace(workspace) {
    for (const appeal of workspace.appeals) {
      const { handler, id } = appeal;
      const why = partialityOf(appeal, workspace);
      if (!handler || !why) continue;
      const who = calledIn(workspace, { kind: 'member', subject: handler });
      yield { at: handler.place, facts: { id: id.value, who, why }, about: { subject: handler.value } };
    }
  },
});

const WHY: Readonly<Record<Partiality, Words>> = {
  sender: { vi: 'là người gửi', en: 'sent it' },
  'own-result': { vi: 'là người có kết quả được kiến nghị', en: 'has the result in question' },
  marked: { vi: 'phụ trách phòng đã chấm kết quả ấy', en: 'headed the division that marked it' },
};
