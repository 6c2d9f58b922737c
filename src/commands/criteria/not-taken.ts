import { editionOf, pathOf } from '../../answers/criteria/criteria-editions.ts';
import type { NotTaken, StepAt } from '../../answers/criteria/steps/step.ts';
import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { approvalVotesDiffer } from '../../checks/criteria/approval-votes-differ.ts';
import { opinionFromUnknown } from '../../checks/criteria/opinion-from-unknown.ts';
import { opinionOnUnknown } from '../../checks/criteria/opinion-on-unknown.ts';
import { peopleTold, weeksTold } from '../../checks/criteria/retroactive-edition.ts';
import type { CriteriaStatus } from '../../declared/kinds/criteria.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { notEdited } from '../not-edited.ts';
import { UsageError } from '../usage.ts';

/** Says why a step was not taken and what has to come first; nothing is written. */
export async function notTaken(call: Call, not: NotTaken, { criteria, workspace }: StepAt): Promise<number> {
  const name = `${criteria.id.value}@${editionOf(criteria)}`;
  if (not.why === 'unproven') {
    const hasErrors = await findingsTold(call, not.diagnostics);
    return told(call, hasErrors ? UNPROVEN(name) : onlyTried(name, not.unsettled));
  }
  if (not.why === 'unanswered') {
    const lines = not.opinions.map(({ from, on, text }) => {
      const unit = workspace.organization.unit(from.value);
      const who = unit ? (unit.short ?? unit.name).value : from.value;
      return `  - ${who}${on ? `, ${on.value}` : ''}: ${quoted(text.value)}\n`;
    });
    return told(call, UNANSWERED(lines.join(''), pathOf(criteria), not.opinions.length));
  }
  if (not.why === 'edit') throw notEdited(not.path, not.refusal);
  throw usageError(not, name, criteria.status.place);
}

function told({ host, locale }: Call, words: Words): number {
  host.err.write(words[locale]);
  return EXIT.findings;
}

const UNPROVEN = (name: string): Words => ({
  vi: `chưa ghi gì: thang điểm còn lỗi; xem hết: emul criteria check ${name}\n`,
  en: `nothing written: the scale has errors; see them all: emul criteria check ${name}\n`,
});
/** By what sheets cannot be gone through, and what would help. */
function onlyTried(name: string, unsettled: readonly Words[]): Words {
  const asked = (locale: 'vi' | 'en') => unsettled.map((words) => quoted(words[locale])).join(', ');
  const [why, way] =
    unsettled.length > 0
      ? [
          {
            vi: `không xét hết được mọi phiếu theo ${asked('vi')}`,
            en: `not every sheet can be gone through by ${asked('en')}`,
          },
          { vi: 'bỏ điều kiện ấy', en: 'take that condition out' },
        ]
      : [
          { vi: 'thang điểm có quá nhiều loại phiếu', en: 'there are too many kinds of sheet' },
          { vi: 'chấm bằng bước lớn hơn (scale.step)', en: 'make the step larger (scale.step)' },
        ];
  return {
    vi: `chưa ghi gì: ${why.vi}, mới thử một số phiếu nên chưa chứng minh được phiếu nào cũng có đúng một mức, mức nào cũng có phiếu đạt; hãy ${way.vi}, hoặc để mức cuối cùng không kèm điều kiện; xem hết: emul criteria check ${name}\n`,
    en: `nothing written: ${why.en}, and of those tried it is not certain that each finds one level and each level can be reached; ${way.en}, or leave the last level without conditions; see it all: emul criteria check ${name}\n`,
  };
}
const UNANSWERED = (lines: string, path: string, count: number): Words => ({
  vi: `chưa ghi gì: còn ${count} góp ý chưa trả lời\n${lines}Trả lời từng ý bằng emul criteria answer, hoặc ghi outcome và answer vào ${path}, rồi chạy lại.\n`,
  en: `nothing written: opinions without an answer: ${count}\n${lines}Answer each by emul criteria answer, or write outcome and answer into ${path}, then try again.\n`,
});

type Told = Exclude<NotTaken, { readonly why: 'unproven' | 'unanswered' | 'edit' }>;

