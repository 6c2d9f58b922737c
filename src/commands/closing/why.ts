import type { Closing } from '../../answers/closing/closing.ts';
import type { NotClosed } from '../../answers/closing/not-closed.ts';
import { dateInWords } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { longerThan } from '../../calendar/kind-words.ts';
import type { Period } from '../../calendar/period.ts';
import { changeLine } from '../../reports/amended.ts';

/** Why a period is not closed, a line each. */
export function refusal({ period, not }: Closing, locale: Locale): string {
  const name = period.kind.words[locale].name(period);
  const lines = not.flatMap((why) => [`  - ${whyWords(why, period)[locale]}`, ...beneath(why, locale)]);
  return [REFUSED[locale](name), ...lines, ''].join('\n');
}

function beneath(not: NotClosed, locale: Locale): string[] {
  return not.why === 'outside' ? not.changes.map((change) => `    ${changeLine(change, locale)}`) : [];
}

function whyWords(not: NotClosed, { id, kind }: Period): Words {
  switch (not.why) {
    case 'week':
      return {
        vi: `chỉ khóa kỳ dài hơn tuần: ${longerThan(kind).names.join(', ')}`,
        en: 'only what is longer than a week is closed',
      };
    case 'not-over':
      return {
        vi: `kỳ chưa hết: còn đến ${dateInWords(not.last)}`,
        en: `it is not over before ${not.last} has passed`,
      };
    case 'nothing-rated':
      return { vi: 'trong kỳ chưa ai được xếp loại', en: 'nobody is rated in it' };
    case 'errors':
      return {
        vi: `còn ${not.count} lỗi nêu trên; sửa xong hãy khóa`,
        en: `${not.count} errors above; mend them first`,
      };
    case 'closed':
      return {
        vi: `đã khóa rồi: seals/${not.seal}.yaml; phải sửa, có căn cứ: emul amend ${id}`,
        en: `it is closed already: seals/${not.seal}.yaml; to correct it: emul amend ${id}`,
      };
    case 'longer-closed':
      return {
        vi: `kỳ dài hơn đã khóa: seals/${not.seal}.yaml`,
        en: `a longer period is closed: seals/${not.seal}.yaml`,
      };
    case 'open-decision': {
      const { named, award } = not.decision;
      const line = `emul decide ${id}${award ? ` --award ${award.value}` : ''} --enter`;
      return {
        vi: `quyết định của Hội đồng (decisions/${named}.yaml) chưa có ngày họp; nhập: ${line}`,
        en: `the Council's decision (decisions/${named}.yaml) has no day of meeting; enter it: ${line}`,
      };
    }
    default:
      return whyNotAgain(not, id);
  }
}

function whyNotAgain(not: Extract<NotClosed, { why: 'unsettled' | 'outside' | 'nothing-changed' }>, id: string): Words {
  if (not.why === 'outside')
    return {
      vi: `sửa ngoài phạm vi đã mở, ${not.changes.length} chỗ; trả lại: emul restore ${id}; hoặc bỏ bản sửa đổi (emul amend ${id} --drop) rồi mở rộng hơn:`,
      en: `changed outside of what was opened, ${not.changes.length} places; put them back: emul restore ${id}; or drop the amendment (emul amend ${id} --drop) and open more:`,
    };
  if (not.why === 'nothing-changed')
    return {
      vi: `chưa sửa chỗ nào so với bản đã khóa; không phải sửa gì thì bỏ: emul amend ${id} --drop`,
      en: `nothing differs from what was closed; if nothing has to: emul amend ${id} --drop`,
    };
  const { period, is } = not.part;
  const { vi, en } = period.kind.words;
  return is === 'open'
    ? {
        vi: `${vi.name(period)} trong kỳ đang xem xét sửa đổi; khóa lại trước: emul close ${period.id}`,
        en: `${en.name(period)} in it is being amended; close it again first: emul close ${period.id}`,
      }
    : {
        vi: `bản khóa lại ${vi.name(period)} trong kỳ còn dự kiến; ghi số, ngày văn bản sửa đổi trước: emul report amendment ${period.id}`,
        en: `the new edition of ${en.name(period)} in it is not in force; record its paper first: emul report amendment ${period.id}`,
      };
}

const REFUSED: Words<(period: string) => string> = {
  vi: (period) => `Chưa khóa sổ ${period}:`,
  en: (period) => `${period} is not closed:`,
};
