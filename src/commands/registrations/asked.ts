import type { RegistrationsRead } from '../../answers/registrations.ts';
import { unaccented } from '../../base/nearest.ts';
import { quoted } from '../../base/quoted.ts';
import { UsageError } from '../usage.ts';

/** The number of `năm 2017`; what is no year is the id of a campaign. */
export function yearOr(text: string): string {
  return /^nam[ -](\d{4})$/.exec(unaccented(text.trim()))?.[1] ?? text.trim();
}

/** A year or campaign that nobody knows. */
export function unknownPeriod(typed: string, { known }: RegistrationsRead): UsageError {
  const list = known.join(', ');
  return new UsageError(
    { vi: `không có năm hay đợt ${quoted(typed)}`, en: `there is no year or campaign ${quoted(typed)}` },
    known.length > 0
      ? { vi: `có tệp đăng ký của: ${list}`, en: `there are files of: ${list}` }
      : { vi: 'gõ như emul registrations status 2017', en: 'type it as emul registrations status 2017' },
  );
}
