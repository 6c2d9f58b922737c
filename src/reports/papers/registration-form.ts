import type { RegisteredRow, Registering } from '../../answers/registrations.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, type Document, heading, paragraph } from '../../documents/document.ts';
import { blank, type Prose, prose } from '../../documents/prose.ts';
import type { SignaturePlace } from '../../documents/signatures.ts';
import { openPlace, signaturePlace } from './frame.ts';
import { asRecorded } from './recorded.ts';
import { headOf, launchOf, periodTitle, positionOf, titlesOf, unitName } from './registration/registered.ts';
import { agencyName, paragraphsIn, type Setting } from './setting.ts';
import { tablePaper } from './table-paper.ts';

/** Bản đăng ký thi đua of one person or collective: what is to be reached, for which title, with which initiative, and the promise; a form for who has not registered. */
export function registrationFormPaper(row: RegisteredRow, shown: Registering, given: Setting): Document {
  const { locale } = given;
  const words = WORDS[locale];
  const { registration } = row;
  const setting = asRecorded(given, undefined, registration?.date?.value);
  const isMember = row.kind === 'member';
  return tablePaper(
    {
      type: words.type,
      subject: words.subject(periodTitle(shown, locale)),
      isStamped: false,
      body: [
        { kind: 'addressees', names: [prose`${words.council} ${agencyName(setting)}`] },
        ...whoRegisters(row, shown, setting),
        paragraph(words.opening[row.kind](launchOf(shown, locale), periodTitle(shown, locale))),
        ...listed(
          words.targets[row.kind],
          registration?.targets.map(({ value }) => value),
          words.targetsHint,
        ),
        ...listed(words.titles, titlesOf(row, shown), words.titlesHint),
        heading(2, words.forms),
        ...paragraphsIn('registration-form', 'commendation', words.formsHint, setting).map(paragraph),
        ...(isMember
          ? listed(
              words.initiatives,
              registration?.initiatives.map(({ value }) => value),
              words.initiativesHint,
            )
          : []),
        heading(2, words.promise),
        ...paragraphsIn('registration-form', 'promise', words.promiseHint[row.kind], setting).map(paragraph),
      ],
      places: signatures(row, shown, setting),
    },
    setting,
  );
}

function whoRegisters(row: RegisteredRow, shown: Registering, { workspace, locale }: Setting): Block[] {
  const words = WORDS[locale];
  const name = workspace.organization.called(row.kind, row.id) ?? row.name;
  if (row.kind === 'unit') return [paragraph(`${words.unitName}: ${name}`)];
  const post: Prose = positionOf(row, shown) ?? [blank(words.postHint)];
  return [
    paragraph(`${words.name}: ${name}`),
    paragraph(prose`${words.post}: ${post}`),
    paragraph(`${words.unit}: ${unitName(row.unit, shown)}`),
  ];
}

/** A heading with what stands below it; a blank where nothing was said. */
function listed(title: string, items: readonly string[] = [], hint: string): Block[] {
  return [heading(2, title), items.length > 0 ? { kind: 'list', items } : paragraph([blank(hint)])];
}

/** The unit confirms what its own people register, the agency what heads and units do. */
function signatures(row: RegisteredRow, shown: Registering, setting: Setting): SignaturePlace[] {
  const { locale, workspace } = setting;
  const words = WORDS[locale];
  const head = headOf(row.unit, shown);
  const name = workspace.organization.called(row.kind, row.id) ?? row.name;
  const isOwnHead = row.kind === 'unit' || head?.id === row.id;
  const confirms: SignaturePlace = isOwnHead
    ? { ...signaturePlace(setting), lines: [words.confirms, ...signaturePlace(setting).lines] }
    : {
        lines: [words.confirms, unitName(row.unit, shown).toLocaleUpperCase('vi')],
        remark: words.byHand,
        ...(head && { name: head.name }),
      };
  const registers: SignaturePlace =
    row.kind === 'member'
      ? { ...openPlace(words.registers, locale), name }
      : {
          lines: [head?.post?.toLocaleUpperCase('vi') ?? [blank(words.headHint)]],
          name: head?.name ?? [blank(words.headNameHint)],
        };
  return [confirms, registers];
}

const WORDS = bilingual({
  vi: {
    type: 'BẢN ĐĂNG KÝ',
    subject: (period: string) => `Thi đua ${period}`,
    council: 'Hội đồng Thi đua - Khen thưởng',
    name: 'Họ và tên',
    unitName: 'Tên tập thể',
    post: 'Chức vụ',
    postHint: 'chức vụ',
    unit: 'Đơn vị',
    opening: {
      member: (launch: Prose, period: string) =>
        prose`Thực hiện ${launch}, tôi đăng ký thi đua ${period} với những nội dung sau:`,
      unit: (launch: Prose, period: string) =>
        prose`Thực hiện ${launch}, tập thể đăng ký thi đua ${period} với những nội dung sau:`,
    },
    targets: { member: 'Nhiệm vụ, chỉ tiêu phấn đấu', unit: 'Nội dung, chỉ tiêu thi đua' },
    targetsHint: 'nhiệm vụ, chỉ tiêu phấn đấu',
    titles: 'Danh hiệu thi đua',
    titlesHint: 'danh hiệu thi đua đăng ký',
    forms: 'Hình thức khen thưởng',
    formsHint: 'hình thức khen thưởng đăng ký, hoặc không đăng ký',
    initiatives: 'Sáng kiến, đề tài',
    initiativesHint: 'tên sáng kiến, đề tài đăng ký, hoặc không đăng ký',
    promise: 'Cam kết',
    promiseHint: { member: 'lời cam kết của người đăng ký', unit: 'lời cam kết của tập thể' },
    confirms: 'XÁC NHẬN CỦA',
    registers: 'Người đăng ký',
    byHand: '(Ký, ghi rõ họ tên)',
    headHint: 'chức vụ người đứng đầu',
    headNameHint: 'họ và tên người đứng đầu',
  },
  en: {
    type: 'REGISTRATION',
    subject: (period) => `Emulation in ${period}`,
    council: 'the Emulation and Commendation Council of',
    name: 'Name',
    unitName: 'Collective',
    post: 'Post',
    postHint: 'post',
    unit: 'Division',
    opening: {
      member: (launch, period) => prose`By ${launch}, I register for ${period}:`,
      unit: (launch, period) => prose`By ${launch}, the collective registers for ${period}:`,
    },
    targets: { member: 'Tasks and targets', unit: 'Tasks and targets' },
    targetsHint: 'tasks and targets',
    titles: 'Titles',
    titlesHint: 'titles striven for',
    forms: 'Commendations',
    formsHint: 'commendations striven for, or none',
    initiatives: 'Initiatives',
    initiativesHint: 'name of the initiative, or none',
    promise: 'Promise',
    promiseHint: { member: 'what the person promises', unit: 'what the collective promises' },
    confirms: 'CONFIRMED BY',
    registers: 'Registered by',
    byHand: '(Signature and full name)',
    headHint: 'post of the head',
    headNameHint: 'name of the head',
  },
});
