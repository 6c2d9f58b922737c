import { bilingual, type Words } from '../base/locale.ts';
import { type OfficeSuite, officeSuite } from '../source/office-suite.ts';
import type { Call } from './command.ts';
import { NotWritten } from './unread.ts';

/** What a .pdf is made of. */
export const PDF_FROM = 'docx';

/** The office suite that makes PDF on this computer; NotWritten where there is none, before anything is computed. */
export function suiteFor({ host }: Pick<Call, 'host'>): OfficeSuite {
  const suite = officeSuite(host.environment);
  if (suite) return suite;
  throw new NotWritten(host.environment.EMUL_OFFICE ? WRONG_PLACE : NO_SUITE, true);
}

/** Word files as PDF. */
export async function pdfs(files: readonly Uint8Array[], call: Call): Promise<readonly Uint8Array[]> {
  const { pdfsOf } = await import('../store/pdf.ts');
  const made = await pdfsOf(files, suiteFor(call));
  if (!made) throw new NotWritten(NOT_MADE, true);
  return made;
}

const WORDS = bilingual({
  vi: {
    none: 'chưa ghi gì: làm .pdf cần bộ phần mềm văn phòng, máy này chưa thấy; cài LibreOffice (miễn phí, libreoffice.org), hoặc ghi ra .docx rồi lưu thành PDF trong Word',
    wrong: `chưa ghi gì: EMUL_OFFICE phải là đường dẫn của tệp soffice trong LibreOffice, ở đó không có tệp nào`,
    failed:
      'chưa ghi gì: phần mềm văn phòng không làm được .pdf; ghi ra .docx, mở bằng phần mềm ấy rồi lưu thành PDF thì thấy vì sao',
  },
  en: {
    none: 'nothing written: a .pdf takes an office suite, and none was found; install LibreOffice (free, libreoffice.org), or write .docx and save it as PDF in Word',
    wrong: `nothing written: EMUL_OFFICE has to be the path of LibreOffice’s soffice, and there is no such file`,
    failed: 'nothing written: the office suite made no .pdf; write .docx, open it there and save it as PDF to see why',
  },
});

function both(which: keyof (typeof WORDS)['vi']): Words {
  return { vi: WORDS.vi[which], en: WORDS.en[which] };
}

const [NO_SUITE, WRONG_PLACE, NOT_MADE] = [both('none'), both('wrong'), both('failed')];
