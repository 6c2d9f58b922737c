import type { FormsImported } from '../answers/entry/form-imported.ts';
import type { ImportedFile } from '../answers/entry/imported-file.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import { type Block, listUnder, paragraph } from '../documents/document.ts';
import type { Filled } from '../forms/filled-row.ts';
import { isOnlySaid } from '../forms/trouble.ts';
import type { Workspace } from '../model/workspace.ts';
import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import { columnWords } from './column-words.ts';
import { faultInWords } from './form/fault-words.ts';
import { fileCalled } from './form/file-called.ts';
import { troubleLines } from './form/trouble-lines.ts';
import { marksInWords } from './form/value-words.ts';
import type { Report } from './report.ts';

/** What was understood of forms that came back, what was not, cell by cell, before anything is written. */
export const formImport: Report<FormsImported & { readonly isWhole?: boolean }> = {
  id: 'form-import',
  document({ files, workspace, isWhole = false }, locale) {
    const names = files.map(({ shown }) => shown);
    const called = (file: ImportedFile) => ({ ...file, shown: fileCalled(file.shown, names) });
    return { locale, blocks: files.flatMap((file) => fileBlocks(called(file), workspace, isWhole, locale)) };
  },
};

function fileBlocks(file: ImportedFile, workspace: Workspace | undefined, isWhole: boolean, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { shown, fault, asides, filled, troubles, passedBy } = file;
  if (fault) return [paragraph(`${shown}: ${faultInWords(fault, locale)}.`)];
  const told = (isSaid: boolean) =>
    troubleLines(
      troubles.filter(({ trouble }) => isOnlySaid(trouble) === isSaid),
      file,
      locale,
    );
  return [
    { kind: 'title', text: titleOf(file, workspace, locale) },
    ...asides.map((aside) => paragraph(words.asides[aside])),
    ...(file.olderScales.length > 0 ? [paragraph(words.older(file.olderScales.join(', ')))] : []),
    ...(file.isUnnamed ? [paragraph(words.unnamed)] : []),
    ...(passedBy.length > 0 ? [paragraph(words.passedBy(passedBy.join(', ')))] : []),
    ...understood(file, workspace, isWhole, locale),
    ...(filled.length === 0 ? [paragraph(words.empty)] : []),
    ...listUnder(words.said, told(true)),
    ...listUnder(words.notTaken, told(false)),
  ];
}

/** How much was understood, and of how many; every row where somebody wants to see them. */
function understood(file: ImportedFile, workspace: Workspace | undefined, isWhole: boolean, locale: Locale): Block[] {
  const { filled, fresh, same } = file;
  if (filled.length === 0) return [];
  const people = new Set(filled.map(({ subject }) => subject)).size;
  const said = WORDS[locale].understood(people, fresh, same);
  if (!isWhole) return [paragraph(`${said}.`)];
  return listUnder(
    said,
    filled.map((each) => filledLine(each, file, workspace, locale)),
  );
}

function titleOf({ shown, period, unit }: ImportedFile, workspace: Workspace | undefined, locale: Locale): string {
  const whose = unit === undefined ? undefined : (workspace?.organization.unit(unit)?.name.value ?? unit);
  const parts = [period?.kind.words[locale].title(period), whose].filter((text) => text !== undefined);
  return `${shown}: ${parts.join(', ')}`;
}

/** “Nguyễn Văn An (dòng 9): tự chấm A1 9/10, A2 18; trưởng phòng A2 17 (Báo cáo chậm)” */
function filledLine(
  { subject, campaign, sheet, row, marks, notes, absence, causes, remedies, bonus, penalty }: Filled,
  { sheets }: ImportedFile,
  workspace: Workspace | undefined,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { criteria } = subject.choice;
  const columns = [...marks].flatMap(([name, own]) => {
    const note = notes.get(name);
    if (own.size === 0 && !note) return [];
    const said = marksInWords(own, criteria, locale);
    const column = insideSentence(columnWords(name, criteria, locale));
    return [[column, said, note ? `(${String(note.value)})` : ''].filter(Boolean).join(' ')];
  });
  const kind = absence && String(absence.value);
  const others = [
    kind && (ABSENCE_WORDS[kind]?.[locale] ?? kind),
    ...bonus.map(({ event, value }) => `${words.bonus} ${event} ${String(value)}`),
    ...penalty.map(({ event, value }) => `${words.penalty} ${event} ${String(value)}`),
    causes && `${words.causes}: ${String(causes.value)}`,
    remedies && `${words.remedies}: ${String(remedies.value)}`,
  ].filter((text) => text !== undefined);
  const where = `${sheet === '' || sheet === sheets[0] ? '' : `${words.sheet} ${sheet}, `}${words.row} ${row + 1}`;
  const own = campaign === undefined ? '' : `, ${words.campaign(titleOfCampaign(campaign, workspace))}`;
  const who = workspace?.organization.called(subject.kind, subject.id) ?? subject.name;
  return `${who} (${where}${own}): ${[...columns, ...others].join('; ')}`;
}

function titleOfCampaign(id: string, workspace: Workspace | undefined): string {
  return workspace?.campaigns.find((campaign) => campaign.id.value === id)?.title.value ?? id;
}

const WORDS = bilingual({
  vi: {
    asides: {
      macros: 'Tệp có macro: không chạy, không đọc.',
      'external-links': 'Tệp nối sang tệp khác: không mở tệp ấy, chỉ lấy kết quả đang ghi trong ô.',
    },
    empty: 'Không có dòng nào lấy được.',
    said: 'Lưu ý',
    notTaken: 'Không lấy',
    row: 'dòng',
    bonus: 'cộng',
    penalty: 'trừ',
    causes: 'nguyên nhân',
    unnamed:
      'Tệp không còn trang ẩn của phiếu: không biết của phòng nào, tiêu chí có đổi từ lúc lập phiếu không; xin soát kỹ.',
    sheet: 'trang',
    campaign: (title: string) => `đợt “${title}”`,
    remedies: 'biện pháp',
    understood: (people: number, fresh: number, same: number) =>
      `Đã hiểu phiếu của ${people} người hoặc tập thể, ${fresh} giá trị mới, ${same} giá trị đã có sẵn`,
    older: (titles: string) => `Phiếu lập trước khi sửa “${titles}”: chỉ lấy những tiêu chí cách chấm không đổi.`,
    passedBy: (sheets: string) => `Trang không có dòng mã, không đọc: ${sheets}.`,
  },
  en: {
    asides: {
      macros: 'The file has macros: neither run nor read.',
      'external-links':
        'The file is linked to others: they are not opened, only results that stand in cells are taken.',
    },
    empty: 'No row could be taken.',
    said: 'Note',
    notTaken: 'Not taken',
    row: 'row',
    bonus: 'bonus',
    penalty: 'penalty',
    causes: 'causes',
    unnamed:
      'The hidden sheet of the form is gone: nobody can tell whose it is, or whether criteria have changed since; look closely.',
    sheet: 'sheet',
    campaign: (title) => `campaign “${title}”`,
    remedies: 'remedies',
    understood: (people, fresh, same) =>
      `Understood the sheets of ${people}, ${fresh} values new, ${same} there already`,
    older: (titles) => `Made before “${titles}” was changed: only criteria still marked the same way are taken.`,
    passedBy: (sheets) => `Sheets without a row of codes, not read: ${sheets}.`,
  },
});
