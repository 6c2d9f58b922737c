import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { openRows } from '../../answers/decisions/decision-votes.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Period } from '../../calendar/period.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { UsageError } from '../usage.ts';
import { decideLine, exportLine, signLine } from './lines.ts';

/** Of a decision file while files it is made from were not read whole: who is left out of it would not be decided on. */
export const NOT_DRAWN_UP: Words = { vi: 'chưa lập tệp quyết định', en: 'no decision file begun' };

/** A decision on nobody is none. */
export function nobodyToDecideOn({ period, workspace, award }: DecisionDraft): UsageError {
  mustBeScored({ period, workspace }, { vi: 'quyết định', en: 'decide' });
  const { vi, en } = period.kind.words;
  if (!award) {
    return new UsageError(
      {
        vi: `${vi.title(period)}: không ai được xếp loại nên chưa có gì để quyết định`,
        en: `nobody is rated in ${en.title(period)}`,
      },
      { vi: `vì sao: emul classify ${period.id}`, en: `why: emul classify ${period.id}` },
    );
  }
  const line = `emul candidates ${period.id} --award ${award.id.value} --all`;
  return new UsageError(
    {
      vi: `chưa ghi gì: không ai đủ điều kiện hay chờ minh chứng để xét ${award.name.value} ${vi.title(period)}`,
      en: `nothing written: nobody qualifies or waits for a proof for ${award.name.value} in ${en.title(period)}`,
    },
    { vi: `từng người vì sao: ${line}`, en: `each with why: ${line}` },
  );
}

/** A period that is scored itself has no levels to decide on. */
export function scoredItself({ kind }: Period): UsageError {
  const { vi, en } = kind.words;
  return new UsageError(
    {
      vi: `${vi.kind} là kỳ chấm điểm, Hội đồng không quyết định mức`,
      en: `a ${en.kind} is scored; the Council decides no levels of it`,
    },
    {
      vi: 'Hội đồng chấm ở cột council của phiếu; hãy ghi một kỳ dài hơn, ví dụ emul decide 2016-H2',
      en: 'it marks sheets in the column council; name a longer period, e.g. emul decide 2016-H2',
    },
  );
}

/** The file is there already: what is left to do with it. */
export function inWay(path: string, draft: DecisionDraft, isNumbered: boolean): UsageError {
  const { period, award, existing } = draft;
  const isUnsigned = existing && openRows(draft).length === 0 && !(existing.document && existing.signed);
  const sign = signLine({ period, award });
  if (isUnsigned) {
    return new UsageError(
      { vi: `chưa ghi gì: ${quoted(path)} đã nhập xong`, en: `nothing written: ${quoted(path)} is filled in` },
      isNumbered
        ? {
            vi: `số, ngày đã vào sổ văn bản: emul papers ${period.id}`,
            en: `number and day are in the register: emul papers ${period.id}`,
          }
        : { vi: `quyết định ký rồi thì ghi số: ${sign.vi}`, en: `once the decision is signed: ${sign.en}` },
    );
  }
  const line = `${decideLine({ period, award })} --enter`;
  const form = exportLine({ period, award });
  return new UsageError(
    { vi: `chưa ghi gì: đã có tệp ${quoted(path)}`, en: `nothing written: ${quoted(path)} is there already` },
    existing
      ? { vi: `nhập tiếp: ${line}; hoặc bằng Excel: ${form.vi}`, en: `go on: ${line}; or in Excel: ${form.en}` }
      : { vi: `tệp ấy chưa đọc được, xem: emul check ${path}`, en: `it cannot be read yet, see: emul check ${path}` },
  );
}
