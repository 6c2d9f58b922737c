import type { Inspecting } from '../../answers/inspection.ts';
import { dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { type Document, heading, paragraph } from '../../documents/document.ts';
import { joined, strong } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import { headInCharge } from '../../model/charge.ts';
import { letterhead, openPlace, recipientsOf, stamps } from './frame.ts';
import { aboutIn, goodIn, paragraphsOr, remediesTable, teamIn, unitsIn, wantingIn } from './inspection/parts.ts';
import { asRecorded } from './recorded.ts';
import { dayOf, ownOr, type Setting } from './setting.ts';

/** Biên bản kiểm tra: who looked at whom, what was good and what was wanting, what is to be done, what the divisions say to it; both sides sign. */
export function inspectionMinutesPaper(shown: Inspecting, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { inspection } = shown;
  const setting = asRecorded(given, inspection.document?.value, inspection.date.value);
  return {
    locale,
    day: dayOf(setting),
    blocks: [
      ...stamps(setting, true),
      letterhead(setting, 'BB', false),
      { kind: 'type-and-subject', type: words.type, subject: raised(aboutIn(shown)) },
      paragraph(
        joined(
          words.today,
          ownOr('start', words.hourHint, setting),
          words.on(dateSaid(inspection.date.value, locale)),
          ownOr('venue', words.venueHint, setting),
          words.took(aboutIn(shown)),
        ),
      ),
      paragraph([strong(`A. ${words.team}: `), teamIn(shown, locale), '.']),
      ...paragraphsOr('team', words.teamHint, setting),
      paragraph([strong(`B. ${words.units}:`)]),
      { kind: 'list', items: unitsIn(shown, locale) },
      heading(1, words.results),
      ...paragraphsOr('results', words.resultsHint, setting),
      heading(1, words.good),
      ...goodIn(shown, setting),
      heading(1, words.wanting),
      ...wantingIn(shown, setting),
      heading(1, words.remedies),
      ...remediesTable(inspection.findings, shown, setting),
      heading(1, words.reply),
      ...paragraphsOr('reply', words.replyHint, setting),
      {
        kind: 'closing',
        text: joined(
          words.ended,
          ownOr('end', words.endHint, setting),
          words.copies(ownOr('copies', words.copiesHint, setting)),
        ),
      },
      { kind: 'signatures', places: signing(shown, setting), recipients: recipientsOf(setting, false) },
    ],
  };
}

/** Those who were looked at, left, then who looked; of more than two divisions one place, which says so. */
function signing({ units, inspection, workspace }: Inspecting, { locale }: Setting): SignaturePlace[] {
  const words = WORDS[locale];
  const team = openPlace(inspection.isSelf ? words.checker : words.leader, locale);
  if (units.length > 2) return [openPlace(words.allUnits, locale), team];
  const day = inspection.date.value;
  const places = units.map((unit): SignaturePlace => {
    const head = headInCharge({ kind: 'head', unit: unit.id }, day, workspace.organization);
    const name = head === undefined ? undefined : workspace.organization.called('member', head);
    const called = (unit.short ?? unit.name).value.toLocaleUpperCase('vi');
    const lines = [words.forUnit.toLocaleUpperCase('vi'), called];
    return { ...openPlace(words.forUnit, locale), lines, ...(name !== undefined && { name }) };
  });
  return [...places, team];
}

const WORDS = bilingual({
  vi: {
    type: 'BIÊN BẢN',
    today: 'Hồi ',
    hourHint: 'giờ bắt đầu',
    on: (day: string) => `, ngày ${day}, tại `,
    venueHint: 'địa điểm kiểm tra',
    took: (about: string) => `, đã tiến hành ${about}.`,
    team: 'ĐOÀN KIỂM TRA',
    teamHint: 'họ và tên, chức vụ trưởng đoàn và các thành viên',
    units: 'ĐƠN VỊ ĐƯỢC KIỂM TRA',
    results: 'Kết quả kiểm tra',
    resultsHint: 'kết quả từng nội dung kiểm tra',
    good: 'Ưu điểm',
    wanting: 'Hạn chế, nguyên nhân',
    remedies: 'Kiến nghị, thời hạn thực hiện',
    reply: 'Ý kiến của đơn vị được kiểm tra',
    replyHint: 'ý kiến của đơn vị được kiểm tra, hoặc nhất trí với biên bản',
    ended: 'Biên bản kết thúc hồi ',
    endHint: 'giờ kết thúc',
    copies: (copies: ReturnType<typeof ownOr>) =>
      joined(', được lập thành ', copies, ' bản, đã đọc lại cho những người có mặt cùng nghe và thống nhất ký tên'),
    copiesHint: 'số bản',
    leader: 'Trưởng đoàn',
    checker: 'Người kiểm tra',
    allUnits: 'Đại diện các đơn vị được kiểm tra',
    forUnit: 'Đại diện',
  },
  en: {
    type: 'MINUTES',
    today: 'At ',
    hourHint: 'hour it began',
    on: (day) => ` on ${day}, at `,
    venueHint: 'place',
    took: (about) => `: ${about}.`,
    team: 'THE TEAM',
    teamHint: 'names and posts of its head and members',
    units: 'DIVISIONS LOOKED AT',
    results: 'Results',
    resultsHint: 'what was found of each matter',
    good: 'Done well',
    wanting: 'Wanting, and why',
    remedies: 'What is to be done, by when',
    reply: 'What the divisions say',
    replyHint: 'what they say to it, or that they agree',
    ended: 'It ended at ',
    endHint: 'hour it ended',
    copies: (copies) => joined('; written in ', copies, ' copies, read to all present and signed'),
    copiesHint: 'how many',
    leader: 'Head of the team',
    checker: 'Checked by',
    allUnits: 'For the divisions',
    forUnit: 'For',
  },
});
