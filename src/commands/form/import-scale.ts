import { type ImportedScale, importedScales } from '../../answers/entry/scale-imported.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { isOnlySaidOf } from '../../forms/scale/fault.ts';
import { nextStepOf } from '../../reports/criteria/next-step.ts';
import { scaleDocument } from '../../reports/form/scale-blocks.ts';
import { scaleLeft } from '../../reports/form/scale-left.ts';
import { EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import type { Came, Coming } from './kinds/form-kind.ts';

/** Tables of point scales, each into its file: what changes is said, looked through by cell, and only then written. */
export async function importedScaleFiles({ call, root, files, taken }: Coming): Promise<Came> {
  const answer = await importedScales(root, call.host.home, files);
  const hasErrors = await findingsTold(call, answer.diagnostics);
  if (answer.isStopped) return { code: answer.isRefused ? EXIT.failure : EXIT.findings, isStopped: true };
  let code = hasErrors ? EXIT.findings : EXIT.fine;
  for (const scale of answer.scales) {
    await taken.show(() => scaleDocument(scale, call.locale));
    const left = scaleLeft(scale, call.locale);
    await taken.write(scale.change ? [scale.change] : [], deedOf(scale), [], {
      left,
      next: nextOf(scale),
      isSaid: true,
    });
    if (left.length > 0 || isWrong(scale)) code = EXIT.findings;
  }
  return { code, isStopped: false };
}

/** Whether something of the table is not taken, or what it says is not sound. */
function isWrong({ fault, faults, findings, refusal }: ImportedScale): boolean {
  const isUnread = fault !== undefined || refusal !== undefined || faults.some((each) => !isOnlySaidOf(each.fault));
  return isUnread || findings.some(({ diagnostic }) => diagnostic.severity === 'error');
}

function deedOf({ after, target }: ImportedScale): Words {
  const title = after?.title.value ?? '';
  if (target?.is !== 'next')
    return { vi: `nhận thang điểm “${title}” từ bảng`, en: `took the scale “${title}” from a table` };
  return {
    vi: `lập dự thảo lần ban hành ${target.edition} của thang điểm “${title}” từ bảng`,
    en: `drafted edition ${target.edition} of the scale “${title}” from a table`,
  };
}

/** What stays to be done with a draft. */
function nextOf({ change, after, findings, shown }: ImportedScale): Words | undefined {
  if (!change || !after) return undefined;
  if (findings.some(({ diagnostic }) => diagnostic.severity === 'error'))
    return {
      vi: `Còn phải sửa các ô nêu trên trong ${shown} rồi nhập lại, trước khi đi tiếp.\n`,
      en: `The cells named above are to be mended in ${shown} and read in again, before it goes on.\n`,
    };
  const said = (locale: Locale) => {
    const next = nextStepOf(after, undefined, locale);
    return next ? ` ${next.when} ${next.line}` : '';
  };
  return {
    vi: `Đây là dự thảo, chưa chấm ai; còn lấy ý kiến, thông qua, ban hành.${said('vi')}\n`,
    en: `It is a draft and scores nobody until others were asked, the Council approved it, and it is issued.${said('en')}\n`,
  };
}
