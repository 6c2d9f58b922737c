import { type Day, dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { type Campaign, takesPart } from '../../model/campaign.ts';
import { assignmentOn, type Member } from '../../model/organization.ts';
import { covers } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';
import type { Workspace } from '../../model/workspace.ts';

interface Facts {
  who: string;
  day: string;
  why: Words;
  way: Words;
}

/** A sheet of somebody who is not scored that week: its marks count for nobody. */
export const notDue = defineCheck<Facts>({
  id: 'not-due',
  severity: 'error',
  message: {
    vi: ({ who, day, why }) => `phiếu của ${who} không được tính: vào ngày ${day} ${why.vi}`,
    en: ({ who, day, why }) => `the sheet of ${who} counts for nobody: on ${day} ${why.en}`,
  },
  help: { vi: ({ way }) => way.vi, en: ({ way }) => way.en },
  inEntry({ entry, subject, sheet, week, workspace, who }) {
    if (subject || sheet?.entries[0] !== entry) return;
    if (workspace.calendar.reasonNotScored(week.period)) return; // `scores-in-skipped-week`
    const day = workspace.calendar.decidingDay(week.period);
    const found = why(entry.kind, entry.subject.value, day, week.campaign, workspace);
    return found && { at: entry.subject.place, facts: { who, day: dateInWords(day), ...found } };
  },
});

type Why = Pick<Facts, 'why' | 'way'>;

/** Nothing where the id is unknown, or where a file that cannot be read whole may say otherwise. */
function why(
  kind: 'member' | 'unit',
  id: string,
  day: Day,
  campaign: Campaign | undefined,
  workspace: Workspace,
): Why | undefined {
  const { organization, unsound } = workspace;
  const member = kind === 'member' ? organization.member(id) : undefined;
  const unit = kind === 'unit' ? organization.unit(id) : undefined;
  if (!member && !unit) return undefined; // `unknown-member`, `unknown-unit`
  const absent = (member && noAssignment(member, day)) ?? (unit && notRated(unit, day));
  if (absent) return unsound.has('organization') ? undefined : absent;
  const own = member ? assignmentOn(member, day)?.unit.value : id;
  if (campaign && !takesPart(campaign, kind, id, own ?? '')) return noPart(campaign);
  if (unsound.has('criteria')) return undefined;
  return (campaign ? undefined : claimed(kind, workspace)) ?? NO_CRITERIA;
}

function noPart({ title: { value } }: Campaign): Why {
  return {
    why: { vi: `không tham gia đợt “${value}”`, en: `the campaign “${value}” is not for them` },
    way: {
      vi: 'hãy bỏ phiếu này, hoặc thêm mã vào mục members, units trong tệp của đợt',
      en: 'delete this sheet, or add the id to members or units in the campaign’s file',
    },
  };
}

/** The scale is there, but a campaign keeps it for its own sheets. */
function claimed(kind: 'member' | 'unit', { campaigns, criteria }: Workspace): Why | undefined {
  const isOfKind = (id: string) =>
    criteria.some((criterion) => criterion.id.value === id && criterion.appliesTo.kind === kind);
  const campaign = campaigns.find((campaign) => campaign.criteria.some(({ value }) => isOfKind(value)));
  const scale = campaign?.criteria.find(({ value }) => isOfKind(value))?.value;
  if (!campaign) return undefined;
  const [id, title] = [campaign.id.value, campaign.title.value];
  return {
    why: {
      vi: `thang điểm “${scale}” là của riêng đợt “${title}”`,
      en: `the scale “${scale}” belongs to the campaign “${title}” alone`,
    },
    way: {
      vi: `nếu là phiếu của đợt thì ghi thêm campaign: ${id}; nếu là phiếu tuần thì đặt cho đợt một thang điểm khác`,
      en: `a sheet of the campaign says campaign: ${id}; if it is the week’s, give the campaign criteria of its own`,
    },
  };
}

function noAssignment(member: Member, day: Day): Why | undefined {
  if (assignmentOn(member, day)) return undefined;
  return {
    why: { vi: 'chưa được phân công ở phòng nào', en: 'no assignment covers it' },
    way: {
      vi: 'hãy bỏ phiếu này, hoặc sửa ngày ở mục assignments trong organization.yaml',
      en: 'delete this sheet, or mend the days under assignments in organization.yaml',
    },
  };
}

function notRated(unit: Unit, day: Day): Why | undefined {
  if (!unit.isRated) {
    return {
      why: { vi: 'tập thể này không xếp loại (rated: false)', en: 'this unit is not rated (rated: false)' },
      way: {
        vi: 'hãy bỏ phiếu này, hoặc bỏ rated: false trong organization.yaml',
        en: 'delete this sheet, or rated: false in organization.yaml',
      },
    };
  }
  if (covers(unit.span, day)) return undefined;
  return {
    why: { vi: 'tập thể này chưa thành lập hoặc đã giải thể', en: 'this unit does not exist' },
    way: {
      vi: 'hãy bỏ phiếu này, hoặc sửa from, to của tập thể trong organization.yaml',
      en: 'delete this sheet, or mend from and to of the unit in organization.yaml',
    },
  };
}

const NO_CRITERIA: Why = {
  why: { vi: 'không có thang điểm nào áp dụng', en: 'no point scale applies' },
  way: {
    vi: 'hãy bỏ phiếu này, hoặc sửa effective, appliesTo của thang điểm trong thư mục criteria',
    en: 'delete this sheet, or mend effective and appliesTo of a scale in criteria/',
  },
};