function usageError(not: Told, name: string, place: Diagnostic['place']): UsageError {
  switch (not.why) {
    case 'status':
      return new UsageError(
        { vi: `thang điểm ${quoted(name)} ${stateOf(not.status).vi}`, en: `${quoted(name)} ${stateOf(not.status).en}` },
        wayFrom(not.status, not.wanted, name),
      );
    case 'too-early':
      return new UsageError({
        vi: `ngày ghi sớm quá: ${AFTER[not.after].vi} ${dateInWords(not.day)}`,
        en: `the day is too early: ${AFTER[not.after].en} ${not.day}`,
      });
    case 'nobody-asked':
      return new UsageError(
        { vi: 'chưa ghi hỏi ý kiến những ai', en: 'nobody is asked' },
        { vi: 'thêm --ask MÃ-PHÒNG hoặc --ask "CHỨC VỤ"', en: 'add --ask UNIT or --ask POST' },
      );
    case 'asked-unknown':
      return fromCheck(opinionFromUnknown.at(place, not));
    case 'on-unknown':
      return fromCheck(opinionOnUnknown.at(place, not.facts));
    case 'no-opinion':
      return new UsageError(
        {
          vi: `không có góp ý số ${not.number}: ${name} có ${not.count} góp ý`,
          en: `there is no opinion ${not.number}: ${name} has ${not.count}`,
        },
        {
          vi: `xem số của từng ý: emul criteria opinions ${name}`,
          en: `see their numbers: emul criteria opinions ${name}`,
        },
      );
    case 'votes':
      return fromCheck(approvalVotesDiffer.at(place, not.facts));
    case 'no-seats':
      return new UsageError(
        {
          vi: `organization.yaml chưa ghi Hội đồng của ngày ${dateInWords(not.day)}, nên chưa biết số ủy viên làm gốc tính`,
          en: `organization.yaml has no Council on ${not.day}, so nobody knows how many members the votes are counted on`,
        },
        { vi: 'thêm --of SỐ, theo biên bản họp', en: 'add --of NUMBER, by the minutes' },
      );
    case 'changed':
      return new UsageError(
        {
          vi: `nội dung thang điểm đã khác so với lúc Hội đồng thông qua${not.approved ? ` ngày ${dateInWords(not.approved)}` : ''}`,
          en: `the scale no longer says what the Council approved${not.approved ? ` on ${not.approved}` : ''}`,
        },
        {
          vi: 'trả lại đúng bản đã thông qua, hoặc ghi lại status: consulting để trình Hội đồng lần nữa',
          en: 'bring back what was approved, or write status: consulting and have the Council approve it again',
        },
      );
    case 'not-newer':
      return new UsageError(
        {
          vi: `${pathOf(not.other)} áp dụng từ ngày ${dateInWords(not.other.effective.from?.value ?? '')}, không trước bản này`,
          en: `${pathOf(not.other)} holds from ${not.other.effective.from?.value ?? '…'}, which is not before this one`,
        },
        { vi: 'chọn ngày sau ở --from, hoặc ghi edition cao hơn', en: 'choose a later --from, or a higher edition' },
      );
    case 'retroactive':
      return new UsageError(
        {
          vi: `thang điểm sẽ tính cả ${weeksTold(not.weeks, 'vi')} đã chấm rồi (của ${peopleTold(not.weeks, 'vi')})`,
          en: `the scale would govern ${weeksTold(not.weeks, 'en')}, scored already (of ${peopleTold(not.weeks, 'en')})`,
        },
        {
          vi: 'chọn ngày sau ở --from; nếu đúng là áp dụng lùi thì thêm --retroactive "lý do"',
          en: 'choose a later --from; if that is meant, add --retroactive "reason"',
        },
      );
  }
}

/** The words of the check that would find it afterwards. */
function fromCheck({ message, help }: Diagnostic): UsageError {
  return new UsageError({ vi: message('vi'), en: message('en') }, { vi: help?.('vi') ?? '', en: help?.('en') ?? '' });
}

const AFTER: Readonly<Record<'asked' | 'until' | 'approved', Words>> = {
  asked: { vi: 'gửi lấy ý kiến ngày', en: 'it was sent out on' },
  until: { vi: 'còn nhận góp ý đến hết ngày', en: 'it is open for opinions until' },
  approved: { vi: 'Hội đồng thông qua ngày', en: 'the Council approved it on' },
};

const STATES: Readonly<Record<string, Words>> = {
  draft: { vi: 'còn là dự thảo', en: 'is a draft' },
  consulting: { vi: 'đang lấy ý kiến', en: 'is out for opinions' },
  approved: { vi: 'đã được Hội đồng thông qua', en: 'is approved' },
  issued: { vi: 'đã ban hành', en: 'is issued' },
  superseded: { vi: 'đã bị thay thế', en: 'is superseded' },
} satisfies Record<CriteriaStatus, Words>;

function stateOf(status: string): Words {
  return STATES[status] ?? { vi: `ghi status: ${status}`, en: `says status: ${status}` };
}

/** The next step from where it stands, or why there is none. */
function wayFrom(status: string, wanted: readonly string[], name: string): Words {
  const command = NEXT[status];
  if (command !== undefined && !wanted.includes(status))
    return {
      vi: `bước tiếp theo: emul criteria ${command} ${name}`,
      en: `what comes next: emul criteria ${command} ${name}`,
    };
  return {
    vi: 'muốn sửa thì chép thành tệp mới, ghi edition tiếp theo và status: draft',
    en: 'to change it, copy it as the next edition with status: draft',
  };
}

const NEXT: Readonly<Record<string, string>> = {
  draft: 'consult',
  consulting: 'approve',
  approved: 'issue',
} satisfies Partial<Record<CriteriaStatus, string>>;
