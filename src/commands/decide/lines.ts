import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import type { Words } from '../../base/locale.ts';

type Named = Pick<DecisionDraft, 'period' | 'award'>;

/** `emul decide 2016-H2 --award giay-khen`. */
export function decideLine({ period, award }: Named): string {
  return `emul decide ${period.id}${award ? ` --award ${award.id.value}` : ''}`;
}

/** The line that makes the counting sheet in Excel. */
export function exportLine({ period, award }: Named): Words {
  const line = `emul form export ballots ${period.id}${award ? ` --award ${award.id.value}` : ''} -o`;
  return { vi: `${line} kiem-phieu.xlsx`, en: `${line} ballots.xlsx` };
}

/** The line that writes number and day of the signed decision, to be filled in; one paper of the head's is on levels and awards alike. */
export function signLine({ period, award }: Named): Words {
  const line = decideLine({ period, award: award?.decides.who === 'head' ? undefined : award });
  return { vi: `${line} --decision SỐ --date NGÀY`, en: `${line} --decision NUMBER --date DAY` };
}
