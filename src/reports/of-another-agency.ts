import type { Words } from '../base/locale.ts';
import type { Agency } from '../model/agency.ts';
import { isOfAnotherAgency, type Regulation } from '../model/regulation.ts';

/** What is said behind a paper by which the office works though it is another agency's; nothing of its own and of the law. */
export function ofAnotherAgency(regulation: Regulation, agencies: readonly Agency[]): Words {
  return isOfAnotherAgency(regulation, agencies) ? SAID : { vi: '', en: '' };
}

const SAID: Words = {
  vi: ' (văn bản của cơ quan khác; cơ quan chưa có quy chế riêng)',
  en: ' (another agency’s paper; this one has no regulation of its own)',
};
